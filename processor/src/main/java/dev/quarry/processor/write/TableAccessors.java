package dev.quarry.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.quarry.processor.model.SchemaModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The members through which a database and its transactions hold their tables. */
final class TableAccessors {

  private final SchemaModel schema;
  private final String session;

  /**
   * The members of one of the two.
   *
   * @param schema the database
   * @param session the name of the field with the session that the tables run in
   */
  TableAccessors(SchemaModel schema, String session) {
    this.schema = schema;
    this.session = session;
  }

  // private final Database database;
  //
  // private final CityTable cities;
  List<FieldSpec> fields(ClassName sessionType) {
    List<FieldSpec> fields = new ArrayList<>();
    fields.add(field(sessionType, session));
    for (SchemaModel.Entry table : schema.tables()) {
      fields.add(field(table.tableClass(), table.accessor()));
    }
    return fields;
  }

  private static FieldSpec field(TypeName type, String name) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL).build();
  }

  // AtlasDatabase(Database database) {
  //   this.database = database;
  //   this.cities = CityTable.in(database);
  // }
  MethodSpec constructor(ClassName sessionType, Modifier... modifiers) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(modifiers)
            .addParameter(sessionType, session)
            .addStatement("this.$1L = $1L", session);
    for (SchemaModel.Entry table : schema.tables()) {
      constructor.addStatement(
          "this.$L = $T.in($L)", table.accessor(), table.tableClass(), session);
    }
    return constructor.build();
  }

  List<MethodSpec> accessors() {
    return schema.tables().stream()
        .map(
            table ->
                accessor(
                    table.tableClass(), table.accessor(), "Table {@code " + table.name() + "}."))
        .toList();
  }

  // /** Table cities. */
  // public CityTable cities() {
  //   return cities;
  // }
  MethodSpec accessor(TypeName type, String name, String sentence) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc(sentence)
        .addModifiers(Modifier.PUBLIC)
        .returns(type)
        .addStatement("return $L", name)
        .build();
  }
}
