package dev.quarry.processor.write;

import static dev.quarry.processor.name.RuntimeNames.SESSION;
import static dev.quarry.processor.name.RuntimeNames.TABLE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.quarry.processor.model.ComponentModel;
import dev.quarry.processor.model.ReferenceModel;
import dev.quarry.processor.model.TableModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes a table's typed access. */
final class TableWriter {

  private final TableModel table;
  private final CodecTypes types;

  TableWriter(TableModel table, CodecTypes types) {
    this.table = table;
    this.types = types;
  }

  // /** Typed access to table cities: documents of City by id. */
  // @Generated("dev.quarry.processor.QuarryProcessor")
  // @NullMarked
  // public final class CityTable extends Table<City, Id<City>> {
  //   …
  // }
  TypeSpec write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(table.tableClass())
            .addJavadoc(
                "Typed access to table {@code $L}: documents of {@link $T} by $L.",
                table.name(),
                table.record(),
                named(table.key()))
            .addModifiers(Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(TABLE, table.record(), KeyMethods.type(table)));
    if (table.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    Annotations.add(
        type,
        table.origin(),
        table.references().stream().map(ReferenceModel::target).distinct().toList());
    type.addFields(new TokenFields(table, types).fields());
    type.addField(new SchemaField(table, types).field());
    type.addFields(new ReferenceTokens(table).fields());
    type.addMethod(constructor());
    type.addMethod(in());
    List<RangeWriter> ranges = RangeWriter.of(table, types);
    ranges.forEach(range -> type.addMethod(range.opener()));
    KeyRecordWriter keyRecord = new KeyRecordWriter(table);
    DraftWriter draft = new DraftWriter(table);
    type.addMethods(keyRecord.overloads());
    type.addMethod(draft.patch());
    keyRecord.record().ifPresent(type::addType);
    ranges.forEach(range -> type.addType(range.type()));
    type.addType(draft.type());
    return type.build();
  }

  // private CityTable(Session session) {
  //   super(session, SCHEMA);
  // }
  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(SESSION, "session")
        .addStatement("super(session, SCHEMA)")
        .build();
  }

  // /** The table as it is seen from a database or inside a transaction. */
  // public static CityTable in(Session session) {
  //   return new CityTable(session);
  // }
  private MethodSpec in() {
    ClassName type = table.tableClass();
    return MethodSpec.methodBuilder("in")
        .addJavadoc("Table {@code $L} in a database or in one of its transactions.", table.name())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(type)
        .addParameter(SESSION, "session")
        .addStatement("return new $T(session)", type)
        .build();
  }

  // country and number
  static CodeBlock named(List<ComponentModel> components) {
    return components.stream()
        .map(component -> CodeBlock.of("{@code $L}", component.name()))
        .collect(CodeBlock.joining(" and "));
  }
}
