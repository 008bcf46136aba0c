package dev.quarry.processor.validate;

import dev.quarry.processor.read.MigrationFacts;
import dev.quarry.processor.read.RollbackFacts;
import dev.quarry.processor.read.SchemaFacts;
import dev.quarry.processor.read.StepFacts.OfDocuments;
import dev.quarry.processor.read.StepFacts.OfRecords;
import dev.quarry.processor.read.StepFacts.Signature;
import dev.quarry.processor.read.StepFacts.Unknown;
import dev.quarry.processor.read.StepFacts.Unresolved;
import dev.quarry.processor.read.TableFacts;
import dev.quarry.processor.report.Code;
import dev.quarry.processor.report.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A rollback undoes one migration of its schema, and has the opposite signature. */
final class RollbackRule {

  List<Finding> check(SchemaFacts schema) {
    List<Finding> wrong = new ArrayList<>();
    Map<String, MigrationFacts> migrations =
        schema.allMigrations().stream()
            .collect(Collectors.toMap(MigrationFacts::dateVersion, m -> m, (first, next) -> first));
    Map<String, RollbackFacts> seen = new HashMap<>();
    for (RollbackFacts rollback : schema.allRollbacks()) {
      String subject = rollback.step().described();
      MigrationFacts migration = migrations.get(rollback.of());
      RollbackFacts before = seen.putIfAbsent(rollback.of(), rollback);
      if (migration == null) {
        wrong.add(
            new Finding(
                Code.ROLLBACK_OF_NOTHING,
                rollback.ofSite(),
                subject
                    + " undoes \""
                    + rollback.of()
                    + "\", but schema "
                    + schema.element().getSimpleName()
                    + " has no such migration",
                Nearest.to(rollback.of(), migrations.keySet())
                    .map(near -> "did you mean \"" + near + "\"?")
                    .orElse("name the dateVersion of one that it has")));
      } else if (before != null) {
        wrong.add(
            new Finding(
                Code.ROLLBACK_TWICE,
                rollback.ofSite(),
                before.step().described() + " and " + subject + " undo one migration",
                "remove one of them"));
      } else if (!areOpposite(migration.step().signature(), rollback.step().signature())) {
        wrong.add(
            new Finding(
                Code.ROLLBACK_SIGNATURE,
                rollback.step().site(),
                subject
                    + " undoes "
                    + migration.step().described()
                    + ", but does not take what that gives and give what that takes",
                "write " + opposite(migration, rollback)));
      }
    }
    return wrong;
  }

  private static boolean areOpposite(Signature up, Signature down) {
    if (isReportedElsewhere(up) || isReportedElsewhere(down)) {
      return true;
    }
    if (up instanceof OfRecords there && down instanceof OfRecords back) {
      return there.from().element().equals(back.to().element())
          && there.to().element().equals(back.from().element());
    }
    boolean takesArguments = down instanceof OfDocuments documents && documents.takesArguments();
    return up.getClass().equals(down.getClass()) && !takesArguments;
  }

  private static boolean isReportedElsewhere(Signature signature) {
    return signature instanceof Unknown || signature instanceof Unresolved;
  }

  private static String opposite(MigrationFacts migration, RollbackFacts rollback) {
    String name = rollback.step().method().getSimpleName().toString();
    if (migration.step().signature() instanceof OfRecords records) {
      TableFacts from = records.from();
      return from.simpleName() + " " + name + "(" + records.to().simpleName() + ")";
    }
    String parameter = TypeText.of(migration.step().method().getParameters().get(0).asType());
    String result = TypeText.of(migration.step().method().getReturnType());
    return result + " " + name + "(" + parameter + ")";
  }
}
