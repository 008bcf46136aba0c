package dev.quarry.schema.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists of texts as JSON. */
public final class Texts {

  private Texts() {}

  /**
   * Writes texts as a property, which an empty list does without.
   *
   * @param property the property's name
   * @param texts the texts
   * @param node gets the property
   */
  public static void write(String property, List<String> texts, ObjectNode node) {
    if (!texts.isEmpty()) {
      writeAll(property, texts, node);
    }
  }

  /**
   * Writes texts as a property, an empty list too.
   *
   * @param property the property's name
   * @param texts the texts
   * @param node gets the property
   */
  public static void writeAll(String property, List<String> texts, ObjectNode node) {
    ArrayNode array = node.putArray(property);
    texts.forEach(array::add);
  }

  /**
   * Reads texts.
   *
   * @param array an array of texts, or a missing node
   * @return the texts
   * @throws tools.jackson.core.JacksonException if one is no text
   */
  public static List<String> read(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.stringValue()));
    return texts;
  }
}
