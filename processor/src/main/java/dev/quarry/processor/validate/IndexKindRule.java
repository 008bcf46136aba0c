package dev.quarry.processor.validate;

import dev.quarry.processor.model.ScalarKind;
import dev.quarry.processor.read.IndexFacts;
import dev.quarry.processor.read.PathFacts;
import dev.quarry.processor.read.TableFacts;
import dev.quarry.processor.read.TypeFacts;
import dev.quarry.processor.report.Code;
import dev.quarry.processor.report.Finding;
import java.util.List;
import java.util.stream.Stream;

/** What an index says beyond its paths fits them. */
final class IndexKindRule implements TableRule {

  @Override
  public List<Finding> check(TableFacts table) {
    return table.indexes().stream()
        .flatMap(index -> Stream.concat(descending(index), ignoreCase(index)))
        .toList();
  }

  private static Stream<Finding> descending(IndexFacts index) {
    List<String> paths = index.pathTexts();
    return index.descending().stream()
        .filter(path -> !paths.contains(path.text()))
        .map(path -> notIndexed(index, path));
  }

  private static Stream<Finding> ignoreCase(IndexFacts index) {
    boolean isReportedElsewhere =
        index.paths().isEmpty() || !index.paths().stream().allMatch(PathFacts::isResolved);
    if (!index.ignoreCase()
        || isReportedElsewhere
        || index.paths().stream().anyMatch(IndexKindRule::isText)) {
      return Stream.empty();
    }
    return Stream.of(
        new Finding(
            Code.IGNORE_CASE_WITHOUT_TEXT,
            index.ignoreCaseSite(),
            IndexRule.named(index) + " is to ignore case, but none of its paths leads to text",
            "remove ignoreCase, or index a String"));
  }

  private static boolean isText(PathFacts path) {
    TypeFacts value = path.last().orElseThrow().value();
    TypeFacts element = value instanceof TypeFacts.Many many ? many.element() : value;
    TypeFacts stored =
        element instanceof TypeFacts.Converted converted ? converted.stored() : element;
    return stored instanceof TypeFacts.Scalar scalar && scalar.kind() == ScalarKind.TEXT;
  }

  private static Finding notIndexed(IndexFacts index, PathFacts path) {
    List<String> paths = index.pathTexts();
    return new Finding(
        Code.DESCENDING_IS_NO_PATH,
        path.site(),
        "descending path \"" + path.text() + "\" is no path of " + IndexRule.named(index),
        Nearest.to(path.text(), paths)
            .map(name -> "did you mean \"" + name + "\"?")
            .orElse("its paths are " + String.join(", ", paths)));
  }
}
