package dev.quarry.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A database.
 *
 * @param origin the annotated type's element, for the Filer's bookkeeping
 * @param name the annotated type's simple name
 * @param databaseClass the class to generate, {@code AtlasDatabase}
 * @param transactionClass the class to generate, {@code AtlasTransaction}
 * @param isPublic whether the annotated type and all its tables are reachable from everywhere
 * @param tables in the order of {@code @Schema(tables = …)}
 * @param removed the names of tables that it had and gave up
 */
public record SchemaModel(
    TypeElement origin,
    String name,
    ClassName databaseClass,
    ClassName transactionClass,
    boolean isPublic,
    List<Entry> tables,
    List<String> removed) {

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
