package dev.quarry.processor.write;

import static dev.quarry.processor.name.RuntimeNames.TABLE_CODEC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.quarry.processor.model.TableModel;
import dev.quarry.processor.model.ValueModel;
import dev.quarry.processor.model.ValueModel.EnumValue;
import dev.quarry.processor.model.ValueModel.RecordValue;
import dev.quarry.processor.model.ValueModel.SealedValue;
import javax.lang.model.element.Modifier;

/** Writes a table's codec. */
final class CodecWriter {

  private final TableModel table;
  private final CodecTypes types;

  CodecWriter(TableModel table, CodecTypes types) {
    this.table = table;
    this.types = types;
  }

  // /** Reads and writes documents of table cities. */
  // @Generated("dev.quarry.processor.QuarryProcessor")
  // @NullMarked
  // final class CityCodec implements TableCodec<City, Id<City>> {
  //   …
  // }
  TypeSpec write() {
    TypeSpec.Builder codec =
        TypeSpec.classBuilder(table.codecClass())
            .addJavadoc("Reads and writes documents of table {@code $L}.", table.name())
            .addModifiers(Modifier.FINAL)
            .addSuperinterface(
                ParameterizedTypeName.get(TABLE_CODEC, table.record(), KeyMethods.type(table)));
    Annotations.add(codec, table.origin());
    types.converters().forEach(converter -> codec.addField(converter(types, converter)));
    TypeCode typeCode = TypeCode.inCodec(types);
    types.named().forEach(type -> codec.addField(typeCode.constant(type)));
    addTableMethods(codec);
    types.named().forEach(type -> addTypeMethods(codec, type));
    return codec.build();
  }

  private void addTableMethods(TypeSpec.Builder codec) {
    DocumentMethods documents = new DocumentMethods(types);
    ReferenceMethods references = new ReferenceMethods(table, types);
    JsonMethods json = new JsonMethods(types);
    codec.addMethods(new KeyMethods(table, types).methods());
    if (types.holdsMutableValues()) {
      codec.addMethod(holdsMutableValues());
    }
    codec.addMethod(documents.encode(table));
    codec.addMethod(documents.decode(table));
    codec.addMethod(new EntryMethods(table, types).writeEntries());
    codec.addMethod(references.writeReferences());
    references.withoutReference().ifPresent(codec::addMethod);
    codec.addMethod(json.writeJson(table));
    codec.addMethod(json.readJson(table));
  }

  private void addTypeMethods(TypeSpec.Builder codec, ValueModel type) {
    DocumentMethods documents = new DocumentMethods(types);
    JsonMethods json = new JsonMethods(types);
    if (type instanceof RecordValue record) {
      codec.addMethods(documents.methods(record));
      codec.addMethods(json.methods(record));
    } else if (type instanceof SealedValue variants) {
      codec.addMethods(documents.methods(variants));
      codec.addMethods(json.methods(variants));
    } else if (type instanceof EnumValue enumeration) {
      codec.addMethods(new EnumMethods(types).methods(enumeration));
    }
  }

  // @Override
  // public boolean holdsMutableValues() {
  //   return true;
  // }
  private static MethodSpec holdsMutableValues() {
    return MethodSpec.methodBuilder("holdsMutableValues")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeName.BOOLEAN)
        .addStatement("return true")
        .build();
  }

  // static final MoneyConverter MONEY_CONVERTER = new MoneyConverter();
  static FieldSpec converter(CodecTypes types, ClassName converter) {
    return FieldSpec.builder(converter, types.converter(converter), Modifier.STATIC, Modifier.FINAL)
        .initializer("new $T()", converter)
        .build();
  }
}
