package dev.quarry.processor.write;

import static dev.quarry.processor.name.RuntimeNames.DOCUMENT_WRITER;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.quarry.processor.model.ValueModel.SealedValue;
import dev.quarry.processor.model.ValueModel.Variant;
import javax.lang.model.element.Modifier;

/**
 * A method that writes one of a sealed interface's records: Java 17 has no switch over types.
 *
 * @param name the method's name
 * @param writer the type of its parameter {@code out}
 * @param type the interface
 */
record VariantChain(String name, ClassName writer, SealedValue type) {

  /** What is written for one variant. */
  interface Branch {
    /**
     * The statements.
     *
     * @param variant the variant
     * @param value the name of the variable that holds it
     */
    CodeBlock of(Variant variant, String value);
  }

  static VariantChain method(String name, ClassName writer, SealedValue type) {
    return new VariantChain(name, writer, type);
  }

  // private static void encodeShape(DocumentWriter out, Shape shape) {
  //   if (shape instanceof Circle circle) {
  //     …
  //   } else {
  //     throw DocumentWriter.unknownVariant("Shape", shape);
  //   }
  // }
  MethodSpec write(Branch branch) {
    LocalNames locals = LocalNames.none();
    String out = locals.take("out");
    String value = locals.take(LocalNames.valueOf(type.javaType()), "value");
    CodeBlock.Builder code = CodeBlock.builder();
    String next = "if";
    for (Variant variant : type.variants()) {
      ClassName record = variant.type().javaType();
      String name = locals.inner().take(LocalNames.valueOf(record), "variant");
      String format = next + " ($L instanceof $T $L)";
      if (next.equals("if")) {
        code.beginControlFlow(format, value, record, name);
      } else {
        code.nextControlFlow(format, value, record, name);
      }
      code.add(branch.of(variant, name));
      next = "else if";
    }
    code.nextControlFlow("else")
        .addStatement("throw $T.unknownVariant($S, $L)", DOCUMENT_WRITER, type.name(), value)
        .endControlFlow();
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(writer, out)
        .addParameter(type.javaType(), value)
        .addCode(code.build())
        .build();
  }
}
