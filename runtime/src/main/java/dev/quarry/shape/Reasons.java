package dev.quarry.shape;

import dev.quarry.schema.Type;

/** Why a document cannot be upgraded, and what to do. */
final class Reasons {
  private static final String MIGRATE = ". Write a migration for the table.";

  private Reasons() {}

  static String type(Type was, Type is) {
    return "it was " + was + " and is now " + is + MIGRATE;
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
