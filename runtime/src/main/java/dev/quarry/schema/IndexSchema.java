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
 */
public record IndexSchema(
    String name,
    List<String> paths,
    boolean unique,
    List<String> descending,
    boolean ignoreCase,
    @Nullable IndexCondition where) {

  /** Copies the lists. */
  public IndexSchema {
    paths = List.copyOf(paths);
    descending = List.copyOf(descending);
  }

  /**
   * An index that is not unique, has all its paths ascending, and takes texts as they are.
   *
   * @param name its name, unique in the table
   * @param paths what it orders by, outermost first
   * @return the index
   */
  public static IndexSchema of(String name, String... paths) {
    return new IndexSchema(name, List.of(paths), false, List.of(), false, null);
  }

  /**
   * This index, admitting no two documents with the same values.
   *
   * @return the unique index
   */
  public IndexSchema asUnique() {
    return new IndexSchema(name, paths, true, descending, ignoreCase, where);
  }

  /**
   * This index with some of its paths descending.
   *
   * @param newDescending those paths
   * @return the changed index
   */
  public IndexSchema withDescending(String... newDescending) {
    return new IndexSchema(name, paths, unique, List.of(newDescending), ignoreCase, where);
  }

  /**
   * This index with texts that differ in case only as one value.
   *
   * @return the changed index
   */
  public IndexSchema withIgnoreCase() {
    return new IndexSchema(name, paths, unique, descending, true, where);
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
        name, paths, unique, descending, ignoreCase, IndexCondition.parse(condition));
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
   * Whether its entries hold the values of every document as they are and ascending, so that who
   * knows of no other kind may read it.
   *
   * @return whether it has no descending path, heeds case and has no condition
   */
  public boolean isPlain() {
    return descending.isEmpty() && !ignoreCase && where == null;
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
        + (where == null ? "" : " where " + where);
  }
}
