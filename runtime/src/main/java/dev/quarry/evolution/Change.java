package dev.quarry.evolution;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A difference between two definitions of a schema. Immutable.
 *
 * @param kind which kind of change it is
 * @param table the table's name, today's if it has one
 * @param path where: a field by its path, today's if it has one; an index by its name; empty for
 *     the table. A path goes into records with a dot, into elements with {@code []}, into the
 *     values of a map with <code>{}</code> and into a record of a sealed interface with its name in
 *     parentheses, as in {@code orders[].payment(Card).number}
 * @param was what was there, as text: a type, a name, a definition; empty if nothing was
 * @param is what is there now, as text; empty if nothing is
 */
public record Change(ChangeKind kind, String table, String path, String was, String is) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  /**
   * What it needs before it may happen.
   *
   * @return the need
   */
  public Need need() {
    return kind.need();
  }

  /**
   * Whether stored documents decide if it can happen.
   *
   * @return whether they do
   */
  public boolean dependsOnData() {
    return kind.dependsOnData();
  }

  /**
   * What differs, without the fix.
   *
   * @return a sentence without a full stop
   */
  public String statement() {
    Map<String, String> values =
        Map.of("table", table, "path", path, "at", at(), "was", was, "is", is);
    return PLACEHOLDER
        .matcher(kind.pattern())
        .replaceAll(match -> Matcher.quoteReplacement(values.get(match.group(1))));
  }

  /**
   * What to write so that it may happen: the annotation, or the beginning of a migration.
   *
   * @return the fix, without a full stop; empty if it needs none
   */
  public String fix() {
    return fix(MigrationStub.ofDocuments(table, "…"));
  }

  /**
   * What to write so that it may happen, with a migration that begins as is said.
   *
   * @param stub how a migration begins
   * @return the fix, without a full stop; empty if it needs none
   */
  public String fix(MigrationStub stub) {
    return Fix.of(this, stub);
  }

  private String at() {
    return path.isEmpty() ? table : table + "." + path;
  }

  /** The statement and, if there is one, the fix. */
  @Override
  public String toString() {
    String fix = fix();
    return statement() + (fix.isEmpty() ? "" : "; " + fix);
  }
}
