package dev.quarry.processor.read;

import dev.quarry.processor.site.Site;
import dev.quarry.processor.site.Sources;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * A component whose values become part of a table's documents: the table's own, or one of a record
 * nested in it.
 *
 * @param component the component
 * @param via the table's component through which it is reached; itself for the table's own
 */
public record Reached(ComponentFacts component, ComponentFacts via) {

  /** All components of a table, its own first; each nested record is entered once. */
  public static List<Reached> of(TableFacts table) {
    List<Reached> result = new ArrayList<>();
    table.components().forEach(component -> result.add(new Reached(component, component)));
    Set<TypeElement> entered = new HashSet<>();
    for (ComponentFacts component : table.components()) {
      enter(component.value(), component, entered, result);
    }
    return List.copyOf(result);
  }

  /** A type and all that is written in its place, outermost first. */
  public static Stream<TypeFacts> types(TypeFacts type) {
    return Stream.concat(Stream.of(type), type.parts().flatMap(Reached::types));
  }

  /** The nested records and enums that a table's documents hold. */
  public static Stream<TypeElement> storedTypes(TableFacts table) {
    return of(table).stream()
        .flatMap(reached -> types(reached.component().value()))
        .flatMap(
            type -> {
              if (type instanceof TypeFacts.Nested nested) {
                return Stream.of(nested.element());
              }
              return type instanceof TypeFacts.Enumeration enumeration
                  ? Stream.of(enumeration.element())
                  : Stream.of();
            });
  }

  /** Whether the component is another record's than the table's. */
  public boolean isNested() {
    return !component.record().equals(via.record());
  }

  /**
   * Where a finding about the component can be shown: there, or on the table's if that is older.
   */
  public Site site(Sources sources) {
    return site(component.site(), sources);
  }

  /** Where a finding about something on the component can be shown. */
  public Site site(Site inComponent, Sources sources) {
    return sources.contains(component.record()) ? inComponent : via.site();
  }

  private static void enter(
      TypeFacts type, ComponentFacts via, Set<TypeElement> entered, List<Reached> result) {
    types(type)
        .forEach(
            part -> {
              if (part instanceof TypeFacts.Nested nested && entered.add(nested.element())) {
                nested.components().forEach(each -> result.add(new Reached(each, via)));
                nested.components().forEach(each -> enter(each.value(), via, entered, result));
              }
            });
  }
}
