package dev.quarry.processor.write;

import static dev.quarry.processor.name.RuntimeNames.COMPONENTS;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
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
import java.util.Optional;

/** Expressions that write or read one value in one of the two forms of a document. */
abstract class ValueCode {

  private final CodecTypes types;
  private final CodeBlock codec;
  private final ClassName writer;
  private final ClassName reader;

  /**
   * For one form.
   *
   * @param types the types that the codec knows
   * @param codec what stands before the codec's members
   * @param writer the runtime's class that writes the form's values
   * @param reader the runtime's class that reads them
   */
  ValueCode(CodecTypes types, CodeBlock codec, ClassName writer, ClassName reader) {
    this.types = types;
    this.codec = codec;
    this.writer = writer;
    this.reader = reader;
  }

  /** Writes an enum constant. */
  abstract CodeBlock writeEnum(EnumValue type, CodeBlock out, CodeBlock value);

  /** Reads an enum constant. */
  abstract CodeBlock readEnum(EnumValue type, CodeBlock in);

  /** Writes a record, or one of a sealed interface's. */
  abstract CodeBlock writeNested(ClassName type, CodeBlock out, CodeBlock value);

  /** Reads a record, or one of a sealed interface's. */
  abstract CodeBlock readNested(ClassName type, CodeBlock in);

  /** The method that writes such a value as an element, if its signature allows that. */
  abstract Optional<CodeBlock> elementWriter(ValueModel type);

  /** The method that reads such a value as an element, if its signature allows that. */
  abstract Optional<CodeBlock> elementReader(ValueModel type);

  final CodecTypes types() {
    return types;
  }

  // out.text(city.name())
  final CodeBlock write(ValueModel type, CodeBlock out, CodeBlock value, Site site) {
    if (type instanceof Scalar scalar) {
      return CodeBlock.of("$L.$L($L)", out, scalar.kind().method(), value);
    } else if (type instanceof IdValue) {
      return CodeBlock.of("$L.id($L)", out, value);
    } else if (type instanceof ListValue list) {
      CodeBlock element = elementWriter(list.element(), "list", site);
      return CodeBlock.of("$L.list($L, $L)", out, value, element);
    } else if (type instanceof SetValue set) {
      CodeBlock element = elementWriter(set.element(), "set", site);
      return CodeBlock.of("$L.set($L, $L)", out, value, element);
    } else if (type instanceof MapValue map) {
      CodeBlock element = elementWriter(map.value(), "map", site);
      return CodeBlock.of("$L.map($L, $L)", out, value, element);
    } else if (type instanceof Converted converted) {
      return write(converted.stored(), out, toStored(converted, value), site);
    } else if (type instanceof EnumValue enumeration) {
      return writeEnum(enumeration, out, value);
    }
    return writeNested(nestedType(type), out, value);
  }

  // in.text()
  final CodeBlock read(ValueModel type, CodeBlock in, Site site) {
    if (type instanceof Scalar scalar) {
      return CodeBlock.of("$L.$L()", in, scalar.kind().method());
    } else if (type instanceof IdValue) {
      return CodeBlock.of("$L.id()", in);
    } else if (type instanceof ListValue list) {
      return CodeBlock.of("$L.list($L)", in, elementReader(list.element(), "list", site));
    } else if (type instanceof SetValue set) {
      return CodeBlock.of("$L.set($L)", in, elementReader(set.element(), "set", site));
    } else if (type instanceof MapValue map) {
      return CodeBlock.of("$L.map($L)", in, elementReader(map.value(), "map", site));
    } else if (type instanceof Converted converted) {
      return fromStored(converted, read(converted.stored(), in, site), site);
    } else if (type instanceof EnumValue enumeration) {
      return readEnum(enumeration, in);
    }
    return readNested(nestedType(type), in);
  }

  // MONEY_CONVERTER.toStored(row.total())
  private CodeBlock toStored(Converted type, CodeBlock value) {
    return CodeBlock.of("$L.toStored($L)", types.converter(type.converter()), value);
  }

  // required(MONEY_CONVERTER.fromStored(in.text()), "Invoice.total")
  final CodeBlock fromStored(Converted type, CodeBlock stored, Site site) {
    String converter = types.converter(type.converter());
    return required(CodeBlock.of("$L$L.fromStored($L)", codec, converter, stored), site.label());
  }

  // required(row.name(), "City.name")
  static CodeBlock required(CodeBlock value, String label) {
    return CodeBlock.of("$T.required($L, $S)", COMPONENTS, value, label);
  }

  // DocumentWriter::text
  // CityCodec::encodePoint
  // (list, region) -> list.enumId(regionId(region))
  private CodeBlock elementWriter(ValueModel type, String collection, Site site) {
    if (type instanceof Scalar scalar) {
      return CodeBlock.of("$T::$L", writer, scalar.kind().method());
    } else if (type instanceof IdValue) {
      return CodeBlock.of("$T::id", writer);
    }
    return elementWriter(type)
        .orElseGet(
            () -> {
              Site inner = site.inner();
              String out = inner.names().take(collection);
              String element = inner.names().take(elementName(type));
              return CodeBlock.of(
                  "($L, $L) -> $L",
                  out,
                  element,
                  write(type, CodeBlock.of("$L", out), CodeBlock.of("$L", element), inner));
            });
  }

  // DocumentReader::text
  // CityCodec::decodePoint
  // list -> regionOf(list.enumId())
  private CodeBlock elementReader(ValueModel type, String collection, Site site) {
    if (type instanceof Scalar scalar) {
      return CodeBlock.of("$T::$L", reader, scalar.kind().method());
    } else if (type instanceof IdValue) {
      return CodeBlock.of("$T::id", reader);
    }
    return elementReader(type)
        .orElseGet(
            () -> {
              Site inner = site.inner();
              String in = inner.names().take(collection);
              return CodeBlock.of("$L -> $L", in, read(type, CodeBlock.of("$L", in), inner));
            });
  }

  // DocumentReader::text
  // CityCodec::decodePoint
  // in -> in.list(DocumentReader::text)
  final CodeBlock reader(ValueModel type, Site site) {
    return elementReader(type, "in", site);
  }

  private static String elementName(ValueModel type) {
    return type.javaType() instanceof ClassName name ? LocalNames.valueOf(name) : "element";
  }

  private static ClassName nestedType(ValueModel type) {
    return type instanceof RecordValue record ? record.javaType() : ((SealedValue) type).javaType();
  }

  /** The class of a value that methods of the codec's own write and read, if it is one. */
  static Optional<ClassName> nested(ValueModel type) {
    return type instanceof RecordValue || type instanceof SealedValue
        ? Optional.of(nestedType(type))
        : Optional.empty();
  }
}
