package dev.quarry.processor.write;

import static dev.quarry.processor.name.RuntimeNames.TRANSACTION;

import com.palantir.javapoet.TypeSpec;
import dev.quarry.processor.model.SchemaModel;
import javax.lang.model.element.Modifier;

/** Writes the class that shows a database's tables inside one transaction. */
final class TransactionWriter {

  private final SchemaModel schema;
  private final TableAccessors tables;

  TransactionWriter(SchemaModel schema) {
    this.schema = schema;
    this.tables = new TableAccessors(schema, "transaction");
  }

  // /** The tables of Atlas inside one transaction. … */
  // @Generated("dev.quarry.processor.QuarryProcessor")
  // @NullMarked
  // public final class AtlasTransaction {
  //   …
  // }
  TypeSpec write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(schema.transactionClass())
            .addJavadoc(
                "The tables of {@code $L} inside one transaction. Not thread-safe, and of no use"
                    + " after its body returns.",
                schema.name())
            .addModifiers(Modifier.FINAL);
    if (schema.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    Annotations.add(type, schema.origin());
    return type.addFields(tables.fields(TRANSACTION))
        .addMethod(tables.constructor(TRANSACTION))
        .addMethods(tables.accessors())
        .addMethod(
            tables.accessor(
                TRANSACTION, "transaction", "The transaction below, whatever its tables."))
        .build();
  }
}
