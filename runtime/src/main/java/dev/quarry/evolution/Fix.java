package dev.quarry.evolution;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to write for a change to be allowed. */
final class Fix {
  private static final Pattern WORD = Pattern.compile("\\w+");

  private Fix() {}

  /** What to write, a migration as the stub says. */
  static String of(Change change, MigrationStub stub) {
    return switch (change.kind()) {
      case FIELD_ADDED_REQUIRED ->
          "give it a @Default, mark it @Optional, or write a migration: "
              + migration(change, "add", stub);
      case FIELD_MISSING ->
          "write @Removed(\""
              + last(change.path())
              + "\") on the record that had it, or use its values in a migration: "
              + migration(change, "drop", stub);
      case FIELD_MAYBE_RENAMED ->
          "if so, write @Renamed(from = \""
              + last(change.was())
              + "\") on "
              + last(change.path())
              + "; if not, write @Removed(\""
              + last(change.was())
              + "\") on its record";
      case NUMBER_LOSSY, NUMBER_NARROWED, TO_TEXT, FROM_TEXT, TYPE_CHANGED ->
          "write a migration that converts it: " + migration(change, "convert", stub);
      case CONSTANT_REMOVED, VARIANT_REMOVED ->
          "write a migration that maps it to another: " + migration(change, "map", stub);
      case CONSTANT_MAYBE_RENAMED, VARIANT_MAYBE_RENAMED ->
          "if so, write @Renamed(from = \""
              + change.was()
              + "\") on "
              + change.is()
              + "; if not, write a migration that maps it to another: "
              + migration(change, "map", stub);
      case BECAME_REQUIRED ->
          "give it a @Default, or write a migration: " + migration(change, "fill", stub);
      case SCALAR_TO_LIST ->
          "write a migration that wraps it in a list: " + migration(change, "wrap", stub);
      case LIST_TO_SCALAR ->
          "write a migration that chooses one: " + migration(change, "choose", stub);
      case LIST_TO_SET ->
          "write a migration that leaves each once: " + migration(change, "deduplicate", stub);
      case RECORD_INLINED ->
          "write a migration that moves it: " + migration(change, "inline", stub);
      case RECORD_EXTRACTED ->
          "write a migration that moves it: " + migration(change, "extract", stub);
      case KEY_CHANGED ->
          "write a migration that gives each document its new key: "
              + migration(change, "rekey", stub);
      case TABLE_MISSING ->
          "write removed = \"" + change.table() + "\" in @Schema, or list its record there";
      case TABLE_MAYBE_RENAMED ->
          "if so, write @Renamed(from = \""
              + change.was()
              + "\") on the record of "
              + change.table()
              + "; if not, list the record of "
              + change.was()
              + " too, or write removed = \""
              + change.was()
              + "\" in @Schema";
      case TABLE_CLAIMED_TWICE ->
          "take \"" + change.was() + "\" out of the @Renamed of one of them";
      default -> "";
    };
  }

  private static String migration(Change change, String verb, MigrationStub stub) {
    return migration(change.table(), change.path(), verb, stub);
  }

  /** A migration of a table that is named after what it does with a path. */
  static String migration(String table, String path, String verb, MigrationStub stub) {
    return stub.named(verb + capitalized(path.isEmpty() ? table : path));
  }

  private static String capitalized(String path) {
    StringBuilder name = new StringBuilder();
    Matcher words = WORD.matcher(path);
    while (words.find()) {
      String word = words.group();
      name.appendCodePoint(Character.toUpperCase(word.codePointAt(0)))
          .append(word, word.offsetByCodePoints(0, 1), word.length());
    }
    return name.toString();
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
