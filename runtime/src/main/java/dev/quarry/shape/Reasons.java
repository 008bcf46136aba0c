package dev.quarry.shape;

import dev.quarry.schema.Type;

/** Why a document cannot be upgraded, and what to do. */
final class Reasons {
  private static final String MIGRATE = ". Write a migration for the table.";

  private static final String USE_NEWER =
      ". Read it with that program, or replace the value with it.";

  private Reasons() {}

  static String type(Type was, Type is) {
    return "it was " + was + " and is now " + is + MIGRATE;
  }

  static String constantUnknown(String type, String constant) {
    return "a newer program has added the constant " + constant + " to enum " + type + USE_NEWER;
  }

  static String variantUnknown(String type, String variant) {
    return "a newer program has added the record "
        + variant
        + " to sealed interface "
        + type
        + USE_NEWER;
  }

  static String missing() {
    return "it is required and such a document has no value for it. Give it a @Default, mark it"
        + " @Optional, or write a migration for the table.";
  }

  static String constantGone(String type, String constant) {
    return "today's enum " + type + " has no constant " + constant + MIGRATE;
  }

  static String variantGone(String type, String variant) {
    return "today's sealed interface " + type + " has no record " + variant + MIGRATE;
  }
}
