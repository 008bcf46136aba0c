package dev.quarry.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.quarry.processor.model.LiveViewModel;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Writes what makes the record of today of the newest view of its table. */
final class LiveViewWriter {

  private final LiveViewModel model;
  private final TypeElement origin;

  LiveViewWriter(LiveViewModel model, TypeElement origin) {
    this.model = model;
    this.origin = origin;
  }

  // /** The newest view of the table of User as that record. */
  // @Generated("dev.quarry.processor.QuarryProcessor")
  // @NullMarked
  // public final class UserViews {
  //   …
  // }
  TypeSpec write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(model.type())
            .addJavadoc(
                "What the newest view of the table of {@link $T} is today.",
                model.copy().to().javaType())
            .addModifiers(Modifier.FINAL);
    if (model.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    Annotations.add(type, origin);
    CopyCode copies = new CopyCode(model.type(), List.of("toLive"));
    MethodSpec toLive = toLive(copies);
    List<MethodSpec> methods = copies.methods();
    copies
        .converters()
        .forEach(
            (converter, name) ->
                type.addField(
                    FieldSpec.builder(
                            converter, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", converter)
                        .build()));
    return type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(toLive)
        .addMethods(methods)
        .build();
  }

  // /** The record of today that a document of the newest view is read as. */
  // public static User toLive(UserV20240301 view) {
  //   return new User(view.id(), view.firstName());
  // }
  private MethodSpec toLive(CopyCode copies) {
    return MethodSpec.methodBuilder("toLive")
        .addJavadoc("The record that a document of this view is read as.")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(model.copy().to().javaType())
        .addParameter(model.copy().from().javaType(), "view")
        .addStatement(
            "return $L", new CopyMethod(copies).construct(model.copy(), CodeBlock.of("view")))
        .build();
  }
}
