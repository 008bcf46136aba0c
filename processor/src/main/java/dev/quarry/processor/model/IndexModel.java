package dev.quarry.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * An index of a table, declared or implied by a reference.
 *
 * @param name its name in the catalog
 * @param method the generated method that opens a range over it, {@code byCountryAndPopulation}
 * @param paths what it orders by; at most one is multi-value
 * @param unique whether no two documents may share its values
 * @param descending those of the paths whose greatest value comes first
 * @param ignoreCase whether texts that differ in case only are one value
 * @param where which documents it holds, if not all
 * @param include what its entries hold besides; none where they hold all of the record
 * @param includesRecord whether its entries hold all of the record
 */
public record IndexModel(
    String name,
    String method,
    List<PathModel> paths,
    boolean unique,
    List<PathModel> descending,
    boolean ignoreCase,
    Optional<ConditionModel> where,
    List<PathModel> include,
    boolean includesRecord) {

  /** Whether the greatest value of a path comes first. */
  public boolean isDescending(PathModel path) {
    return descending.contains(path);
  }

  /** Whether it is of no kind but, perhaps, unique. */
  public boolean isPlain() {
    return descending.isEmpty()
        && !ignoreCase
        && where.isEmpty()
        && include.isEmpty()
        && !includesRecord;
  }
}
