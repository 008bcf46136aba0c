package dev.quarry.snapshot;

import dev.quarry.evolution.MigrationOutline;
import dev.quarry.schema.TableDefinition;
import dev.quarry.schema.json.TableDefinitionJson;
import dev.quarry.schema.json.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A candidate as JSON. */
final class CandidateJson {

  private CandidateJson() {}

  static ObjectNode tree(Candidate candidate) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("format", SnapshotJson.FORMAT);
    node.put("schema", candidate.schema());
    node.put("type", candidate.type());
    if (!candidate.minSupported().isEmpty()) {
      node.put("minSupported", candidate.minSupported());
    }
    ArrayNode tables = node.putArray("tables");
    for (TableDefinition table : candidate.tables()) {
      TableDefinitionJson.write(table, tables.addObject().put("name", table.name()));
    }
    Texts.write("removed", List.copyOf(candidate.removed()), node);
    ArrayNode migrations = node.putArray("migrations");
    for (MigrationOutline migration : candidate.migrations()) {
      migrations
          .addObject()
          .put("dateVersion", migration.dateVersion())
          .put("table", migration.table())
          .put("description", migration.description());
    }
    return node;
  }

  static Candidate parse(String json) {
    JsonNode node = SnapshotJson.read(json);
    try {
      List<TableDefinition> tables = new ArrayList<>();
      for (JsonNode table : node.required("tables")) {
        tables.add(TableDefinitionJson.read(table.required("name").stringValue(), table));
      }
      List<MigrationOutline> migrations = new ArrayList<>();
      for (JsonNode migration : node.required("migrations")) {
        migrations.add(
            new MigrationOutline(
                migration.required("dateVersion").stringValue(),
                migration.required("table").stringValue(),
                migration.required("description").stringValue()));
      }
      return new Candidate(
          node.required("schema").stringValue(),
          node.required("type").stringValue(),
          tables,
          Set.copyOf(Texts.read(node.path("removed"))),
          migrations,
          node.path("minSupported").stringValue(""));
    } catch (JacksonException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
  }
}
