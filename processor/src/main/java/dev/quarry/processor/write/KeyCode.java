package dev.quarry.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.quarry.processor.model.ScalarKind;
import dev.quarry.processor.model.ValueModel;
import dev.quarry.processor.model.ValueModel.Converted;
import dev.quarry.processor.model.ValueModel.EnumValue;
import dev.quarry.processor.model.ValueModel.Scalar;

/** Calls that append a value to a key or read it from one. */
final class KeyCode {

  private final CodecTypes types;
  private final CodeBlock codec;

  private KeyCode(CodecTypes types, CodeBlock codec) {
    this.types = types;
    this.codec = codec;
  }

  /** For use in the codec. */
  static KeyCode inCodec(CodecTypes types) {
    return new KeyCode(types, CodeBlock.of(""));
  }

  /** For use in another class of the codec's package. */
  static KeyCode outsideCodec(CodecTypes types) {
    return new KeyCode(types, CodeBlock.of("$T.", types.codec()));
  }

  // .text(country)
  // .enumId(CityCodec.regionId(region))
  // .text(CityCodec.MONEY_CONVERTER.toStored(total))
  CodeBlock append(ValueModel type, CodeBlock value) {
    if (type instanceof Converted converted) {
      String converter = types.converter(converted.converter());
      return append(converted.stored(), CodeBlock.of("$L$L.toStored($L)", codec, converter, value));
    } else if (type instanceof EnumValue enumeration) {
      return CodeBlock.of(".enumId($L$L($L))", codec, EnumMethods.id(types, enumeration), value);
    } else if (type instanceof Scalar scalar) {
      return CodeBlock.of(".$L($L)", scalar.kind().method(), value);
    }
    return CodeBlock.of(".id($L)", value);
  }

  // in.text()
  // regionOf(in.enumId())
  // MONEY_CONVERTER.fromStored(in.text())
  CodeBlock read(ValueModel type) {
    if (type instanceof Converted converted) {
      String converter = types.converter(converted.converter());
      return CodeBlock.of("$L$L.fromStored($L)", codec, converter, read(converted.stored()));
    } else if (type instanceof EnumValue enumeration) {
      return CodeBlock.of("$L$L(in.enumId())", codec, EnumMethods.of(types, enumeration));
    } else if (type instanceof Scalar scalar) {
      return CodeBlock.of("in.$L()", scalar.kind().method());
    }
    return CodeBlock.of("in.id()");
  }

  /** Whether the order of the values' keys means something: not that of enums and booleans. */
  static boolean isOrdered(ValueModel type) {
    if (type instanceof Converted converted) {
      return isOrdered(converted.stored());
    }
    boolean bool = type instanceof Scalar scalar && scalar.kind() == ScalarKind.BOOL;
    return !bool && !(type instanceof EnumValue);
  }

  /** Whether the value is a text as users see it, so that it has beginnings. */
  static boolean isText(ValueModel type) {
    return type instanceof Scalar scalar && scalar.kind() == ScalarKind.TEXT;
  }
}
