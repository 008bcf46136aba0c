package dev.quarry.evolution;

import dev.quarry.schema.FieldSchema;

/** A field's type, presence and default, for messages. */
final class FieldText {

  private FieldText() {}

  /** {@code String}, {@code optional String}, {@code String with the default "x"}. */
  static String of(FieldSchema field) {
    String text = (field.optional() ? "optional " : "") + field.type();
    return field.defaultText() == null
        ? text
        : text + " with the default " + quoted(field.defaultText());
  }

  static String quoted(String text) {
    return "\"" + text + "\"";
  }
}
