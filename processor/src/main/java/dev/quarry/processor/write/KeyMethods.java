package dev.quarry.processor.write;

import static dev.quarry.processor.name.RuntimeNames.KEY_READER;
import static dev.quarry.processor.name.RuntimeNames.KEY_WRITER;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.quarry.processor.model.ComponentModel;
import dev.quarry.processor.model.TableModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The codec's methods that say what the record and its key are. */
final class KeyMethods {

  private final TableModel table;
  private final KeyCode keys;

  KeyMethods(TableModel table, CodecTypes types) {
    this.table = table;
    this.keys = KeyCode.inCodec(types);
  }

  /** The type of the table's key: the component's, boxed, or a generated record of several. */
  static TypeName type(TableModel table) {
    return table.key().size() == 1
        ? table.key().get(0).declaredType().box()
        : table.tableClass().nestedClass("Key");
  }

  List<MethodSpec> methods() {
    return List.of(recordType(), key(), writeKey(), readKey());
  }

  // @Override
  // public Class<City> recordType() {
  //   return City.class;
  // }
  private MethodSpec recordType() {
    return overriding("recordType")
        .returns(ParameterizedTypeName.get(ClassName.get(Class.class), table.record()))
        .addStatement("return $T.class", table.record())
        .build();
  }

  // @Override
  // public Id<City> key(City row) {
  //   return required(row.id(), "City.id");
  // }
  private MethodSpec key() {
    CodeBlock row = CodeBlock.of("row");
    CodeBlock components =
        table.key().stream()
            .map(component -> checked(row, component))
            .collect(CodeBlock.joining(", "));
    CodeBlock key =
        table.key().size() == 1 ? components : CodeBlock.of("new $T($L)", type(table), components);
    return overriding("key")
        .returns(type(table))
        .addParameter(table.record(), "row")
        .addStatement("return $L", key)
        .build();
  }

  private CodeBlock checked(CodeBlock row, ComponentModel component) {
    CodeBlock value = Accessors.of(row, component);
    String label = table.record().simpleName() + "." + component.name();
    return component.declaredType().isPrimitive() ? value : ValueCode.required(value, label);
  }

  // @Override
  // public void writeKey(OrderLineTable.Key key, KeyWriter out) {
  //   out.id(key.order()).int32(key.line());
  // }
  private MethodSpec writeKey() {
    CodeBlock.Builder code = CodeBlock.builder().add("out");
    for (ComponentModel component : table.key()) {
      CodeBlock value =
          table.key().size() == 1
              ? CodeBlock.of("key")
              : Accessors.of(CodeBlock.of("key"), component);
      code.add(keys.append(component.value(), value));
    }
    return overriding("writeKey")
        .addParameter(type(table), "key")
        .addParameter(KEY_WRITER, "out")
        .addStatement(code.build())
        .build();
  }

  // @Override
  // public OrderLineTable.Key readKey(KeyReader in) {
  //   return new OrderLineTable.Key(in.id(), in.int32());
  // }
  private MethodSpec readKey() {
    CodeBlock components =
        table.key().stream()
            .map(component -> keys.read(component.value()))
            .collect(CodeBlock.joining(", "));
    CodeBlock key =
        table.key().size() == 1 ? components : CodeBlock.of("new $T($L)", type(table), components);
    return overriding("readKey")
        .returns(type(table))
        .addParameter(KEY_READER, "in")
        .addStatement("return $L", key)
        .build();
  }

  private static MethodSpec.Builder overriding(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }
}
