package dev.quarry.processor.write;

import static dev.quarry.processor.name.RuntimeNames.BASELINE;
import static dev.quarry.processor.name.RuntimeNames.DATABASE;
import static dev.quarry.processor.name.RuntimeNames.DATABASE_SCHEMA;
import static dev.quarry.processor.name.RuntimeNames.OPEN_OPTIONS;
import static dev.quarry.processor.name.RuntimeNames.TRANSACTION_BODY;
import static dev.quarry.processor.name.RuntimeNames.TRANSACTION_FUNCTION;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.quarry.processor.model.BaselineModel;
import dev.quarry.processor.model.SchemaModel;
import java.nio.file.Path;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class that opens a database and holds its tables. */
final class DatabaseWriter {

  private static final TypeVariableName THROWN =
      TypeVariableName.get("X", ClassName.get(Exception.class));
  private static final TypeVariableName RESULT =
      TypeVariableName.get("T", Annotations.nullable(ClassName.OBJECT));

  private final SchemaModel schema;
  private final TableAccessors tables;

  DatabaseWriter(SchemaModel schema) {
    this.schema = schema;
    this.tables = new TableAccessors(schema, "database");
  }

  // /** Database Atlas: its tables, and transactions over them. … */
  // @Generated("dev.quarry.processor.QuarryProcessor")
  // @NullMarked
  // public final class AtlasDatabase implements AutoCloseable {
  //   …
  // }
  TypeSpec write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(schema.databaseClass())
            .addJavadoc(
                "Database {@code $L}: its tables, and transactions over them. Thread-safe; whoever"
                    + " opens it closes it.",
                schema.name())
            .addModifiers(Modifier.FINAL)
            .addSuperinterface(AutoCloseable.class);
    if (schema.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    Annotations.add(type, Deprecations.in(List.of(), schema.migrationClasses()));
    type.addField(schemaField());
    if (hasMigrations()) {
      type.addField(new MigrationsField(schema).field());
    }
    return type.addFields(tables.fields(DATABASE))
        .addMethod(tables.constructor(DATABASE, Modifier.PRIVATE))
        .addMethod(open())
        .addMethod(openWithOptions())
        .addMethod(openInMemory())
        .addMethods(tables.accessors())
        .addMethod(write("write"))
        .addMethod(withResult("writeResult", "As {@link #write}, with a result."))
        .addMethod(
            withResult(
                "read", "Runs reads that all see the same moment, and returns what they give."))
        .addMethod(
            tables.accessor(DATABASE, "database", "The database below, whatever its tables."))
        .addMethod(close())
        .build();
  }

  private boolean hasMigrations() {
    return !schema.migrations().isEmpty();
  }

  // SCHEMA, MIGRATIONS
  private String declared() {
    return hasMigrations() ? "SCHEMA, MIGRATIONS" : "SCHEMA";
  }

  // /** The tables of Atlas. */
  // public static final DatabaseSchema SCHEMA =
  //     DatabaseSchema.of("Atlas", CountryTable.SCHEMA, CityTable.SCHEMA)
  //         .withRemoved("visits")
  //         .withBaseline(
  //             Baseline.NONE.cut("2024-03-01", "1.4.2").passed("cities", "2024-03-01"));
  private FieldSpec schemaField() {
    CodeBlock.Builder arguments = CodeBlock.builder().add("$S", schema.name());
    schema.tables().forEach(table -> arguments.add(", $T.SCHEMA", table.tableClass()));
    CodeBlock.Builder value =
        CodeBlock.builder().add("$T.of($L)", DATABASE_SCHEMA, arguments.build());
    if (!schema.removed().isEmpty()) {
      value.add(".withRemoved($L)", TypeCode.quoted(schema.removed()));
    }
    if (!schema.baseline().cuts().isEmpty()) {
      value.add(".withBaseline($L)", baseline());
    }
    return FieldSpec.builder(DATABASE_SCHEMA, "SCHEMA")
        .addJavadoc("The tables of {@code $L}.", schema.name())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .initializer(value.build())
        .build();
  }

