package dev.quarry.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What was squashed as JSON. */
final class SquashedVersionsJson {

  private SquashedVersionsJson() {}

  static String write(SquashedVersions squashed) {
    return HashedJson.write(tree(squashed));
  }

  private static ObjectNode tree(SquashedVersions squashed) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("format", SnapshotJson.FORMAT);
    ArrayNode cuts = node.putArray("cuts");
    for (SquashedVersions.Cut cut : squashed.cuts()) {
      ArrayNode migrations =
          cuts.addObject()
              .put("minSupported", cut.minSupported())
              .put("release", cut.release())
              .putArray("migrations");
      for (SquashedVersions.Migration migration : cut.migrations()) {
        migrations
            .addObject()
            .put("dateVersion", migration.dateVersion())
            .put("folder", migration.folder())
            .put("description", migration.description());
      }
    }
    ArrayNode tables = node.putArray("tables");
    for (SquashedVersions.Table table : squashed.tables()) {
      ObjectNode entry = tables.addObject().put("folder", table.folder());
      ArrayNode snapshots = entry.putArray("snapshots");
      for (SnapshotMark snapshot : table.snapshots()) {
        snapshots.addObject().put("version", snapshot.version()).put("hash", snapshot.hash());
      }
      ArrayNode fields = entry.putArray("fields");
      table.fields().forEach((id, path) -> fields.addObject().put("id", id).put("path", path));
    }
    return node;
  }

  static SquashedVersions parse(String json) {
    JsonNode node = SnapshotJson.read(json);
    try {
      List<SquashedVersions.Cut> cuts = new ArrayList<>();
      node.required("cuts").forEach(cut -> cuts.add(cut(cut)));
      List<SquashedVersions.Table> tables = new ArrayList<>();
      node.required("tables").forEach(table -> tables.add(table(table)));
      SquashedVersions squashed = new SquashedVersions(cuts, tables);
      HashedJson.check(tree(squashed), node);
      return squashed;
    } catch (JacksonException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
  }

  private static SquashedVersions.Cut cut(JsonNode node) {
    List<SquashedVersions.Migration> migrations = new ArrayList<>();
    for (JsonNode migration : node.required("migrations")) {
      migrations.add(
          new SquashedVersions.Migration(
              migration.required("dateVersion").stringValue(),
              migration.required("folder").stringValue(),
              migration.required("description").stringValue()));
    }
    return new SquashedVersions.Cut(
        node.required("minSupported").stringValue(),
        node.required("release").stringValue(),
        migrations);
  }

  private static SquashedVersions.Table table(JsonNode node) {
    List<SnapshotMark> snapshots = new ArrayList<>();
    for (JsonNode snapshot : node.required("snapshots")) {
      snapshots.add(
          new SnapshotMark(
              snapshot.required("version").stringValue(), snapshot.required("hash").stringValue()));
    }
    Map<Integer, String> fields = new TreeMap<>();
    for (JsonNode field : node.required("fields")) {
      fields.put(field.required("id").intValue(), field.required("path").stringValue());
    }
    return new SquashedVersions.Table(node.required("folder").stringValue(), snapshots, fields);
  }
}
