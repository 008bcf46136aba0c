package dev.quarry.processor.read;

import dev.quarry.processor.site.Site;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A type annotated with {@code @Projection}, record or not.
 *
 * @param element the type
 * @param site the type's place
 * @param ofSite where the table's record is named
 * @param of the class that is named; empty if it does not exist, or not yet
 * @param table the table; empty if the class is none
 * @param components the record's components; none if it is no record
 */
public record ProjectionFacts(
    TypeElement element,
    Site site,
    Site ofSite,
    Optional<TypeMirror> of,
    Optional<TableFacts> table,
    List<Part> components) {

  /**
   * A component.
   *
   * @param component the component
   * @param path which component of the table's record it is; resolved only if there is a table
   * @param isNamed whether {@code @Path} says so, and not the component's own name
   */
  public record Part(ComponentFacts component, PathFacts path, boolean isNamed) {}

  /** Whether the type is a record. */
  public boolean isRecord() {
    return element.getKind() == ElementKind.RECORD;
  }

  /** The type's simple name. */
  public String simpleName() {
    return element.getSimpleName().toString();
  }
}
