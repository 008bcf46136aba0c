package dev.quarry.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.quarry.processor.model.ComponentModel;
import dev.quarry.processor.model.TableModel;
import dev.quarry.processor.name.Names;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** What makes a changed record out of a stored one. */
final class DraftWriter {

  private final TableModel table;
  private final ClassName draft;
  private final String toRecord;

  DraftWriter(TableModel table) {
    this.table = table;
    this.draft = table.tableClass().nestedClass("Draft");
    LocalNames methods =
        LocalNames.with(table.components().stream().map(ComponentModel::name).toList());
    this.toRecord = methods.take("toRecord");
  }

  /** The type of a function that changes a draft. */
  static TypeName change(TableModel table) {
    return ParameterizedTypeName.get(
        ClassName.get(UnaryOperator.class), table.tableClass().nestedClass("Draft"));
  }

  // /** Changes some components of a document; the others and its key stay. */
  // public City patch(Id<City> key, UnaryOperator<Draft> change) {
  //   return update(key, row -> change.apply(new Draft(row)).toRecord());
  // }
  MethodSpec patch() {
    return MethodSpec.methodBuilder("patch")
        .addJavadoc(
            "Changes components of the document with this key, which must exist, and returns the"
                + " new document. The change may run several times.")
        .addModifiers(Modifier.PUBLIC)
        .returns(table.record())
        .addParameter(KeyMethods.type(table), "key")
        .addParameter(change(table), "change")
        .addStatement("return update(key, row -> change.apply(new $T(row)).$L())", draft, toRecord)
        .build();
  }

  // /** Components of a City, to be changed one by one. Immutable. */
  // public static final class Draft {
  //   …
  // }
  TypeSpec type() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(draft)
            .addJavadoc(
                "The components of a {@link $T}; each change gives another draft.", table.record())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    for (ComponentModel component : table.components()) {
      FieldSpec.Builder field =
          FieldSpec.builder(Annotations.declared(component), component.name(), Modifier.PRIVATE);
      type.addField(
          table.key().contains(component)
              ? field.addModifiers(Modifier.FINAL).build()
              : field.build());
    }
    type.addMethod(fromRecord());
    type.addMethod(copy());
    type.addMethod(of());
    for (ComponentModel component : table.components()) {
      type.addMethod(accessor(component));
      if (!table.key().contains(component)) {
        type.addMethod(wither(component));
      }
    }
    type.addMethod(toRecord());
    return type.build();
  }

  // private Draft(City row) {
  //   this.id = row.id();
  // }
  private MethodSpec fromRecord() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(table.record(), "row")
        .addCode(assignments(name -> "row." + name + "()"))
        .build();
  }

  // private Draft(Draft draft) {
  //   this.id = draft.id;
  // }
  private MethodSpec copy() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(draft, "draft")
        .addCode(assignments(name -> "draft." + name))
        .build();
  }

  // One text: JavaPoet takes its time over each part of a statement.
  private CodeBlock assignments(UnaryOperator<String> value) {
    StringBuilder text = new StringBuilder();
    for (ComponentModel component : table.components()) {
      String name = component.name();
      text.append("this.").append(name).append(" = ").append(value.apply(name)).append(";\n");
    }
    return CodeBlock.of("$L", text);
  }

  // /** A draft of a record. */
  // public static Draft of(City row) {
  //   return new Draft(row);
  // }
  private MethodSpec of() {
    return MethodSpec.methodBuilder("of")
        .addJavadoc("A draft with the components of a record.")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(draft)
        .addParameter(table.record(), "row")
        .addStatement("return new $T(row)", draft)
        .build();
  }

  // public String name() {
  //   return name;
  // }
  private static MethodSpec accessor(ComponentModel component) {
    return MethodSpec.methodBuilder(component.name())
        .addModifiers(Modifier.PUBLIC)
        .returns(Annotations.declared(component))
        .addStatement("return $L", component.name())
        .build();
  }

  // public Draft withName(String name) {
  //   Draft changed = new Draft(this);
  //   changed.name = name;
  //   return changed;
  // }
  private MethodSpec wither(ComponentModel component) {
    LocalNames locals = LocalNames.none();
    String parameter = locals.take(component.name());
    String changed = locals.take("changed", "draft");
    return MethodSpec.methodBuilder(Names.wither(component.name()))
        .addModifiers(Modifier.PUBLIC)
        .returns(draft)
        .addParameter(ParameterSpec.builder(Annotations.declared(component), parameter).build())
        .addStatement("$1T $2L = new $1T(this)", draft, changed)
        .addCode(
            "$L",
            "%1$s.%2$s = %3$s;\nreturn %1$s;\n".formatted(changed, component.name(), parameter))
        .build();
  }

  // /** The record with these components. */
  // public City toRecord() {
  //   return new City(id, name);
  // }
  private MethodSpec toRecord() {
    String arguments =
        String.join(", ", table.components().stream().map(ComponentModel::name).toList());
    return MethodSpec.methodBuilder(toRecord)
        .addJavadoc("The record with these components.")
        .addModifiers(Modifier.PUBLIC)
        .returns(table.record())
        .addStatement("return new $T($L)", table.record(), arguments)
        .build();
  }
}
