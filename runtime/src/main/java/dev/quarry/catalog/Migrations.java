package dev.quarry.catalog;

import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.error.EngineException;
import dev.quarry.evolution.DateVersion;
import dev.quarry.evolution.MigrationOutline;
import dev.quarry.evolution.MigrationRecord;
import dev.quarry.evolution.MigrationState;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the database remembers of migrations, one catalog entry each. */
public final class Migrations {
  private static final JsonMapper MAPPER = new JsonMapper();

  private Migrations() {}

  /**
   * Remembers a migration.
   *
   * @param transaction what it is written in
   * @param migration the migration
   */
  public static void put(EngineTransaction transaction, MigrationRecord migration) {
    ObjectNode node =
        MAPPER
            .createObjectNode()
            .put("dateVersion", migration.outline().dateVersion())
            .put("table", migration.outline().table())
            .put("description", migration.outline().description())
            .put("state", migration.state().name())
            .put("processed", migration.processed())
            .put("failures", migration.failures())
            .put("error", migration.error());
    migration.started().ifPresent(at -> node.put("started", at.toString()));
    migration.finished().ifPresent(at -> node.put("finished", at.toString()));
    transaction.put(
        CatalogKeys.migration(migration.outline().dateVersion()),
        MAPPER.writeValueAsString(node).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * All migrations that are remembered.
   *
   * @param reads what to read from
   * @return the migrations in their order, by date version
   */
  public static Map<String, MigrationRecord> read(EngineTransaction reads) {
    Map<String, MigrationRecord> all = new TreeMap<>(DateVersion::compare);
    try (EngineCursor cursor = reads.scan(CatalogKeys.migrations(), false)) {
      while (cursor.next()) {
        MigrationRecord migration = parse(cursor.value());
        all.put(migration.outline().dateVersion(), migration);
      }
    }
    return new LinkedHashMap<>(all);
  }

  static MigrationRecord parse(byte[] json) {
    try {
      JsonNode node = MAPPER.readTree(json);
      return new MigrationRecord(
          new MigrationOutline(
              node.required("dateVersion").stringValue(),
              node.required("table").stringValue(),
              node.required("description").stringValue()),
          MigrationState.valueOf(node.required("state").stringValue()),
          node.required("processed").longValue(),
          node.required("failures").longValue(),
          node.required("error").stringValue(),
          instant(node.get("started")),
          instant(node.get("finished")));
    } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
      throw new EngineException(
          "What is remembered of a migration cannot be read: its entry is damaged ("
              + e.getMessage()
              + "). Restore the database from a backup.",
          e);
    }
  }

  private static Optional<Instant> instant(@Nullable JsonNode node) {
    return Optional.ofNullable(node).map(JsonNode::stringValue).map(Instant::parse);
  }
}
