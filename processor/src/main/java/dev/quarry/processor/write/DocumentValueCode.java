package dev.quarry.processor.write;

import static dev.quarry.processor.name.RuntimeNames.DOCUMENT_READER;
import static dev.quarry.processor.name.RuntimeNames.DOCUMENT_WRITER;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.quarry.processor.model.ValueModel;
import dev.quarry.processor.model.ValueModel.EnumValue;
import java.util.Optional;

/** Values in the positional form that is stored. */
final class DocumentValueCode extends ValueCode {

  private final CodeBlock codec;

  private DocumentValueCode(CodecTypes types, CodeBlock codec) {
    super(types, codec, DOCUMENT_WRITER, DOCUMENT_READER);
    this.codec = codec;
  }

  /** For use in the codec. */
  static DocumentValueCode inCodec(CodecTypes types) {
    return new DocumentValueCode(types, CodeBlock.of(""));
  }

  /** For use in another class of the codec's package, where values are only read. */
  static DocumentValueCode outsideCodec(CodecTypes types) {
    return new DocumentValueCode(types, CodeBlock.of("$T.", types.codec()));
  }

  // out.enumId(regionId(row.region()))
  @Override
  CodeBlock writeEnum(EnumValue type, CodeBlock out, CodeBlock value) {
    return CodeBlock.of("$L.enumId($L($L))", out, EnumMethods.id(types(), type), value);
  }

  // regionOf(in.enumId())
  @Override
  CodeBlock readEnum(EnumValue type, CodeBlock in) {
    return CodeBlock.of("$L$L($L.enumId())", codec, EnumMethods.of(types(), type), in);
  }

  // encodePoint(out, row.location())
  @Override
  CodeBlock writeNested(ClassName type, CodeBlock out, CodeBlock value) {
    return CodeBlock.of("encode$L($L, $L)", types().name(type), out, value);
  }

  // decodePoint(in)
  @Override
  CodeBlock readNested(ClassName type, CodeBlock in) {
    return CodeBlock.of("$Ldecode$L($L)", codec, types().name(type), in);
  }

  // CityCodec::encodePoint
  @Override
  Optional<CodeBlock> elementWriter(ValueModel type) {
    return nested(type)
        .map(name -> CodeBlock.of("$T::encode$L", types().codec(), types().name(name)));
  }

  // CityCodec::decodePoint
  @Override
  Optional<CodeBlock> elementReader(ValueModel type) {
    return nested(type)
        .map(name -> CodeBlock.of("$T::decode$L", types().codec(), types().name(name)));
  }
}
