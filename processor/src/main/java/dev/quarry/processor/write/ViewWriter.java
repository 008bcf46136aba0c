package dev.quarry.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.quarry.annotation.View;
import dev.quarry.processor.model.ComponentModel;
import dev.quarry.processor.model.ValueModel;
import dev.quarry.processor.model.ValueModel.EnumValue;
import dev.quarry.processor.model.ValueModel.RecordValue;
import dev.quarry.processor.model.ValueModel.SealedValue;
import dev.quarry.processor.model.ViewModel;
import dev.quarry.processor.name.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes a view. */
final class ViewWriter {

  private final ViewModel view;
  private final List<ValueModel> nested;

  ViewWriter(ViewModel view) {
    this.view = view;
    List<ValueModel> all =
        new ArrayList<>(CodecTypes.of(view.type(), List.of(view.record())).named());
    all.remove(view.record());
    nested = all;
  }

  // /** Table users in its sealed shape 2024-01-15. */
  // @Generated("dev.quarry.processor.QuarryProcessor")
  // @NullMarked
  // @View(schema = "Shop", table = "users", dateVersion = "2024-01-15")
  // public record UserV20240115(Id<User> id, String name) {
  //   …
  // }
  TypeSpec write() {
    TypeSpec.Builder type = record(view.record(), title());
    Annotations.add(type, Deprecations.none());
    type.addAnnotation(
        AnnotationSpec.builder(View.class)
            .addMember("schema", "$S", view.schema())
            .addMember("table", "$S", view.table())
            .addMember("dateVersion", "$S", view.dateVersion())
            .build());
    List<String> methods =
        Stream.concat(
                Stream.of("from"),
                view.record().components().stream()
                    .flatMap(each -> Stream.of(each.name(), Names.wither(each.name()))))
            .toList();
    CopyCode copies = new CopyCode(view.type(), methods);
    ViewStages stages = new ViewStages(view, copies, nestedNames());
    view.origins().forEach(origin -> type.addMethod(stages.from(origin)));
    view.record().components().forEach(each -> type.addMethod(wither(each)));
    type.addMethods(copies.methods());
    type.addTypes(stages.types());
    nested.forEach(each -> type.addType(nested(each)));
    return type.build();
  }

  private CodeBlock title() {
    return view.sealed()
        ? CodeBlock.of("Table {@code $L} in its sealed shape $L.", view.table(), view.dateVersion())
        : CodeBlock.of(
            "Table {@code $L} in the shape that migration $L leads to; it is not sealed yet.",
            view.table(),
            view.dateVersion());
  }

  private List<String> nestedNames() {
    return nested.stream().map(each -> ((ClassName) each.javaType()).simpleName()).toList();
  }

  private TypeSpec nested(ValueModel type) {
    if (type instanceof RecordValue record) {
      TypeSpec.Builder builder =
          record(record, CodeBlock.of("Nested record {@code $L} of that time.", record.name()));
      nested.stream()
          .filter(SealedValue.class::isInstance)
          .map(SealedValue.class::cast)
          .filter(each -> each.variants().stream().anyMatch(v -> v.type().equals(record)))
          .forEach(each -> builder.addSuperinterface(each.javaType()));
      return builder.build();
    }
    return type instanceof EnumValue enumeration
        ? enumeration(enumeration)
        : sealed((SealedValue) type);
  }

  private static TypeSpec enumeration(EnumValue type) {
    TypeSpec.Builder builder =
        TypeSpec.enumBuilder(type.javaType())
            .addJavadoc("Enum {@code $L} of that time, sorted by name.", type.name())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC);
    for (ValueModel.Constant constant : type.constants()) {
      builder.addEnumConstant(constant.name());
    }
    return builder.build();
  }

  private static TypeSpec sealed(SealedValue type) {
    TypeSpec.Builder builder =
        TypeSpec.interfaceBuilder(type.javaType())
            .addJavadoc("Sealed interface {@code $L} of that time.", type.name())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.SEALED);
    type.variants().forEach(each -> builder.addPermittedSubclass(each.type().javaType()));
    return builder.build();
  }

  private static TypeSpec.Builder record(RecordValue record, CodeBlock title) {
    List<ParameterSpec> components =
        record.components().stream()
            .map(each -> ParameterSpec.builder(Annotations.declared(each), each.name()).build())
            .toList();
    return TypeSpec.recordBuilder(record.javaType())
        .addJavadoc(title)
        .addModifiers(Modifier.PUBLIC)
        .recordConstructor(MethodSpec.constructorBuilder().addParameters(components).build());
  }

  // public UserV20240115 withName(String name) {
  //   return new UserV20240115(id, name);
  // }
  private MethodSpec wither(ComponentModel component) {
    String arguments =
        String.join(", ", view.record().components().stream().map(ComponentModel::name).toList());
    return MethodSpec.methodBuilder(Names.wither(component.name()))
        .addModifiers(Modifier.PUBLIC)
        .returns(view.type())
        .addParameter(Annotations.declared(component), component.name())
        .addStatement("return new $T($L)", view.type(), arguments)
        .build();
  }
}
