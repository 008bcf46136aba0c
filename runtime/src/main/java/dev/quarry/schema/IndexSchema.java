package dev.quarry.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index of a table. Immutable.
 *
 * @param name its name, unique in the table
 * @param paths what it orders by, outermost first; dots lead into nested records
 * @param unique whether no two documents may share its values
 * @param descending those of the paths whose greatest value comes first
 * @param ignoreCase whether texts that differ in case only are one value
 * @param where which documents it holds, or null for all
 * @param include what its entries hold besides: paths, or {@link #RECORD} alone for all of a record
 */
public record IndexSchema(
    String name,
    List<String> paths,
    boolean unique,
    List<String> descending,
    boolean ignoreCase,
    @Nullable IndexCondition where,
    List<String> include) {

  /** In place of included paths: all components of the record. */
  public static final String RECORD = "*";

  /** Copies the lists. */
  public IndexSchema {
    paths = List.copyOf(paths);
    descending = List.copyOf(descending);
    include = List.copyOf(include);
  }

  /**
   * An index that is not unique, has all its paths ascending, and takes texts as they are.
   *
   * @param name its name, unique in the table
   * @param paths what it orders by, outermost first
   * @return the index
   */
  public static IndexSchema of(String name, String... paths) {
    return new IndexSchema(name, List.of(paths), false, List.of(), false, null, List.of());
  }

  /**
   * This index, admitting no two documents with the same values.
   *
   * @return the unique index
   */
  public IndexSchema asUnique() {
    return new IndexSchema(name, paths, true, descending, ignoreCase, where, include);
  }

  /**
   * This index with some of its paths descending.
   *
   * @param newDescending those paths
   * @return the changed index
   */
  public IndexSchema withDescending(String... newDescending) {
    return new IndexSchema(name, paths, unique, List.of(newDescending), ignoreCase, where, include);
  }

  /**
   * This index with texts that differ in case only as one value.
   *
   * @return the changed index
   */
  public IndexSchema withIgnoreCase() {
    return new IndexSchema(name, paths, unique, descending, true, where, include);
  }

  /**
   * This index, holding only the documents that satisfy a condition.
   *
   * @param condition the condition as text, {@code status = OPEN} or {@code email is present}
   * @return the partial index
   * @throws IllegalArgumentException if the text is no condition
   */
  public IndexSchema withWhere(String condition) {
    return new IndexSchema(
        name, paths, unique, descending, ignoreCase, IndexCondition.parse(condition), include);
  }

  /**
   * This index with components in its entries besides those that it orders by.
   *
   * @param newInclude their paths, or {@link #RECORD} alone
   * @return the covering index
   */
  public IndexSchema withInclude(String... newInclude) {
    return new IndexSchema(name, paths, unique, descending, ignoreCase, where, List.of(newInclude));
  }

  /**
   * Whether the greatest value of a path comes first.
   *
   * @param position the path's position, from 0
   * @return whether it does
   */
  public boolean isDescending(int position) {
    return descending.contains(paths.get(position));
  }

  /**
   * Whether its entries hold all components of their documents' records.
   *
   * @return whether they do
   */
  public boolean includesRecord() {
    return include.equals(List.of(RECORD));
  }

  /**
   * What its entries include, as the fields of a record: each path is a field of that name,
   * optional if a component on the way may be absent. Entries whose included fields differ are
   * written in different forms.
   *
   * @param fields the table's fields
   * @return the included fields in their order; all fields where the entries hold records
   * @throws IllegalArgumentException if a path leads to no field
   */
  public List<FieldSchema> included(List<FieldSchema> fields) {
    return includesRecord()
        ? fields
        : include.stream().map(path -> FieldSchema.at(fields, path)).toList();
  }

  /** Everything but the name, as in {@code unique [country, population descending]}. */
  @Override
  public String toString() {
    List<String> ordered =
        paths.stream()
            .map(path -> descending.contains(path) ? path + " descending" : path)
            .toList();
    return (unique ? "unique " : "")
        + ordered
        + (ignoreCase ? " ignoring case" : "")
        + (where == null ? "" : " where " + where)
        + (include.isEmpty() ? "" : " including " + include);
  }
}
