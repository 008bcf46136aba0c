package dev.quarry.processor.read;

import dev.quarry.processor.site.Site;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An index.
 *
 * @param site where it is declared
 * @param nameSite where its name stands
 * @param name its name, given or made from its paths
 * @param method the generated method that opens a range over it
 * @param paths what it orders by
 * @param unique whether no two documents may share its values
 * @param descending those of its paths whose greatest value comes first
 * @param ignoreCase whether texts that differ in case only are one value
 * @param ignoreCaseSite where that is said
 * @param where which documents it holds, if not all
 * @param include what its entries hold besides
 * @param origin who asked for it
 */
public record IndexFacts(
    Site site,
    Site nameSite,
    String name,
    String method,
    List<PathFacts> paths,
    boolean unique,
    List<PathFacts> descending,
    boolean ignoreCase,
    Site ignoreCaseSite,
    Optional<ConditionFacts> where,
    IncludeFacts include,
    Origin origin) {

  /** Who asked for an index. */
  public enum Origin {
    /** {@code @Index} on the record. */
    RECORD,
    /** {@code @Index} on a component. */
    COMPONENT,
    /** {@code @Index} on a component, with paths that have no place there. */
    COMPONENT_WITH_PATHS,
    /** A reference that no declared index serves. */
    REFERENCE
  }

  /** The paths as written. */
  public List<String> pathTexts() {
    return paths.stream().map(PathFacts::text).toList();
  }

  /** Whether another index has the same entries, whatever they include. */
  public boolean isSameAs(IndexFacts other) {
    return pathTexts().equals(other.pathTexts())
        && descendingTexts().equals(other.descendingTexts())
        && ignoreCase == other.ignoreCase
        && whereText().equals(other.whereText());
  }

  /** Whether it is of no kind but, perhaps, unique or covering. */
  public boolean isPlain() {
    return descending.isEmpty() && !ignoreCase && where.isEmpty();
  }

  /**
   * Whether its entries hold all of the record: it says so, or its paths, the key and what it
   * includes are all that there is.
   */
  public boolean includesRecord(List<ComponentFacts> components, List<ComponentFacts> key) {
    if (include.isEmpty() || include.record().isPresent()) {
      return include.record().isPresent();
    }
    Set<String> held = key.stream().map(ComponentFacts::name).collect(Collectors.toSet());
    Stream.concat(paths.stream().filter(path -> !path.isMultiValue()), include.paths().stream())
        .map(PathFacts::text)
        .forEach(held::add);
    return components.stream().map(ComponentFacts::name).allMatch(held::contains);
  }

  private Optional<String> whereText() {
    return where.map(ConditionFacts::normalized);
  }

  private Set<String> descendingTexts() {
    return descending.stream().map(PathFacts::text).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Whether documents can be found by a component's value alone: the index begins with it as it is,
   * and no other path leads to a collection, whose being empty would leave the document out.
   */
  public boolean serves(ComponentFacts component) {
    return !paths.isEmpty()
        && paths.get(0).text().equals(component.name())
        && !descendingTexts().contains(component.name())
        && !ignoreCase
        && where.isEmpty()
        && paths.stream().skip(1).noneMatch(PathFacts::isMultiValue);
  }
}
