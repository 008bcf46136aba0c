package dev.quarry.processor.write;

import static dev.quarry.processor.name.RuntimeNames.FIELD_SCHEMA;
import static dev.quarry.processor.name.RuntimeNames.TYPE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.quarry.processor.model.ComponentModel;
import dev.quarry.processor.model.ScalarKind;
import dev.quarry.processor.model.ValueModel;
import dev.quarry.processor.model.ValueModel.Converted;
import dev.quarry.processor.model.ValueModel.EnumValue;
import dev.quarry.processor.model.ValueModel.IdValue;
import dev.quarry.processor.model.ValueModel.ListValue;
import dev.quarry.processor.model.ValueModel.MapValue;
import dev.quarry.processor.model.ValueModel.RecordValue;
import dev.quarry.processor.model.ValueModel.Scalar;
import dev.quarry.processor.model.ValueModel.SealedValue;
import dev.quarry.processor.model.ValueModel.SetValue;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The schema's description of what is stored: types, fields, and the codec's constants of them. */
final class TypeCode {

  private final CodecTypes types;
  private final CodeBlock codec;

  private TypeCode(CodecTypes types, CodeBlock codec) {
    this.types = types;
    this.codec = codec;
  }

  /** For use in the codec. */
  static TypeCode inCodec(CodecTypes types) {
    return new TypeCode(types, CodeBlock.of(""));
  }

  /** For use in another class of the codec's package. */
  static TypeCode outsideCodec(CodecTypes types) {
    return new TypeCode(types, CodeBlock.of("$T.", types.codec()));
  }

  // Type.TEXT
  // Type.id("cities")
  // Type.list(CityCodec.POINT)
  private CodeBlock type(ValueModel value) {
    if (value instanceof Scalar scalar) {
      return CodeBlock.of("$T.$L", TYPE, constant(scalar.kind()));
    } else if (value instanceof IdValue id) {
      return CodeBlock.of("$T.id($S)", TYPE, id.targetName());
    } else if (value instanceof ListValue list) {
      return CodeBlock.of("$T.list($L)", TYPE, type(list.element()));
    } else if (value instanceof SetValue set) {
      return CodeBlock.of("$T.set($L)", TYPE, type(set.element()));
    } else if (value instanceof MapValue map) {
      return CodeBlock.of("$T.map($L)", TYPE, type(map.value()));
    } else if (value instanceof Converted converted) {
      return type(converted.stored());
    }
    return CodeBlock.of("$L$L", codec, types.constant((ClassName) value.javaType()));
  }

  private static String constant(ScalarKind kind) {
    return kind == ScalarKind.BYTE_ARRAY ? ScalarKind.BYTES.name() : kind.name();
  }

  // FieldSchema.optional("surveyedAt", Type.INSTANT)
  // FieldSchema.required("emailAddress", Type.TEXT).renamedFrom("email")
  CodeBlock field(ComponentModel component) {
    List<String> names = component.formerNames();
    return names.isEmpty()
        ? unrenamed(component)
        : CodeBlock.of("$L.renamedFrom($L)", unrenamed(component), quoted(names));
  }

  // "mail", "email"
  static CodeBlock quoted(List<String> texts) {
    return texts.stream().map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(", "));
  }

  private CodeBlock unrenamed(ComponentModel component) {
    CodeBlock type = type(component.value());
    Optional<String> text = component.defaultText();
    if (text.isPresent()) {
      String factory = component.mayBeAbsent() ? "optionalWithDefault" : "withDefault";
      return CodeBlock.of(
          "$T.$L($S, $L, $S)", FIELD_SCHEMA, factory, component.name(), type, text.get());
    }
    String factory = component.mayBeAbsent() ? "optional" : "required";
    return CodeBlock.of("$T.$L($S, $L)", FIELD_SCHEMA, factory, component.name(), type);
  }

  // static final Type.RecordOf POINT =
  //     Type.record("Point", FieldSchema.required("latitude", Type.FLOAT64));
  //
  // static final Type REGION =
  //     Type.enumeration("Region", Type.constant("AFRICA", 0x0c41b3a2));
  //
  // static final Type SHAPE =
  //     Type.variants("Shape", Type.variant(0x2f9ae1d4, CIRCLE));
  FieldSpec constant(ValueModel value) {
    if (value instanceof RecordValue record) {
      List<CodeBlock> fields = record.components().stream().map(this::field).toList();
      return constant(
          record.javaType(), TYPE.nestedClass("RecordOf"), "record", record.name(), fields);
    } else if (value instanceof EnumValue type) {
      List<CodeBlock> constants =
          type.constants().stream()
              .map(
                  constant ->
                      CodeBlock.of(
                          "$T.constant($S, $L)",
                          TYPE,
                          constant.name(),
                          EnumMethods.hex(constant.id())))
              .toList();
      return constant(type.javaType(), TYPE, "enumeration", type.name(), constants);
    }
    SealedValue type = (SealedValue) value;
    List<CodeBlock> variants =
        type.variants().stream()
            .map(
                variant ->
                    CodeBlock.of(
                        "$T.variant($L, $L)",
                        TYPE,
                        EnumMethods.hex(variant.id()),
                        type(variant.type())))
            .toList();
    return constant(type.javaType(), TYPE, "variants", type.name(), variants);
  }

  private FieldSpec constant(
      ClassName type, TypeName constantType, String factory, String name, List<CodeBlock> parts) {
    CodeBlock.Builder arguments = CodeBlock.builder().add("$S", name);
    parts.forEach(part -> arguments.add(", $L", part));
    return FieldSpec.builder(constantType, types.constant(type), Modifier.STATIC, Modifier.FINAL)
        .initializer("$T.$L($L)", TYPE, factory, arguments.build())
        .build();
  }
}
