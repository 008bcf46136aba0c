package dev.quarry.processor.write;

import static dev.quarry.processor.name.RuntimeNames.MIGRATION;
import static dev.quarry.processor.name.RuntimeNames.MIGRATION_ON_FAILURE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.quarry.processor.model.MigrationModel;
import dev.quarry.processor.model.SchemaModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The constant that holds a database's migrations. */
final class MigrationsField {

  private final SchemaModel schema;
  private final RecordSteps steps;

  MigrationsField(SchemaModel schema) {
    this.schema = schema;
    this.steps = new RecordSteps(schema);
  }

  // /** The migrations of Atlas, in the order in which they run. */
  // public static final List<Migration> MIGRATIONS =
  //     List.of(
  //         Migration.ofDocuments("2024-03-01", "users", "add a role", AtlasMigrations::addRole)
  //             .withRollback(AtlasMigrations::dropRole),
  //         Migration.ofDatabase("2024-04-01", "split addresses", AtlasMigrations::split));
  FieldSpec field() {
    return FieldSpec.builder(
            ParameterizedTypeName.get(ClassName.get(List.class), MIGRATION), "MIGRATIONS")
        .addJavadoc("The migrations of {@code $L}, in the order in which they run.", schema.name())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "$T.of($L)",
            List.class,
            schema.migrations().stream().map(this::migration).collect(CodeBlock.joining(", ")))
        .build();
  }

  private CodeBlock migration(MigrationModel migration) {
    CodeBlock step = steps.reference(migration.step());
    CodeBlock.Builder code = CodeBlock.builder();
    if (migration.isOfDatabase()) {
      code.add(
          "$T.ofDatabase($S, $S, $L)",
          MIGRATION,
          migration.dateVersion(),
          migration.description(),
          step);
    } else {
      code.add(
          "$T.ofDocuments($S, $S, $S, $L)",
          MIGRATION,
          migration.dateVersion(),
          migration.table(),
          migration.description(),
          step);
    }
    migration.rollback().ifPresent(down -> code.add(".withRollback($L)", steps.reference(down)));
    if (!migration.onFailure().equals("STOP")) {
      code.add(".withOnFailure($T.$L)", MIGRATION_ON_FAILURE, migration.onFailure());
    }
    if (migration.batch() > 0) {
      code.add(".withBatch($L)", migration.batch());
    }
    return code.build();
  }
}
