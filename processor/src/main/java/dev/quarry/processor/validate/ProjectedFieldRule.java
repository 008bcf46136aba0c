package dev.quarry.processor.validate;

import dev.quarry.processor.read.ComponentFacts;
import dev.quarry.processor.read.PathFacts;
import dev.quarry.processor.read.ProjectionFacts;
import dev.quarry.processor.read.TableFacts;
import dev.quarry.processor.read.TypeFacts;
import dev.quarry.processor.report.Code;
import dev.quarry.processor.report.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Each component of a projection is one of the table's record, of the same type. */
final class ProjectedFieldRule {

  private final Types types;

  ProjectedFieldRule(Types types) {
    this.types = types;
  }

  List<Finding> check(ProjectionFacts projection, TableFacts table) {
    return projection.components().stream().flatMap(part -> check(part, table).stream()).toList();
  }

  private Optional<Finding> check(ProjectionFacts.Part part, TableFacts table) {
    if (!part.path().isResolved()) {
      return unresolved(part, table);
    }
    ComponentFacts source = part.path().last().orElseThrow();
    ComponentFacts component = part.component();
    if (isReportedElsewhere(source.value())) {
      return Optional.empty();
    }
    String type = TypeText.of(source.value().type());
    if (!isSame(component.value().type(), source.value().type())) {
      return Optional.of(
          new Finding(
              Code.PROJECTED_TYPE,
              component.site(),
              component.described()
                  + " is of type "
                  + TypeText.of(component.type())
                  + ", but "
                  + source.described()
                  + " is of type "
                  + TypeText.of(source.type()),
              "give it that type"));
    }
    boolean isPrimitive = component.type().getKind().isPrimitive();
    boolean mayBeAbsent = part.path().steps().stream().anyMatch(ComponentFacts::mayBeAbsent);
    if (mayBeAbsent && (isPrimitive || !component.mayBeAbsent())) {
      String boxed = TypeText.of(boxed(source.value().type()));
      return Optional.of(
          new Finding(
              Code.PROJECTED_ABSENCE,
              component.site(),
              component.described()
                  + " is never absent, but "
                  + part.path().text()
                  + " of "
                  + table.simpleName()
                  + " may be",
              isPrimitive
                  ? "write @Optional " + boxed
                  : "mark it @Optional, or declare it as Optional<" + type + ">"));
    }
    return Optional.empty();
  }

  private static Optional<Finding> unresolved(ProjectionFacts.Part part, TableFacts table) {
    PathFacts path = part.path();
    Optional<ComponentFacts> last = path.last();
    if (last.filter(each -> isReportedElsewhere(each.value())).isPresent()) {
      return Optional.empty();
    }
    String subject = part.isNamed() ? "path \"" + path.text() + "\"" : part.component().described();
    if (last.isPresent() && !(last.get().value() instanceof TypeFacts.Nested)) {
      return Optional.of(
          new Finding(
              Code.UNKNOWN_PROJECTED_FIELD,
              path.site(),
              subject
                  + " goes on behind "
                  + last.get().described()
                  + ", a "
                  + TypeText.of(last.get().value().type())
                  + ", though paths go through nested records only",
              "select that as a whole"));
    }
    Optional<String> nested =
        table.components().stream()
            .flatMap(component -> nested(component.name(), component, path.text()))
            .findFirst();
    Finding unknown = IndexPathRule.unknown(Code.UNKNOWN_PROJECTED_FIELD, path, subject, table);
    return Optional.of(
        nested
            .map(
                found ->
                    new Finding(
                        unknown.code(),
                        unknown.site(),
                        unknown.message(),
                        "for the one in a nested record write @Path(\"" + found + "\")"))
            .orElse(unknown));
  }

  /** The paths below a component that end in a name. */
  private static Stream<String> nested(String prefix, ComponentFacts component, String name) {
    return component.value() instanceof TypeFacts.Nested record
        ? record.components().stream()
            .flatMap(
                each -> {
                  String path = prefix + "." + each.name();
                  return each.name().equals(name) ? Stream.of(path) : nested(path, each, name);
                })
        : Stream.of();
  }

  private boolean isSame(TypeMirror one, TypeMirror other) {
    return types.isSameType(boxed(one), boxed(other));
  }

  private TypeMirror boxed(TypeMirror type) {
    return type instanceof PrimitiveType primitive ? types.boxedClass(primitive).asType() : type;
  }

  private static boolean isReportedElsewhere(TypeFacts value) {
    return value instanceof TypeFacts.Unusable
        || value instanceof TypeFacts.Opaque
        || value instanceof TypeFacts.Unresolved;
  }
}
