package dev.quarry.processor.validate;

import dev.quarry.processor.report.Code;
import dev.quarry.processor.report.Finding;
import dev.quarry.processor.site.Site;
import dev.quarry.processor.site.Sources;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** What a record must be like to have one shape, as a table's document or nested in one. */
final class Shapes {

  /** Of the 255 slots of a method's arguments (JVMS 4.11) a constructor needs one for this. */
  private static final int MAX_SLOTS = 254;

  private Shapes() {}

  /**
   * What is wrong with a record or sealed interface.
   *
   * @param via where to report it if the type comes from a class file
   */
  static List<Finding> check(TypeElement type, Site via, Sources sources) {
    Site site = sources.contains(type) ? Site.of(type) : via;
    String name = type.getSimpleName().toString();
    List<Finding> wrong = new ArrayList<>();
    if (!type.getTypeParameters().isEmpty()) {
      wrong.add(
          new Finding(
              Code.GENERIC_RECORD,
              site,
              name + " has type parameters, but a stored record has one shape",
              "store a record without them, or use @Convert where it is a component"));
    }
    int slots =
        type.getRecordComponents().stream()
            .map(component -> component.asType().getKind())
            .mapToInt(kind -> kind == TypeKind.LONG || kind == TypeKind.DOUBLE ? 2 : 1)
            .sum();
    if (slots > MAX_SLOTS) {
      wrong.add(
          new Finding(
              Code.TOO_MANY_COMPONENTS,
              site,
              name
                  + " has "
                  + type.getRecordComponents().size()
                  + " components, more than a constructor can take"
                  + " (254; a long or double counts twice)",
              "move some of them into nested records"));
    }
    return wrong;
  }
}
