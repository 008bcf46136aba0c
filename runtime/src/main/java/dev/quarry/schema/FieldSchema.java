package dev.quarry.schema;

import org.jspecify.annotations.Nullable;

/**
 * A component of a stored record.
 *
 * @param name the component's name
 * @param type the type of its value
 * @param optional whether it may be absent
 * @param defaultText the text of its {@code @Default}, or null if it has none
 */
public record FieldSchema(String name, Type type, boolean optional, @Nullable String defaultText) {

  /**
   * A component that is always present.
   *
   * @param name the component's name
   * @param type the type of its value
   * @return the field
   */
  public static FieldSchema required(String name, Type type) {
    return new FieldSchema(name, type, false, null);
  }

  /**
   * A component that may be absent.
   *
   * @param name the component's name
   * @param type the type of its value when present
   * @return the field
   */
  public static FieldSchema optional(String name, Type type) {
    return new FieldSchema(name, type, true, null);
  }

  /**
   * A required component that is read with a default where a document lacks it.
   *
   * @param name the component's name
   * @param type the type of its value
   * @param text the default as written in the source
   * @return the field
   */
  public static FieldSchema withDefault(String name, Type type, String text) {
    return new FieldSchema(name, type, false, text);
  }

  /**
   * An optional component that is read with a default where a document lacks it.
   *
   * @param name the component's name
   * @param type the type of its value when present
   * @param text the default as written in the source
   * @return the field
   */
  public static FieldSchema optionalWithDefault(String name, Type type, String text) {
    return new FieldSchema(name, type, true, text);
  }
}
