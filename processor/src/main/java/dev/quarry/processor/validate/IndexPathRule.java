package dev.quarry.processor.validate;

import dev.quarry.processor.read.ComponentFacts;
import dev.quarry.processor.read.IndexFacts;
import dev.quarry.processor.read.PathFacts;
import dev.quarry.processor.read.TableFacts;
import dev.quarry.processor.read.TypeFacts;
import dev.quarry.processor.report.Code;
import dev.quarry.processor.report.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Each path of an index leads, through nested records, to a value that has an order. */
final class IndexPathRule implements TableRule {

  @Override
  public List<Finding> check(TableFacts table) {
    return table.indexes().stream()
        .flatMap(index -> index.paths().stream().flatMap(path -> check(path, index, table)))
        .toList();
  }

  private static Stream<Finding> check(PathFacts path, IndexFacts index, TableFacts table) {
    String subject = "index path \"" + path.text() + "\"";
    Optional<Finding> wrong =
        path.isResolved()
            ? unordered(path, index)
            : unresolved(Code.UNKNOWN_INDEX_PATH, path, subject, table);
    return wrong.stream();
  }

  /** What to say of a path that leads to no component. */
  static Optional<Finding> unresolved(Code code, PathFacts path, String subject, TableFacts table) {
    Optional<ComponentFacts> last = path.last();
    if (last.isEmpty() || last.get().value() instanceof TypeFacts.Nested) {
      return Optional.of(unknown(code, path, subject, table));
    }
    TypeFacts value = last.get().value();
    boolean isReportedElsewhere =
        value instanceof TypeFacts.Unusable
            || value instanceof TypeFacts.Opaque
            || value instanceof TypeFacts.Unresolved;
    if (isReportedElsewhere) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            Code.PATH_THROUGH_VALUE,
            path.site(),
            subject
                + " goes on behind "
                + last.get().described()
                + " of type "
                + TypeText.of(value.type())
                + ", though paths go through nested records only",
            "end it at \"" + prefix(path) + "\", or index another component"));
  }

  /** What to say of a path whose next name is no component of the record that it has reached. */
  static Finding unknown(Code code, PathFacts path, String subject, TableFacts table) {
    boolean isOuter = path.steps().isEmpty();
    List<ComponentFacts> known =
        path.last()
            .filter(last -> last.value() instanceof TypeFacts.Nested)
            .map(last -> ((TypeFacts.Nested) last.value()).components())
            .orElse(table.components());
    String owner =
        path.last()
            .filter(last -> last.value() instanceof TypeFacts.Nested)
            .map(last -> ((TypeFacts.Nested) last.value()).element().getSimpleName().toString())
            .orElse(table.simpleName());
    List<String> names = known.stream().map(ComponentFacts::name).toList();
    String before = isOuter ? "" : prefix(path) + ".";
    return new Finding(
        code,
        path.site(),
        subject + " names no component of " + owner,
        Nearest.to(path.missing().orElseThrow(), names)
            .map(name -> "did you mean \"" + before + name + "\"?")
            .orElse("its components are " + String.join(", ", names)));
  }

  private static String prefix(PathFacts path) {
    return String.join(".", path.steps().stream().map(ComponentFacts::name).toList());
  }

  private static Optional<Finding> unordered(PathFacts path, IndexFacts index) {
    TypeFacts value = path.last().orElseThrow().value();
    TypeFacts element = path.isMultiValue() ? ((TypeFacts.Many) value).element() : value;
    // A reference of a type that no key has is reported as such.
    if (Ordered.is(element) || index.origin() == IndexFacts.Origin.REFERENCE) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            Code.UNORDERED_INDEX,
            path.site(),
            "index path \""
                + path.text()
                + "\" leads to "
                + Ordered.describe(value)
                + ", which has no order",
            value instanceof TypeFacts.Nested nested && !nested.components().isEmpty()
                ? "index its components, as in \""
                    + path.text()
                    + "."
                    + nested.components().get(0).name()
                    + "\""
                : "index a number, text, time, enum or Id, or a List or Set of these"));
  }
}
