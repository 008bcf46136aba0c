package dev.quarry.processor.write;

import static dev.quarry.processor.name.RuntimeNames.REFERENCE_WRITER;
import static dev.quarry.processor.name.RuntimeNames.TABLE_CODEC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.quarry.processor.model.ComponentModel;
import dev.quarry.processor.model.PathModel;
import dev.quarry.processor.model.ReferenceModel;
import dev.quarry.processor.model.TableModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The codec's methods about references to other documents. */
final class ReferenceMethods {

  private static final CodeBlock ROW = CodeBlock.of("row");

  private final TableModel table;
  private final KeyCode keys;

  ReferenceMethods(TableModel table, CodecTypes types) {
    this.table = table;
    this.keys = KeyCode.inCodec(types);
  }

  // @Override
  // public void writeReferences(City row, ReferenceWriter out) {
  //   out.reference(0).text(row.country());
  // }
  MethodSpec writeReferences() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("writeReferences")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(table.record(), "row")
            .addParameter(REFERENCE_WRITER, "out");
    if (table.references().isEmpty()) {
      method.addComment("no reference");
    }
    for (int i = 0; i < table.references().size(); i++) {
      method.addCode(reference(i, table.references().get(i).component()));
    }
    return method.build();
  }

  // if (row.capital() != null) {
  //   out.reference(1).id(row.capital());
  // }
  private CodeBlock reference(int ordinal, ComponentModel component) {
    PathModel path = new PathModel(List.of(component));
    CodeBlock value = Accessors.value(ROW, component);
    CodeBlock.Builder code = CodeBlock.builder();
    if (component.mayBeAbsent()) {
      code.beginControlFlow("if ($L)", Accessors.isPresent(ROW, component));
    }
    if (path.isMultiValue()) {
      code.beginControlFlow("for ($T element : $L)", Parameters.type(path.element()), value);
      value = CodeBlock.of("element");
    }
    code.addStatement("out.reference($L)$L", ordinal, keys.append(path.element(), value));
    if (path.isMultiValue()) {
      code.endControlFlow();
    }
    if (component.mayBeAbsent()) {
      code.endControlFlow();
    }
    return code.build();
  }

  // @Override
  // public City withoutReference(City row, int reference) {
  //   return switch (reference) {
  //     case 1 -> new City(row.id(), null);
  //     default -> TableCodec.super.withoutReference(row, reference);
  //   };
  // }
  Optional<MethodSpec> withoutReference() {
    CodeBlock.Builder cases = CodeBlock.builder();
    for (int i = 0; i < table.references().size(); i++) {
      ReferenceModel reference = table.references().get(i);
      if (reference.onDelete().equals("SET_ABSENT")) {
        cases.addStatement("case $L -> $L", i, without(reference.component()));
      }
    }
    if (cases.isEmpty()) {
      return Optional.empty();
    }
    cases.addStatement("default -> $T.super.withoutReference(row, reference)", TABLE_CODEC);
    return Optional.of(
        MethodSpec.methodBuilder("withoutReference")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(table.record())
            .addParameter(table.record(), "row")
            .addParameter(int.class, "reference")
            .addCode(EnumMethods.switchOn(CodeBlock.of("reference"), cases.build()))
            .build());
  }

  private CodeBlock without(ComponentModel absent) {
    CodeBlock arguments =
        table.components().stream()
            .map(
                component ->
                    component.equals(absent)
                        ? Accessors.absent(component)
                        : Accessors.of(ROW, component))
            .collect(CodeBlock.joining(", "));
    return CodeBlock.of("new $T($L)", table.record(), arguments);
  }
}
