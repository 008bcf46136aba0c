package dev.quarry.processor.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What documents of other shapes call the parts of a type: the components of a record, the
 * constants of an enum, the records of a sealed interface.
 *
 * @param formerNames the names that a part had, by the name that it has
 * @param gone the names of parts that it has no more
 */
public record PastModel(SortedMap<String, SortedSet<String>> formerNames, SortedSet<String> gone) {

  /** No past at all. */
  public static final PastModel NONE = new PastModel(new TreeMap<>(), new TreeSet<>());

  /** Whether every part has been here by its name from the beginning, and none besides. */
  public boolean isEmpty() {
    return formerNames.isEmpty() && gone.isEmpty();
  }

  /** All names that parts had, those of parts that are gone included. */
  public Set<String> allNames() {
    Set<String> names = new HashSet<>(gone);
    formerNames.values().forEach(names::addAll);
    return names;
  }

  /** The names that a part goes by, its own first. */
  public List<String> names(String name) {
    List<String> names = new ArrayList<>(List.of(name));
    names.addAll(formerNames.getOrDefault(name, new TreeSet<>()));
    return List.copyOf(names);
  }
}
