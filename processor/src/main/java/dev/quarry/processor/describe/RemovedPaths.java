package dev.quarry.processor.describe;

import dev.quarry.processor.read.ComponentFacts;
import dev.quarry.processor.read.PastFacts;
import dev.quarry.processor.read.TableFacts;
import dev.quarry.processor.read.TypeFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The paths of all that a table's record and the records nested in it had and gave up, as the
 * runtime's comparison of schemas writes paths: {@code orders[].payment(Card).number}, and <code>{}
 * </code> for the values of a map.
 */
final class RemovedPaths {

  private final List<String> paths = new ArrayList<>();

  private RemovedPaths() {}

  static List<String> of(TableFacts table) {
    RemovedPaths removed = new RemovedPaths();
    removed.add("", table.removed(), table.components());
    return List.copyOf(removed.paths);
  }

  /** The owner is the path of a record with the dot behind it, empty for the table's. */
  private void add(String owner, Optional<PastFacts> gone, List<ComponentFacts> components) {
    gone.ifPresent(past -> past.texts().forEach(name -> paths.add(owner + name)));
    components.forEach(component -> add(owner + component.name(), component.value()));
  }

  private void add(String path, TypeFacts type) {
    if (type instanceof TypeFacts.Nested nested) {
      add(path + ".", nested.removed(), nested.components());
    } else if (type instanceof TypeFacts.Sealed sealed) {
      for (TypeFacts each : sealed.permitted()) {
        if (each instanceof TypeFacts.Nested variant) {
          add(path + "(" + variant.simpleName() + ")", variant);
        }
      }
    } else if (type instanceof TypeFacts.Many many) {
      add(path + (many.shape() == TypeFacts.Shape.MAP ? "{}" : "[]"), many.element());
    } else if (type instanceof TypeFacts.Converted converted) {
      add(path, converted.stored());
    }
  }
}
