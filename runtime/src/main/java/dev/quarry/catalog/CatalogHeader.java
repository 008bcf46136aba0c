package dev.quarry.catalog;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The catalog's first entry.
 *
 * @param format the version of the catalog's form
 * @param nextTable the number that the next new table gets
 */
record CatalogHeader(int format, int nextTable) {
  /** The form that this code reads and writes. */
  static final int FORMAT = 1;

  private static final JsonMapper MAPPER = new JsonMapper();

  /** The header of a database without tables. */
  static CatalogHeader first() {
    return new CatalogHeader(FORMAT, 1);
  }

  byte[] write() {
    return MAPPER
        .writeValueAsString(
            MAPPER.createObjectNode().put("format", format).put("nextTable", nextTable))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Throws IllegalArgumentException where the JSON is not what {@link #write} makes. */
  static CatalogHeader read(byte[] json) {
    try {
      JsonNode node = MAPPER.readTree(json);
      return new CatalogHeader(
          node.required("format").intValue(), node.required("nextTable").intValue());
    } catch (JacksonException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }
}
