package dev.quarry.processor.evolve;

import dev.quarry.evolution.Change;
import dev.quarry.evolution.ChangeKind;
import dev.quarry.processor.read.ComponentFacts;
import dev.quarry.processor.read.TableFacts;
import dev.quarry.processor.read.TypeFacts;
import dev.quarry.processor.site.Site;
import dev.quarry.processor.site.Sources;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;

/**
 * Where in the source a change was made: the component, constant or record that its path leads to,
 * or the last on the way that is compiled in this run.
 */
final class ChangeSites {

  /** A field, the elements or values of it, or a record of a sealed interface. */
  private static final Pattern STEP =
      Pattern.compile("([^.\\[\\]{}(),]+)|(\\[]|\\{})|\\(([^)]+)\\)");

  private final Sources sources;

  /** The last place on the way whose line can be shown. */
  private Site found;

  private ChangeSites(Sources sources, Site start) {
    this.sources = sources;
    this.found = start;
  }

  /**
   * The place of a change of a table.
   *
   * @param start where to show it if no place on the way is compiled in this run
   */
  static Site of(Change change, TableFacts table, Sources sources, Site start) {
    ChangeSites sites = new ChangeSites(sources, start);
    sites.at(Site.of(table.element()), table.element());
    sites.walk(change, table);
    return sites.found;
  }

  private void walk(Change change, TableFacts table) {
    List<ComponentFacts> components = table.components();
    Optional<TypeFacts> type = Optional.empty();
    Matcher steps = STEP.matcher(change.path());
    while (steps.find()) {
      if (steps.group(1) != null) {
        Optional<ComponentFacts> component = named(components, steps.group(1));
        if (component.isEmpty()) {
          return;
        }
        at(component.get().site(), component.get().record());
        type = component.map(each -> stored(each.value()));
      } else if (steps.group(2) != null) {
        type = type.map(ChangeSites::element);
      } else {
        String variant = steps.group(3);
        type = type.flatMap(each -> variant(each, variant));
      }
      if (type.orElse(null) instanceof TypeFacts.Nested nested) {
        components = nested.components();
        if (steps.end() < change.path().length()) {
          at(Site.of(nested.element()), nested.element());
        }
      }
    }
    type.ifPresent(each -> inside(change, each));
  }

  private void inside(Change change, TypeFacts type) {
    if (type instanceof TypeFacts.Enumeration enumeration && isOfConstants(change.kind())) {
      Element place =
          enumeration.element().getEnclosedElements().stream()
              .filter(each -> each.getSimpleName().contentEquals(change.is()))
              .<Element>map(each -> each)
              .findFirst()
              .orElse(enumeration.element());
      at(Site.of(place), enumeration.element());
    } else if (type instanceof TypeFacts.Sealed sealed && isOfVariants(change.kind())) {
      at(Site.of(sealed.element()), sealed.element());
      variant(sealed, change.is())
          .map(TypeFacts.Nested.class::cast)
          .ifPresent(record -> at(Site.of(record.element()), record.element()));
    }
  }

  private static boolean isOfConstants(ChangeKind kind) {
    return kind == ChangeKind.CONSTANT_ADDED
        || kind == ChangeKind.CONSTANT_REMOVED
        || kind == ChangeKind.CONSTANT_MAYBE_RENAMED;
  }

  private static boolean isOfVariants(ChangeKind kind) {
    return kind == ChangeKind.VARIANT_ADDED
        || kind == ChangeKind.VARIANT_REMOVED
        || kind == ChangeKind.VARIANT_MAYBE_RENAMED;
  }

  private void at(Site site, Element element) {
    if (sources.contains(element)) {
      found = site;
    }
  }

  private static Optional<ComponentFacts> named(List<ComponentFacts> components, String name) {
    return components.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  private static TypeFacts stored(TypeFacts type) {
    return type instanceof TypeFacts.Converted converted ? converted.stored() : type;
  }

  private static TypeFacts element(TypeFacts type) {
    return type instanceof TypeFacts.Many many ? many.element() : type;
  }

  private static Optional<TypeFacts> variant(TypeFacts type, String name) {
    return type.parts()
        .filter(TypeFacts.Nested.class::isInstance)
        .filter(each -> ((TypeFacts.Nested) each).simpleName().equals(name))
        .findFirst();
  }
}
