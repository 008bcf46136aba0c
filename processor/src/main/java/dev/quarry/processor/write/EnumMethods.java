package dev.quarry.processor.write;

import static dev.quarry.processor.name.RuntimeNames.DOCUMENT_READER;
import static dev.quarry.processor.name.RuntimeNames.JSON_READER;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.quarry.processor.model.PastModel;
import dev.quarry.processor.model.ValueModel.Constant;
import dev.quarry.processor.model.ValueModel.EnumValue;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The codec's methods between an enum's constants and what is stored for them. */
final class EnumMethods {

  private final CodecTypes types;

  EnumMethods(CodecTypes types) {
    this.types = types;
  }

  /** The name of the method that gives a constant's id, {@code regionId}. */
  static String id(CodecTypes types, EnumValue type) {
    return prefix(types, type) + "Id";
  }

  /** The name of the method that gives the constant with an id, {@code regionOf}. */
  static String of(CodecTypes types, EnumValue type) {
    return prefix(types, type) + "Of";
  }

  private static String prefix(CodecTypes types, EnumValue type) {
    return LocalNames.valueOf(ClassName.get("", types.name(type.javaType())));
  }

  List<MethodSpec> methods(EnumValue type) {
    return List.of(id(type), of(type), readJson(type));
  }

  // static int regionId(Region region) {
  //   return switch (region) {
  //     case AFRICA -> 0x0c41b3a2;
  //     case EUROPE -> 0x5f9a7d10;
  //   };
  // }
  private MethodSpec id(EnumValue type) {
    String value = LocalNames.none().take(LocalNames.valueOf(type.javaType()), "constant");
    CodeBlock.Builder cases = CodeBlock.builder();
    for (Constant constant : type.constants()) {
      cases.addStatement("case $L -> $L", constant.name(), hex(constant.id()));
    }
    return MethodSpec.methodBuilder(id(types, type))
        .addModifiers(Modifier.STATIC)
        .returns(int.class)
        .addParameter(type.javaType(), value)
        .addCode(switchOn(CodeBlock.of("$L", value), cases.build()))
        .build();
  }

  // static Region regionOf(int id) {
  //   return switch (id) {
  //     case 0x0c41b3a2 -> Region.AFRICA;
  //     case 0x5f9a7d10 -> Region.EUROPE;
  //     default -> throw DocumentReader.unknownConstant("Region", id);
  //   };
  // }
  private MethodSpec of(EnumValue type) {
    CodeBlock.Builder cases = CodeBlock.builder();
    for (Constant constant : type.constants()) {
      cases.addStatement("case $L -> $T.$L", hex(constant.id()), type.javaType(), constant.name());
    }
    cases.addStatement("default -> throw $T.unknownConstant($S, id)", DOCUMENT_READER, type.name());
    return MethodSpec.methodBuilder(of(types, type))
        .addModifiers(Modifier.STATIC)
        .returns(type.javaType())
        .addParameter(int.class, "id")
        .addCode(switchOn(CodeBlock.of("id"), cases.build()))
        .build();
  }

  // private static Region readRegionJson(JsonReader in) {
  //   return switch (in.text()) {
  //     case "AFRICA" -> Region.AFRICA;
  //     case "EUROPE" -> Region.EUROPE;
  //     default -> throw in.unknownConstant("Region", "AFRICA", "EUROPE");
  //   };
  // }
  MethodSpec readJson(EnumValue type) {
    return readJson(type, PastModel.NONE);
  }

  MethodSpec readJson(EnumValue type, PastModel past) {
    CodeBlock.Builder cases = CodeBlock.builder();
    for (Constant constant : type.constants()) {
      CodeBlock known = TypeCode.quoted(past.names(constant.name()));
      cases.addStatement("case $L -> $T.$L", known, type.javaType(), constant.name());
    }
    CodeBlock names =
        type.constants().stream()
            .map(constant -> CodeBlock.of("$S", constant.name()))
            .collect(CodeBlock.joining(", "));
    cases.addStatement("default -> throw in.unknownConstant($S, $L)", type.name(), names);
    return MethodSpec.methodBuilder("read" + types.name(type.javaType()) + "Json")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(type.javaType())
        .addParameter(JSON_READER, "in")
        .addCode(switchOn(CodeBlock.of("in.text()"), cases.build()))
        .build();
  }

  // return switch (value) {
  //   case …
  // };
  static CodeBlock switchOn(CodeBlock value, CodeBlock cases) {
    return CodeBlock.builder()
        .add("return switch ($L) {\n$>", value)
        .add(cases)
        .add("$<};\n")
        .build();
  }

  static String hex(int id) {
    return String.format("0x%08x", id);
  }
}