  // Baseline.NONE.cut("2024-03-01", "1.4.2").passed("cities", "2024-03-01")
  private CodeBlock baseline() {
    CodeBlock.Builder code = CodeBlock.builder().add("$T.NONE", BASELINE);
    for (BaselineModel.Cut cut : schema.baseline().cuts()) {
      code.add(".cut($S, $S)", cut.minSupported(), cut.release());
      cut.passed().forEach((table, version) -> code.add(".passed($S, $S)", table, version));
    }
    return code.build();
  }

  // /** Opens the database in a directory, which is made if it does not exist. */
  // public static AtlasDatabase open(Path directory) {
  //   return open(directory, OpenOptions.defaults());
  // }
  private MethodSpec open() {
    return opener("open", "Opens the database in a directory, which is made if it does not exist.")
        .addParameter(Path.class, "directory")
        .addStatement("return open(directory, $T.defaults())", OPEN_OPTIONS)
        .build();
  }

  // /** Opens the database in a directory, with options. */
  // public static AtlasDatabase open(Path directory, OpenOptions options) {
  //   return new AtlasDatabase(Database.open(directory, options, SCHEMA));
  // }
  private MethodSpec openWithOptions() {
    return opener("open", "Opens the database in a directory, with options.")
        .addParameter(Path.class, "directory")
        .addParameter(OPEN_OPTIONS, "options")
        .addStatement(
            "return new $T($T.open(directory, options, $L))",
            schema.databaseClass(),
            DATABASE,
            declared())
        .build();
  }

  // /** Opens an empty database that is gone when it is closed. */
  // public static AtlasDatabase openInMemory() {
  //   return new AtlasDatabase(Database.openInMemory(SCHEMA));
  // }
  private MethodSpec openInMemory() {
    return opener("openInMemory", "Opens an empty database that is gone when it is closed.")
        .addStatement(
            "return new $T($T.openInMemory($L))", schema.databaseClass(), DATABASE, declared())
        .build();
  }

  private MethodSpec.Builder opener(String name, String sentence) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc(sentence)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(schema.databaseClass());
  }

  // /** Runs a transaction. … */
  // public <X extends Exception> void write(
  //     TransactionBody<? super AtlasTransaction, X> body) throws X {
  //   database.write(tx -> body.run(new AtlasTransaction(tx)));
  // }
  private MethodSpec write(String name) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc(
            "Runs a transaction: all its writes take effect, or none. On a conflict with another"
                + " one it is run again, so the body must be repeatable.")
        .addModifiers(Modifier.PUBLIC)
        .addTypeVariable(THROWN)
        .addParameter(ParameterizedTypeName.get(TRANSACTION_BODY, view(), THROWN), "body")
        .addException(THROWN)
        .addStatement("database.$L(tx -> body.run(new $T(tx)))", name, schema.transactionClass())
        .build();
  }

  // /** Runs reads that all see the same moment, and returns what they give. */
  // public <T extends @Nullable Object, X extends Exception> T read(
  //     TransactionFunction<? super AtlasTransaction, T, X> body) throws X {
  //   return database.read(tx -> body.run(new AtlasTransaction(tx)));
  // }
  private MethodSpec withResult(String name, String sentence) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc(sentence)
        .addModifiers(Modifier.PUBLIC)
        .addTypeVariable(RESULT)
        .addTypeVariable(THROWN)
        .returns(RESULT)
        .addParameter(
            ParameterizedTypeName.get(TRANSACTION_FUNCTION, view(), RESULT, THROWN), "body")
        .addException(THROWN)
        .addStatement(
            "return database.$L(tx -> body.run(new $T(tx)))", name, schema.transactionClass())
        .build();
  }

  // ? super AtlasTransaction
  private TypeName view() {
    return WildcardTypeName.supertypeOf(schema.transactionClass());
  }

  // @Override
  // public void close() {
  //   database.close();
  // }
  private static MethodSpec close() {
    return MethodSpec.methodBuilder("close")
        .addJavadoc("Closes the database; what is still open in it then fails.")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addStatement("database.close()")
        .build();
  }
}
