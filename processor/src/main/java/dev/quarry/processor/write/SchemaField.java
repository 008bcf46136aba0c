package dev.quarry.processor.write;

import static dev.quarry.processor.name.RuntimeNames.INDEX_SCHEMA;
import static dev.quarry.processor.name.RuntimeNames.ON_DELETE;
import static dev.quarry.processor.name.RuntimeNames.TABLE_SCHEMA;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.quarry.processor.model.ComponentModel;
import dev.quarry.processor.model.IndexModel;
import dev.quarry.processor.model.PathModel;
import dev.quarry.processor.model.ReferenceModel;
import dev.quarry.processor.model.TableModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The constant that describes a table. */
final class SchemaField {

  private final TableModel table;
  private final CodecTypes types;

  SchemaField(TableModel table, CodecTypes types) {
    this.table = table;
    this.types = types;
  }

  // /** What table cities stores. */
  // public static final TableSchema<City, Id<City>> SCHEMA =
  //     TableSchema.builder("cities", new CityCodec())
  //         .renamedFrom("towns")
  //         .field(FieldSchema.required("id", Type.id("cities")))
  //         .key("id")
  //         .unique("name", "name")
  //         .reference("country", "countries", OnDelete.RESTRICT, "country_population")
  //         .removed("nickname", "location.altitude")
  //         .build();
  FieldSpec field() {
    CodeBlock.Builder schema =
        CodeBlock.builder()
            .add("$T.builder($S, new $T())", TABLE_SCHEMA, table.name(), table.codecClass());
    if (!table.formerNames().isEmpty()) {
      schema.add(".renamedFrom($L)", TypeCode.quoted(table.formerNames()));
    }
    TypeCode typeCode = TypeCode.outsideCodec(types);
    for (ComponentModel component : table.components()) {
      schema.add(".field($L)", typeCode.field(component));
    }
    schema.add(
        ".key($L)", TypeCode.quoted(table.key().stream().map(ComponentModel::name).toList()));
    for (IndexModel index : table.indexes()) {
      schema.add(index.isPlain() ? plain(index) : ofKind(index));
    }
    for (ReferenceModel reference : table.references()) {
      schema.add(
          ".reference($S, $S, $T.$L, $S)",
          reference.component().name(),
          reference.targetTable(),
          ON_DELETE,
          reference.onDelete(),
          reference.index());
    }
    if (!table.removed().isEmpty()) {
      schema.add(".removed($L)", TypeCode.quoted(table.removed()));
    }
    return FieldSpec.builder(
            ParameterizedTypeName.get(TABLE_SCHEMA, table.record(), KeyMethods.type(table)),
            "SCHEMA")
        .addJavadoc("What table {@code $L} stores.", table.name())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .initializer(schema.add(".build()").build())
        .build();
  }

  // .index("country_population", "country", "population")
  // .unique("email", "email")
  private static CodeBlock plain(IndexModel index) {
    String method = index.unique() ? "unique" : "index";
    return CodeBlock.of(".$L($S, $L)", method, index.name(), dotted(index.paths()));
  }

  // .index(IndexSchema.of("population", "population").asUnique().withDescending("population"))
  private static CodeBlock ofKind(IndexModel index) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(".index($T.of($S, $L)", INDEX_SCHEMA, index.name(), dotted(index.paths()));
    if (index.unique()) {
      code.add(".asUnique()");
    }
    if (!index.descending().isEmpty()) {
      code.add(".withDescending($L)", dotted(index.descending()));
    }
    if (index.ignoreCase()) {
      code.add(".withIgnoreCase()");
    }
    index.where().ifPresent(where -> code.add(".withWhere($S)", where.text()));
    if (index.includesRecord()) {
      code.add(".withInclude($T.RECORD)", INDEX_SCHEMA);
    } else if (!index.include().isEmpty()) {
      code.add(".withInclude($L)", dotted(index.include()));
    }
    return code.add(")").build();
  }

  private static CodeBlock dotted(List<PathModel> paths) {
    return TypeCode.quoted(paths.stream().map(PathModel::dotted).toList());
  }
}
