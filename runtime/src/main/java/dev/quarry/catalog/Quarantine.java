package dev.quarry.catalog;

import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.error.EngineException;
import dev.quarry.evolution.QuarantinedDocument;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents that a migration put aside, one catalog entry each. */
public final class Quarantine {
  private static final JsonMapper MAPPER = new JsonMapper();

  private Quarantine() {}

  /**
   * Puts a document aside.
   *
   * @param transaction what it is taken out of its table in
   * @param table the table's name
   * @param key its key as text
   * @param work what put it aside
   * @param document its bytes
   * @param reason why
   */
  public static void put(
      EngineTransaction transaction,
      String table,
      String key,
      String work,
      byte[] document,
      RuntimeException reason) {
    String json =
        MAPPER.writeValueAsString(
            MAPPER
                .createObjectNode()
                .put("table", table)
                .put("key", key)
                .put("reason", String.valueOf(reason.getMessage()))
                .put("document", Base64.getEncoder().encodeToString(document)));
    transaction.put(
        CatalogKeys.quarantine(table, key, work), json.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * All documents that are put aside.
   *
   * @param engine the database's engine
   * @return the documents, by table and key
   */
  public static List<QuarantinedDocument> read(Engine engine) {
    List<QuarantinedDocument> all = new ArrayList<>();
    try (EngineTransaction snapshot = engine.snapshot();
        EngineCursor cursor = snapshot.scan(CatalogKeys.quarantine(), false)) {
      while (cursor.next()) {
        all.add(parse(cursor.value()));
      }
    }
    return all;
  }

  static QuarantinedDocument parse(byte[] json) {
    try {
      JsonNode node = MAPPER.readTree(json);
      return new QuarantinedDocument(
          node.required("table").stringValue(),
          node.required("key").stringValue(),
          node.required("reason").stringValue(),
          Base64.getDecoder().decode(node.required("document").stringValue()));
    } catch (JacksonException | IllegalArgumentException e) {
      throw new EngineException(
          "A document that was put aside cannot be read: its entry is damaged ("
              + e.getMessage()
              + ").",
          e);
    }
  }
}
