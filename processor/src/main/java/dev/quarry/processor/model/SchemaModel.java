package dev.quarry.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/**
 * A database.
 *
 * @param origin the annotated type's element, for the Filer's bookkeeping
 * @param name the annotated type's simple name
 * @param databaseClass the class to generate, {@code AtlasDatabase}
 * @param transactionClass the class to generate, {@code AtlasTransaction}
 * @param stepsClass the class to generate if migrations need it, {@code AtlasMigrationSteps}
 * @param isPublic whether the annotated type and all its tables are reachable from everywhere
 * @param tables in the order of {@code @Schema(tables = …)}
 * @param removed the names of tables that it had and gave up
 * @param baseline from which version on its databases are upgraded
 * @param migrations in the order in which they run
 * @param pasts what documents of other shapes call the parts of the views that steps take
 * @param migrationClasses the elements of the classes that declare them
 */
public record SchemaModel(
    TypeElement origin,
    String name,
    ClassName databaseClass,
    ClassName transactionClass,
    ClassName stepsClass,
    boolean isPublic,
    List<Entry> tables,
    List<String> removed,
    BaselineModel baseline,
    List<MigrationModel> migrations,
    Map<ClassName, PastModel> pasts,
    List<TypeElement> migrationClasses) {

  /**
   * A table of the database.
   *
   * @param record the record's class
   * @param tableClass its generated class, which may come from an earlier compilation
   * @param accessor the method that reaches it: the table's name in camel case
   * @param name the table's name
   */
  public record Entry(ClassName record, ClassName tableClass, String accessor, String name) {}
}
