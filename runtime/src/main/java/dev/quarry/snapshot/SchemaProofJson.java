package dev.quarry.snapshot;

import dev.quarry.evolution.MigrationState;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A proof as JSON. */
final class SchemaProofJson {

  private SchemaProofJson() {}

  static String write(SchemaProof proof) {
    return HashedJson.write(tree(proof));
  }

  private static ObjectNode tree(SchemaProof proof) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("format", SnapshotJson.FORMAT);
    node.put("proofOf", proof.schema());
    node.put("made", proof.made().toString());
    ArrayNode tables = node.putArray("tables");
    for (SchemaProof.Table table : proof.tables()) {
      ArrayNode shapes =
          tables
              .addObject()
              .put("name", table.name())
              .put("definition", table.definition())
              .putArray("shapes");
      for (SchemaProof.Shape shape : table.shapes()) {
        shapes
            .addObject()
            .put("number", shape.number())
            .put("version", shape.version())
            .put("documents", shape.documents());
      }
    }
    ArrayNode migrations = node.putArray("migrations");
    for (SchemaProof.Migration migration : proof.migrations()) {
      migrations
          .addObject()
          .put("dateVersion", migration.dateVersion())
          .put("state", migration.state().name());
    }
    return node;
  }

  static SchemaProof parse(String json) {
    JsonNode node = SnapshotJson.read(json);
    try {
      List<SchemaProof.Table> tables = new ArrayList<>();
      for (JsonNode table : node.required("tables")) {
        List<SchemaProof.Shape> shapes = new ArrayList<>();
        for (JsonNode shape : table.required("shapes")) {
          shapes.add(
              new SchemaProof.Shape(
                  shape.required("number").intValue(),
                  shape.required("version").stringValue(),
                  shape.required("documents").longValue()));
        }
        tables.add(
            new SchemaProof.Table(
                table.required("name").stringValue(),
                table.required("definition").stringValue(),
                shapes));
      }
      List<SchemaProof.Migration> migrations = new ArrayList<>();
      for (JsonNode migration : node.required("migrations")) {
        migrations.add(
            new SchemaProof.Migration(
                migration.required("dateVersion").stringValue(),
                MigrationState.valueOf(migration.required("state").stringValue())));
      }
      SchemaProof proof =
          new SchemaProof(
              node.required("proofOf").stringValue(),
              Instant.parse(node.required("made").stringValue()),
              tables,
              migrations);
      HashedJson.check(tree(proof), node);
      return proof;
    } catch (JacksonException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }
}
