package dev.quarry.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.quarry.processor.model.ComponentModel;
import dev.quarry.processor.model.TableModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What a table whose key has several components gets for it. */
final class KeyRecordWriter {

  private final TableModel table;
  private final ClassName key;

  KeyRecordWriter(TableModel table) {
    this.table = table;
    this.key = table.tableClass().nestedClass("Key");
  }

  private boolean isNeeded() {
    return table.key().size() > 1;
  }

  // /**
  //  * Key of table lines.
  //  *
  //  * param order component order
  //  * param line component line
  //  */
  // public record Key(Id<Order> order, int line) {}
  Optional<TypeSpec> record() {
    if (!isNeeded()) {
      return Optional.empty();
    }
    TypeSpec.Builder record =
        TypeSpec.recordBuilder(key)
            .addJavadoc("Key of table {@code $L}.\n\n", table.name())
            .addModifiers(Modifier.PUBLIC)
            .recordConstructor(MethodSpec.constructorBuilder().addParameters(parameters()).build());
    for (ComponentModel component : table.key()) {
      record.addJavadoc("@param $1L component {@code $1L}\n", component.name());
    }
    return Optional.of(record.build());
  }

  private List<ParameterSpec> parameters() {
    return table.key().stream()
        .map(component -> ParameterSpec.builder(component.declaredType(), component.name()).build())
        .toList();
  }

  List<MethodSpec> overloads() {
    if (!isNeeded()) {
      return List.of();
    }
    TypeName optional = ParameterizedTypeName.get(ClassName.get(Optional.class), table.record());
    return List.of(
        overload("get", "The document with this key, which must exist.", table.record()),
        overload("find", "The document with this key, or empty if there is none.", optional),
        overload("exists", "Whether there is a document with this key.", TypeName.BOOLEAN),
        overload("delete", "Removes the document with this key, if any.", TypeName.BOOLEAN),
        patch());
  }

  // /** The document with this key, which must exist. */
  // public OrderLine get(Id<Order> order, int line) {
  //   return get(new Key(order, line));
  // }
  private MethodSpec overload(String name, String sentence, TypeName result) {
    String arguments = String.join(", ", table.key().stream().map(ComponentModel::name).toList());
    return MethodSpec.methodBuilder(name)
        .addJavadoc(sentence)
        .addModifiers(Modifier.PUBLIC)
        .returns(result)
        .addParameters(parameters())
        .addStatement("return $L(new $T($L))", name, key, arguments)
        .build();
  }

  // /** Changes components of the document with this key. */
  // public OrderLine patch(Id<Order> order, int line, UnaryOperator<Draft> change) {
  //   return patch(new Key(order, line), change);
  // }
  private MethodSpec patch() {
    List<String> names = table.key().stream().map(ComponentModel::name).toList();
    String change = LocalNames.with(names).take("change", "edit");
    return MethodSpec.methodBuilder("patch")
        .addJavadoc("Changes components of the document with this key, which must exist.")
        .addModifiers(Modifier.PUBLIC)
        .returns(table.record())
        .addParameters(parameters())
        .addParameter(DraftWriter.change(table), change)
        .addStatement("return patch(new $T($L), $L)", key, String.join(", ", names), change)
        .build();
  }
}
