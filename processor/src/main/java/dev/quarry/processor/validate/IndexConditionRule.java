package dev.quarry.processor.validate;

import dev.quarry.processor.model.ConditionModel.Test;
import dev.quarry.processor.model.ScalarKind;
import dev.quarry.processor.read.ComponentFacts;
import dev.quarry.processor.read.ConditionFacts;
import dev.quarry.processor.read.PathFacts;
import dev.quarry.processor.read.TableFacts;
import dev.quarry.processor.read.TypeFacts;
import dev.quarry.processor.report.Code;
import dev.quarry.processor.report.Finding;
import java.util.List;
import java.util.Optional;

/** The condition of a partial index asks what can be asked of its component. */
final class IndexConditionRule implements TableRule {

  @Override
  public List<Finding> check(TableFacts table) {
    return table.indexes().stream()
        .flatMap(index -> index.where().stream())
        .flatMap(where -> check(where, table).stream())
        .toList();
  }

  private static Optional<Finding> check(ConditionFacts where, TableFacts table) {
    if (where.parts().isEmpty()) {
      return Optional.of(
          new Finding(
              Code.BAD_CONDITION,
              where.site(),
              "\"" + where.text() + "\" is no condition of an index",
              "write \"status = OPEN\", \"active = true\", \"email is present\" or \"email is"
                  + " absent\""));
    }
    ConditionFacts.Parts parts = where.parts().get();
    PathFacts path = parts.path();
    if (!path.isResolved()) {
      String subject = "condition path \"" + path.text() + "\"";
      return Optional.of(IndexPathRule.unknown(Code.UNKNOWN_CONDITION_PATH, path, subject, table));
    }
    return parts.test() == Test.IS ? constant(where, parts) : presence(where, path);
  }

  private static Optional<Finding> presence(ConditionFacts where, PathFacts path) {
    if (path.steps().stream().anyMatch(ComponentFacts::mayBeAbsent)) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            Code.CONDITION_TYPE,
            where.site(),
            "condition \"" + where.text() + "\" asks about a component that is never absent",
            "remove the condition, or mark the component @Optional"));
  }

  private static Optional<Finding> constant(ConditionFacts where, ConditionFacts.Parts parts) {
    TypeFacts value = parts.path().last().orElseThrow().value();
    Optional<List<String>> constants = constants(value);
    if (constants.isEmpty()) {
      boolean isReportedElsewhere =
          value instanceof TypeFacts.Unusable
              || value instanceof TypeFacts.Opaque
              || value instanceof TypeFacts.Unresolved;
      return isReportedElsewhere
          ? Optional.empty()
          : Optional.of(
              new Finding(
                  Code.CONDITION_TYPE,
                  where.site(),
                  "condition \""
                      + where.text()
                      + "\" compares a "
                      + TypeText.of(value.type())
                      + ", but only enums and booleans have constants",
                  "ask whether it is present, or keep a boolean component for what you mean"));
    }
    if (constants.get().contains(parts.constant())) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            Code.UNKNOWN_CONDITION_CONSTANT,
            where.site(),
            "condition \"" + where.text() + "\" names no constant of " + TypeText.of(value.type()),
            Nearest.to(parts.constant(), constants.get())
                .map(name -> "did you mean " + name + "?")
                .orElse("its constants are " + String.join(", ", constants.get()))));
  }

  private static Optional<List<String>> constants(TypeFacts value) {
    if (value instanceof TypeFacts.Enumeration enumeration) {
      return Optional.of(enumeration.constants());
    }
    return value instanceof TypeFacts.Scalar scalar && scalar.kind() == ScalarKind.BOOL
        ? Optional.of(List.of("false", "true"))
        : Optional.empty();
  }
}
