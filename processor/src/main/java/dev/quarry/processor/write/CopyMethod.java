package dev.quarry.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.quarry.processor.model.CopyModel;
import dev.quarry.processor.model.CopyModel.OfEnum;
import dev.quarry.processor.model.CopyModel.OfRecord;
import dev.quarry.processor.model.CopyModel.OfSealed;
import dev.quarry.processor.model.ValueModel;
import java.util.List;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** Writes a method that copies a nested record, an enum or a sealed interface. */
final class CopyMethod {

  private final CopyCode code;

  CopyMethod(CopyCode code) {
    this.code = code;
  }

  MethodSpec write(CopyModel copy) {
    if (copy instanceof OfRecord record) {
      return method(copy, record.from(), record.to())
          .addStatement("return $L", construct(record, CodeBlock.of("old")))
          .build();
    } else if (copy instanceof OfEnum enumeration) {
      return enumeration(enumeration);
    }
    return sealed((OfSealed) copy);
  }

  // new Point(old.latitude(), old.longitude())
  CodeBlock construct(OfRecord record, CodeBlock row) {
    CodeBlock arguments =
        record.components().stream()
            .map(each -> code.component(each, row))
            .collect(CodeBlock.joining(", "));
    return CodeBlock.of("new $T($L)", record.to().javaType(), arguments);
  }

  // private static Role copyRole(UserV20240115.Role old) {
  //   return switch (old) {
  //     case USER -> Role.USER;
  //   };
  // }
  private MethodSpec enumeration(OfEnum copy) {
    CodeBlock.Builder cases = CodeBlock.builder();
    new TreeMap<>(copy.constants())
        .forEach(
            (from, to) -> cases.addStatement("case $L -> $T.$L", from, copy.to().javaType(), to));
    return method(copy, copy.from(), copy.to())
        .addCode(EnumMethods.switchOn(CodeBlock.of("old"), cases.build()))
        .build();
  }

  // private static Shape copyShape(UserV20240115.Shape old) {
  //   if (old instanceof UserV20240115.Circle circle) {
  //     return copyCircle(circle);
  //   }
  //   return copySquare((UserV20240115.Square) old);
  // }
  private MethodSpec sealed(OfSealed copy) {
    MethodSpec.Builder method = method(copy, copy.from(), copy.to());
    List<OfRecord> variants = copy.variants();
    for (OfRecord variant : variants.subList(0, variants.size() - 1)) {
      String name =
          LocalNames.with(List.of("old")).take(LocalNames.valueOf(variant.from().javaType()));
      method
          .beginControlFlow("if (old instanceof $T $L)", variant.from().javaType(), name)
          .addStatement("return $L($L)", code.name(variant), name)
          .endControlFlow();
    }
    OfRecord last = variants.get(variants.size() - 1);
    return method
        .addStatement("return $L(($T) old)", code.name(last), last.from().javaType())
        .build();
  }

  private MethodSpec.Builder method(CopyModel copy, ValueModel from, ValueModel to) {
    return MethodSpec.methodBuilder(code.name(copy))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(to.javaType())
        .addParameter(from.javaType(), "old");
  }
}
