package dev.quarry.evolution;

/**
 * How the migration begins that a message offers. Immutable.
 *
 * @param arguments what is given to its annotation
 * @param returned the type that it returns
 * @param parameter its parameter
 * @param body its body, without braces
 */
public record MigrationStub(String arguments, String returned, String parameter, String body) {

  /**
   * A migration of documents in their JSON form.
   *
   * @param table the name of their table
   * @param dateVersion the date version of the migration
   * @return the stub
   */
  public static MigrationStub ofDocuments(String table, String dateVersion) {
    return new MigrationStub(
        "dateVersion = \"" + dateVersion + "\", table = \"" + table + "\"",
        "ObjectNode",
        "ObjectNode document",
        "…");
  }

  /**
   * A migration from one view of a table to another.
   *
   * @param dateVersion the date version of the migration
   * @param old the simple name of the view that it takes
   * @param next the simple name of the view that it gives
   * @return the stub; it is complete where everything carries over
   */
  public static MigrationStub betweenViews(String dateVersion, String old, String next) {
    return new MigrationStub(
        "dateVersion = \"" + dateVersion + "\"",
        next,
        old + " old",
        "return " + next + ".from(old);");
  }

  /**
   * The migration as it is written in a program.
   *
   * @param name the name of its method
   * @return the source
   */
  String named(String name) {
    return "@Migration("
        + arguments
        + ") static "
        + returned
        + " "
        + name
        + "("
        + parameter
        + ") { "
        + body
        + " }";
  }
}
