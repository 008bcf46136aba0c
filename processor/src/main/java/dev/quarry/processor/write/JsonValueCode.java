package dev.quarry.processor.write;

import static dev.quarry.processor.name.RuntimeNames.JSON_READER;
import static dev.quarry.processor.name.RuntimeNames.JSON_WRITER;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.quarry.processor.model.ValueModel;
import dev.quarry.processor.model.ValueModel.EnumValue;
import java.util.Optional;

/** Values in JSON. */
final class JsonValueCode extends ValueCode {

  JsonValueCode(CodecTypes types) {
    super(types, CodeBlock.of(""), JSON_WRITER, JSON_READER);
  }

  // out.text(row.region().name())
  @Override
  CodeBlock writeEnum(EnumValue type, CodeBlock out, CodeBlock value) {
    return CodeBlock.of("$L.text($L.name())", out, value);
  }

  // readRegionJson(in.field("region"))
  @Override
  CodeBlock readEnum(EnumValue type, CodeBlock in) {
    return CodeBlock.of("read$LJson($L)", types().name(type.javaType()), in);
  }

  // out.object(row.location(), CityCodec::writePointJson)
  @Override
  CodeBlock writeNested(ClassName type, CodeBlock out, CodeBlock value) {
    return CodeBlock.of(
        "$L.object($L, $T::write$LJson)", out, value, types().codec(), types().name(type));
  }

  // in.object(CityCodec::readPointJson)
  @Override
  CodeBlock readNested(ClassName type, CodeBlock in) {
    return CodeBlock.of("$L.object($T::read$LJson)", in, types().codec(), types().name(type));
  }

  @Override
  Optional<CodeBlock> elementWriter(ValueModel type) {
    return Optional.empty(); // an element that is an object has to be opened
  }

  // CityCodec::readRegionJson
  @Override
  Optional<CodeBlock> elementReader(ValueModel type) {
    return type instanceof EnumValue name
        ? Optional.of(
            CodeBlock.of("$T::read$LJson", types().codec(), types().name(name.javaType())))
        : Optional.empty();
  }
}
