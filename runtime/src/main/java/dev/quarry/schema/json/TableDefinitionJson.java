package dev.quarry.schema.json;

import dev.quarry.schema.IndexSchema;
import dev.quarry.schema.ReferenceSchema;
import dev.quarry.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Definitions of tables as JSON. */
public final class TableDefinitionJson {

  private TableDefinitionJson() {}

  /**
   * Writes all of a definition but its name.
   *
   * @param table the definition
   * @param node gets the properties
   */
  public static void write(TableDefinition table, ObjectNode node) {
    Texts.write("formerNames", table.formerNames(), node);
    Texts.writeAll("key", table.key(), node);
    node.set("fields", TypeJson.write(table.fields()));
    ArrayNode indexes = node.putArray("indexes");
    table.indexes().forEach(index -> indexes.add(IndexJson.write(index)));
    ArrayNode references = node.putArray("references");
    table.references().forEach(reference -> references.add(ReferenceJson.write(reference)));
    Texts.write("removed", table.removed(), node);
  }

  /**
   * Reads what {@link #write} has written.
   *
   * @param name the table's name
   * @param node the JSON
   * @return the definition
   * @throws IllegalArgumentException if a part of it is not what it should be
   * @throws tools.jackson.core.JacksonException if it lacks a property
   */
  public static TableDefinition read(String name, JsonNode node) {
    List<IndexSchema> indexes = new ArrayList<>();
    node.required("indexes").forEach(index -> indexes.add(IndexJson.read(index)));
    List<ReferenceSchema> references = new ArrayList<>();
    node.required("references").forEach(each -> references.add(ReferenceJson.read(each)));
    return new TableDefinition(
        name,
        Texts.read(node.path("formerNames")),
        Texts.read(node.required("key")),
        TypeJson.readFields(node.required("fields")),
        indexes,
        references,
        Texts.read(node.path("removed")));
  }
}
