package dev.quarry.snapshot;

import dev.quarry.schema.TableDefinition;
import dev.quarry.schema.json.TableDefinitionJson;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A hash of what a table is: the same for its declaration and for the snapshot that seals it, which
 * differ in ids and in what they tell of the past.
 */
final class DefinitionHash {

  private DefinitionHash() {}

  static String of(TableDefinition table) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("name", table.name());
    TableDefinitionJson.write(
        new TableDefinition(
            table.name(),
            List.of(),
            table.key(),
            Anonymous.of(table.fields()),
            table.indexes(),
            table.references(),
            List.of()),
        node);
    return Hash.of(CanonicalJson.write(node));
  }
}
