package dev.quarry;

import dev.quarry.error.QuarryException;
import dev.quarry.evolution.MigrationOutline;
import dev.quarry.migration.DocumentMigration;
import dev.quarry.migration.DocumentStep;
import dev.quarry.migration.Migration;
import dev.quarry.migration.OnFailure;
import dev.quarry.store.FailurePolicy;
import dev.quarry.store.TableStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Migrations in the terms of the store. */
final class MigrationSteps {
  private MigrationSteps() {}

  static List<MigrationOutline> outlines(List<Migration> migrations) {
    return migrations.stream().map(Migration::outline).toList();
  }

  static List<TableStep> ofTables(List<Migration> migrations) {
    List<TableStep> steps = new ArrayList<>();
    for (Migration migration : migrations) {
      if (migration instanceof DocumentMigration documents) {
        steps.add(
            new TableStep(
                documents.table(),
                documents.dateVersion().toString(),
                policy(documents.onFailure()),
                documents.batch(),
                (document, arguments) -> apply(documents.step(), document, arguments, documents)));
      }
    }
    return steps;
  }

  static FailurePolicy policy(OnFailure onFailure) {
    return switch (onFailure) {
      case STOP -> FailurePolicy.STOP;
      case QUARANTINE -> FailurePolicy.QUARANTINE;
      case SKIP -> FailurePolicy.SKIP;
    };
  }

  static ObjectNode apply(
      DocumentStep step,
      ObjectNode document,
      Map<String, String> arguments,
      DocumentMigration migration) {
    try {
      return step.apply(document, arguments);
    } catch (QuarryException e) {
      throw e;
    } catch (Exception e) {
      throw new QuarryException(e.toString(), e);
    }
  }
}
