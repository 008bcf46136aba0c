package dev.quarry.processor.name;

import javax.lang.model.SourceVersion;

/**
 * How names of generated members follow from names of tables, components and indexes. Rules that
 * look for clashes and writers that emit the members both ask here.
 */
public final class Names {

  private Names() {}

  /**
   * A name or path in camel case: its words, as parted by {@code _}, {@code -} and {@code .}, begin
   * with a capital, all but the first. Leading underscores stay: {@code _1} is a component's name,
   * {@code 1} is none.
   */
  public static String camelCase(String name) {
    String pascal = pascalCase(name);
    int first = pascal.codePointAt(0);
    boolean capitalised = !name.startsWith(Character.toString(first));
    return capitalised
        ? Character.toString(name.codePointAt(0)) + pascal.substring(Character.charCount(first))
        : pascal;
  }

  /** As {@link #camelCase}, the first word with a capital too: {@code OrderLines}. */
  public static String pascalCase(String name) {
    StringBuilder result = new StringBuilder(name.length());
    boolean capital = true;
    boolean leading = true;
    for (int i = 0; i < name.length(); ) {
      int c = name.codePointAt(i);
      i += Character.charCount(c);
      boolean parts = c == '_' || c == '-' || c == '.';
      if (parts && !(leading && c == '_')) {
        capital = true;
        continue;
      }
      leading &= parts;
      result.appendCodePoint(capital && !parts ? Character.toUpperCase(c) : c);
      capital &= parts;
    }
    return result.toString();
  }

  /** A path as a constant: {@code location.latitude} is {@code LOCATION_LATITUDE}. */
  public static String constant(String path) {
    StringBuilder result = new StringBuilder(path.length() + 4);
    int before = 0;
    for (int i = 0; i < path.length(); ) {
      int c = path.codePointAt(i);
      i += Character.charCount(c);
      int next = i < path.length() ? path.codePointAt(i) : 0;
      boolean hump = Character.isLowerCase(before) || Character.isDigit(before);
      boolean endsAcronym = Character.isUpperCase(before) && Character.isLowerCase(next);
      if (Character.isUpperCase(c) && (hump || endsAcronym)) {
        result.append('_');
      }
      result.appendCodePoint(c == '.' || c == '-' ? '_' : Character.toUpperCase(c));
      before = c;
    }
    return result.toString();
  }

  /**
   * The constant that holds a path's field token. One of the name {@code SCHEMA} gets an
   * underscore: that is the constant with the table's schema.
   */
  public static String token(String path) {
    String constant = constant(path);
    return constant.equals("SCHEMA") ? "SCHEMA_" : constant;
  }

  /** The constant that holds the token of a component's reference: {@code COUNTRY_REFERENCE}. */
  public static String referenceToken(String component) {
    return constant(component) + "_REFERENCE";
  }

  /** The method of a database that reaches a table: {@code order-lines} is {@code orderLines()}. */
  public static String tableAccessor(String table) {
    String name = camelCase(table);
    return SourceVersion.isKeyword(name) ? name + "_" : name;
  }

  /** The method that opens a range over an index: {@code byCountryAndPopulation}. */
  public static String indexMethod(Iterable<String> paths) {
    StringBuilder result = new StringBuilder("by");
    String and = "";
    for (String path : paths) {
      result.append(and).append(pascalCase(path));
      and = "And";
    }
    return result.toString();
  }

  /** The method of an index that has a name of its own; {@code byAge} stays {@code byAge}. */
  public static String namedIndexMethod(String index) {
    String pascal = pascalCase(index);
    boolean hasPrefix =
        pascal.length() > 2 && pascal.startsWith("By") && !Character.isLowerCase(pascal.charAt(2));
    return "by" + (hasPrefix ? pascal.substring(2) : pascal);
  }

  /** The method that changes a component of a draft: {@code withPopulation}. */
  public static String wither(String component) {
    return "with" + pascalCase(component);
  }
}
