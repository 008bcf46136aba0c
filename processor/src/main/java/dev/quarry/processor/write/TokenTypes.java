package dev.quarry.processor.write;

import static dev.quarry.processor.name.RuntimeNames.ELEMENTS_FIELD;
import static dev.quarry.processor.name.RuntimeNames.FIELD;
import static dev.quarry.processor.name.RuntimeNames.ORDERED_FIELD;
import static dev.quarry.processor.name.RuntimeNames.TEXT_FIELD;
import static dev.quarry.processor.name.RuntimeNames.VALUE_TYPE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.quarry.processor.model.ScalarKind;
import dev.quarry.processor.model.ValueModel;
import dev.quarry.processor.model.ValueModel.Converted;
import dev.quarry.processor.model.ValueModel.EnumValue;
import dev.quarry.processor.model.ValueModel.IdValue;
import dev.quarry.processor.model.ValueModel.ListValue;
import dev.quarry.processor.model.ValueModel.Scalar;
import dev.quarry.processor.model.ValueModel.SetValue;
import java.util.Optional;

/** Which kind of token a component gets: the conditions that its type admits, and no others. */
final class TokenTypes {

  private final ClassName record;
  private final CodecTypes types;
  private final DocumentValueCode documents;

  TokenTypes(ClassName record, CodecTypes types) {
    this.record = record;
    this.types = types;
    this.documents = DocumentValueCode.outsideCodec(types);
  }

  /** The token's type, {@code OrderedField<City, Integer>}. */
  TypeName type(ValueModel value) {
    if (isText(value)) {
      return ParameterizedTypeName.get(TEXT_FIELD, record);
    }
    Optional<ValueModel> element = element(value);
    return element.isPresent()
        ? ParameterizedTypeName.get(ELEMENTS_FIELD, record, element.get().javaType().box())
        : ParameterizedTypeName.get(field(value), record, value.javaType().box());
  }

  // TextField.ofText("name", City::name)
  // OrderedField.of("population", ValueType.INT32, City::population)
  // ElementsField.ofElements(
  //     "languages", ValueType.TEXT, in -> in.list(DocumentReader::text), Country::languages)
  // Field.of("location", ValueType.whole(CityCodec::decodePoint), City::location)
  CodeBlock token(ValueModel value, String path, CodeBlock getter) {
    if (isText(value)) {
      return CodeBlock.of("$T.ofText($S, $L)", TEXT_FIELD, path, getter);
    }
    Optional<ValueModel> element = element(value);
    if (element.isPresent()) {
      return CodeBlock.of(
          "$T.ofElements($S, $L, $L, $L)",
          ELEMENTS_FIELD,
          path,
          typeOf(element.get(), path),
          reader(value, path),
          getter);
    }
    return CodeBlock.of("$T.of($S, $L, $L)", field(value), path, typeOf(value, path), getter);
  }

  private CodeBlock typeOf(ValueModel value, String path) {
    return valueType(value)
        .orElseGet(() -> CodeBlock.of("$T.whole($L)", VALUE_TYPE, reader(value, path)));
  }

  private CodeBlock reader(ValueModel value, String path) {
    Site site = new Site(record.simpleName() + "." + path, LocalNames.none());
    return documents.reader(value, site);
  }

  private static boolean isText(ValueModel value) {
    return value instanceof Scalar scalar && scalar.kind() == ScalarKind.TEXT;
  }

  private static Optional<ValueModel> element(ValueModel value) {
    if (value instanceof ListValue list) {
      return Optional.of(list.element());
    }
    return value instanceof SetValue set ? Optional.of(set.element()) : Optional.empty();
  }

  private static ClassName field(ValueModel value) {
    return isOrdered(value) ? ORDERED_FIELD : FIELD;
  }

  private static boolean isOrdered(ValueModel value) {
    if (value instanceof Converted converted) {
      return isOrdered(converted.stored());
    }
    return value instanceof IdValue
        || (value instanceof Scalar scalar && scalar.kind() != ScalarKind.BOOL);
  }

  // ValueType.INT32
  // ValueType.id()
  // ValueType.enumeration(Region.class, CityCodec::regionId, CityCodec::regionOf)
  // ValueType.converted(ValueType.TEXT, OrderCodec.MONEY_CONVERTER)
  private Optional<CodeBlock> valueType(ValueModel value) {
    if (value instanceof Scalar scalar) {
      return Optional.of(CodeBlock.of("$T.$L", VALUE_TYPE, scalar.kind().name()));
    } else if (value instanceof IdValue) {
      return Optional.of(CodeBlock.of("$T.id()", VALUE_TYPE));
    } else if (value instanceof EnumValue type) {
      return Optional.of(
          CodeBlock.of(
              "$T.enumeration($T.class, $T::$L, $T::$L)",
              VALUE_TYPE,
              type.javaType(),
              types.codec(),
              EnumMethods.id(types, type),
              types.codec(),
              EnumMethods.of(types, type)));
    } else if (value instanceof Converted converted) {
      return valueType(converted.stored())
          .map(
              stored ->
                  CodeBlock.of(
                      "$T.converted($L, $T.$L)",
                      VALUE_TYPE,
                      stored,
                      types.codec(),
                      types.converter(converted.converter())));
    }
    return Optional.empty();
  }
}
