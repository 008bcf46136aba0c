package dev.quarry.processor.read;

import dev.quarry.processor.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An indexed path.
 *
 * @param text the path as written
 * @param site where
 * @param steps the components it names, as far as they exist
 * @param missing the first name in it that is no component of the record reached
 */
public record PathFacts(
    String text, Site site, List<ComponentFacts> steps, Optional<String> missing) {

  /** Follows a path from a record. */
  static PathFacts resolve(String text, Site site, List<ComponentFacts> components) {
    List<ComponentFacts> steps = new ArrayList<>();
    List<ComponentFacts> here = components;
    for (String name : text.split("\\.", -1)) {
      Optional<ComponentFacts> next = here.stream().filter(c -> c.name().equals(name)).findFirst();
      if (next.isEmpty()) {
        return new PathFacts(text, site, List.copyOf(steps), Optional.of(name));
      }
      steps.add(next.get());
      here =
          next.get().value() instanceof TypeFacts.Nested nested ? nested.components() : List.of();
    }
    return new PathFacts(text, site, List.copyOf(steps), Optional.empty());
  }

  /** Whether every name in the path is a component. */
  public boolean isResolved() {
    return missing.isEmpty();
  }

  /** The last component that exists; empty if not even the first does. */
  public Optional<ComponentFacts> last() {
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
  }

  /** Whether the path leads to a list or set. */
  public boolean isMultiValue() {
    return isResolved()
        && last().orElseThrow().value() instanceof TypeFacts.Many many
        && many.shape() != TypeFacts.Shape.MAP;
  }
}
