package dev.quarry.catalog;

import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.error.EngineException;
import dev.quarry.evolution.HistoryEntry;
import dev.quarry.evolution.PlanStep;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was done to the schema, one catalog entry each. */
final class History {
  private static final JsonMapper MAPPER = new JsonMapper();

  private History() {}

  static void add(EngineTransaction transaction, PlanStep step) {
    add(transaction, step.kind().name(), step.table(), step.subject(), step.reason());
  }

  static void add(
      EngineTransaction transaction, String event, String table, String subject, String detail) {
    long number = last(transaction) + 1;
    String json =
        MAPPER.writeValueAsString(
            MAPPER
                .createObjectNode()
                .put("number", number)
                .put("at", Instant.now().toString())
                .put("event", event)
                .put("table", table)
                .put("subject", subject)
                .put("detail", detail));
    transaction.put(CatalogKeys.history(number), json.getBytes(StandardCharsets.UTF_8));
  }

  private static long last(EngineTransaction transaction) {
    try (EngineCursor cursor = transaction.scan(CatalogKeys.history(), true)) {
      return cursor.next() ? parse(cursor.value()).number() : 0;
    }
  }

  static List<HistoryEntry> read(EngineTransaction transaction) {
    List<HistoryEntry> entries = new ArrayList<>();
    try (EngineCursor cursor = transaction.scan(CatalogKeys.history(), false)) {
      while (cursor.next()) {
        entries.add(parse(cursor.value()));
      }
    }
    return entries;
  }

  static HistoryEntry parse(byte[] json) {
    try {
      JsonNode node = MAPPER.readTree(json);
      return new HistoryEntry(
          node.required("number").longValue(),
          Instant.parse(node.required("at").stringValue()),
          node.required("event").stringValue(),
          node.required("table").stringValue(),
          node.required("subject").stringValue(),
          node.required("detail").stringValue());
    } catch (JacksonException | DateTimeException e) {
      throw new EngineException(
          "The history of the schema cannot be read: an entry is damaged (" + e.getMessage() + ").",
          e);
    }
  }
}
