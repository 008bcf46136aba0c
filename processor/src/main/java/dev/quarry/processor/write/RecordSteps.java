package dev.quarry.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.quarry.processor.model.MigrationModel;
import dev.quarry.processor.model.SchemaModel;
import dev.quarry.processor.model.StepModel;
import dev.quarry.processor.model.StepModel.OfRecords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The steps on records of a schema's migrations, each with the name of its step on documents. */
final class RecordSteps {

  private final ClassName steps;
  private final Map<OfRecords, String> names = new LinkedHashMap<>();

  RecordSteps(SchemaModel schema) {
    this.steps = schema.stepsClass();
    LocalNames free = LocalNames.none();
    for (MigrationModel migration : schema.migrations()) {
      add(migration.step(), free);
      migration.rollback().ifPresent(rollback -> add(rollback, free));
    }
  }

  private void add(StepModel step, LocalNames free) {
    if (step instanceof OfRecords records) {
      names.computeIfAbsent(records, each -> free.take(each.method()));
    }
  }

  /** The steps in the order of their migrations, a rollback behind what it undoes. */
  List<OfRecords> all() {
    return List.copyOf(names.keySet());
  }

  /** The name of the method that does on documents what a step does on records. */
  String name(OfRecords step) {
    return Objects.requireNonNull(names.get(step));
  }

  // AtlasMigrations::addRole
  // AtlasMigrationSteps::splitName
  CodeBlock reference(StepModel step) {
    return step instanceof OfRecords records
        ? CodeBlock.of("$T::$L", steps, name(records))
        : CodeBlock.of("$T::$L", step.owner(), step.method());
  }
}
