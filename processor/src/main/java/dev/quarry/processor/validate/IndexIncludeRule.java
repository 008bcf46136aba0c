package dev.quarry.processor.validate;

import dev.quarry.processor.model.ScalarKind;
import dev.quarry.processor.read.ComponentFacts;
import dev.quarry.processor.read.IndexFacts;
import dev.quarry.processor.read.PathFacts;
import dev.quarry.processor.read.TableFacts;
import dev.quarry.processor.read.TypeFacts;
import dev.quarry.processor.report.Code;
import dev.quarry.processor.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an index includes exists, and its entries would not hold it without that. */
final class IndexIncludeRule implements TableRule {

  @Override
  public List<Finding> check(TableFacts table) {
    return table.indexes().stream().flatMap(index -> check(index, table)).toList();
  }

  private static Stream<Finding> check(IndexFacts index, TableFacts table) {
    List<Finding> wrong = new ArrayList<>();
    List<PathFacts> paths = index.include().paths();
    for (PathFacts path : paths) {
      if (!path.isResolved()) {
        String subject = "included path \"" + path.text() + "\"";
        IndexPathRule.unresolved(Code.UNKNOWN_INCLUDED_PATH, path, subject, table)
            .ifPresent(wrong::add);
      } else {
        repeated(path, index).or(() -> held(path, index, table)).ifPresent(wrong::add);
      }
    }
    return wrong.stream();
  }

  /** A path that another one includes: the same before it, a record that it leads into, or all. */
  private static Optional<Finding> repeated(PathFacts path, IndexFacts index) {
    List<PathFacts> paths = index.include().paths();
    Optional<String> other =
        index.include().record().isPresent()
            ? Optional.of("*")
            : Stream.concat(
                    paths.subList(0, paths.indexOf(path)).stream()
                        .filter(before -> before.text().equals(path.text())),
                    paths.stream().filter(each -> path.text().startsWith(each.text() + ".")))
                .map(PathFacts::text)
                .findFirst();
    return other.map(
        name ->
            new Finding(
                Code.REPEATED_INCLUDE,
                path.site(),
                IndexRule.named(index)
                    + " includes \""
                    + path.text()
                    + (name.equals(path.text())
                        ? "\" twice"
                        : "\", which \"" + name + "\" does, too"),
                "remove one"));
  }

  private static Optional<Finding> held(PathFacts path, IndexFacts index, TableFacts table) {
    boolean isPath = index.pathTexts().contains(path.text()) && isKept(path, index.ignoreCase());
    boolean isKey =
        path.steps().size() == 1
            && table.key().components().stream()
                .map(ComponentFacts::name)
                .anyMatch(path.text()::equals)
            && isKept(path, false);
    if (!isPath && !isKey) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            Code.INCLUDED_ALREADY,
            path.site(),
            IndexRule.named(index)
                + " includes \""
                + path.text()
                + "\", which its entries hold anyway as "
                + (isPath ? "one of its paths" : "part of the key"),
            "remove it"));
  }

  /** Whether a key gives the value back as it was. */
  private static boolean isKept(PathFacts path, boolean ignoreCase) {
    TypeFacts value = path.last().orElseThrow().value();
    if (value instanceof TypeFacts.Converted converted) {
      value = converted.stored();
    }
    if (!(value instanceof TypeFacts.Scalar scalar)) {
      return Ordered.is(value);
    }
    ScalarKind kind = scalar.kind();
    boolean isRounded =
        kind == ScalarKind.FLOAT32 || kind == ScalarKind.FLOAT64 || kind == ScalarKind.DECIMAL;
    return !isRounded && !(ignoreCase && kind == ScalarKind.TEXT);
  }
}
