package dev.quarry.processor.write;

import static dev.quarry.processor.name.RuntimeNames.DOCUMENT_READER;
import static dev.quarry.processor.name.RuntimeNames.DOCUMENT_WRITER;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.quarry.processor.model.ComponentModel;
import dev.quarry.processor.model.ComponentModel.Presence;
import dev.quarry.processor.model.TableModel;
import dev.quarry.processor.model.ValueModel.RecordValue;
import dev.quarry.processor.model.ValueModel.SealedValue;
import dev.quarry.processor.model.ValueModel.Variant;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The codec's methods that write and read the stored form. */
final class DocumentMethods {

  private static final int BITS_PER_BYTE = 8;

  private final CodecTypes types;
  private final ValueCode values;

  DocumentMethods(CodecTypes types) {
    this.types = types;
    this.values = DocumentValueCode.inCodec(types);
  }

  // @Override
  // public void encode(City row, DocumentWriter out) {
  //   out.id(required(row.id(), "City.id"));
  // }
  MethodSpec encode(TableModel table) {
    return MethodSpec.methodBuilder("encode")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(table.record(), "row")
        .addParameter(DOCUMENT_WRITER, "out")
        .addCode(encodeBody(table.record().simpleName(), table.components(), "row", "out"))
        .build();
  }

  // @Override
  // public City decode(DocumentReader in) {
  //   Id<City> id = in.id();
  //   return new City(id);
  // }
  MethodSpec decode(TableModel table) {
    return decodeBody(
        MethodSpec.methodBuilder("decode")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC),
        table.record(),
        table.record().simpleName(),
        table.components());
  }

  // private static void encodePoint(DocumentWriter out, Point point) {
  //   out.float64(point.latitude());
  // }
  //
  // static Point decodePoint(DocumentReader in) {
  //   double latitude = in.float64();
  //   return new Point(latitude);
  // }
  List<MethodSpec> methods(RecordValue type) {
    LocalNames locals = LocalNames.none();
    String out = locals.take("out");
    String value = locals.take(LocalNames.valueOf(type.javaType()), "value");
    MethodSpec encode =
        MethodSpec.methodBuilder("encode" + types.name(type.javaType()))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(DOCUMENT_WRITER, out)
            .addParameter(type.javaType(), value)
            .addCode(encodeBody(type.name(), type.components(), value, out))
            .build();
    MethodSpec decode =
        decodeBody(
            MethodSpec.methodBuilder("decode" + types.name(type.javaType()))
                .addModifiers(Modifier.STATIC),
            type.javaType(),
            type.name(),
            type.components());
    return List.of(encode, decode);
  }

  private CodeBlock encodeBody(
      String record, List<ComponentModel> components, String rowName, String outName) {
    CodeBlock.Builder code = CodeBlock.builder();
    CodeBlock row = CodeBlock.of("$L", rowName);
    CodeBlock out = CodeBlock.of("$L", outName);
    LocalNames locals = LocalNames.with(List.of(rowName, outName));
    if (components.isEmpty()) {
      code.addStatement("$L.presence(0)", out);
    }
    for (List<ComponentModel> group : presenceGroups(components)) {
      code.addStatement("$L.presence($L)", out, presenceBits(record, row, group));
    }
    for (ComponentModel component : components) {
      Site site = new Site(record + "." + component.name(), locals);
      if (component.mayBeAbsent()) {
        CodeBlock value = Accessors.value(row, component);
        code.beginControlFlow("if ($L)", Accessors.isPresent(row, component))
            .addStatement("$L", values.write(component.value(), out, value, site))
            .endControlFlow();
      } else {
        CodeBlock value = checked(row, component, site.label());
        code.addStatement("$L", values.write(component.value(), out, value, site));
      }
    }
    return code.build();
  }

  // required(row.name(), "City.name"), or row.population() of a primitive type
  private static CodeBlock checked(CodeBlock row, ComponentModel component, String label) {
    CodeBlock value = Accessors.of(row, component);
    return component.declaredType().isPrimitive() ? value : ValueCode.required(value, label);
  }

  // (row.capital() == null ? 0 : 1) | (row.motto() == null ? 0 : 2)
  private static CodeBlock presenceBits(String record, CodeBlock row, List<ComponentModel> group) {
    List<CodeBlock> bits = new ArrayList<>();
    for (ComponentModel component : group) {
      CodeBlock absent =
          component.presence() == Presence.OPTIONAL
              ? CodeBlock.of(
                  "$L.isEmpty()", checked(row, component, record + "." + component.name()))
              : Accessors.isAbsent(row, component);
      bits.add(CodeBlock.of("$L ? 0 : $L", absent, 1 << bits.size()));
    }
    return bits.size() == 1
        ? bits.get(0)
        : bits.stream().map(bit -> CodeBlock.of("($L)", bit)).collect(CodeBlock.joining(" | "));
  }

  private static List<List<ComponentModel>> presenceGroups(List<ComponentModel> components) {
    List<ComponentModel> optional =
        components.stream().filter(ComponentModel::mayBeAbsent).toList();
    List<List<ComponentModel>> groups = new ArrayList<>();
    for (int from = 0; from < optional.size(); from += BITS_PER_BYTE) {
      groups.add(optional.subList(from, Math.min(from + BITS_PER_BYTE, optional.size())));
    }
    return groups;
  }

  private MethodSpec decodeBody(
      MethodSpec.Builder method, TypeName type, String record, List<ComponentModel> components) {
    LocalNames locals = namesOfClasses(type);
    List<String> variables =
        components.stream().map(component -> locals.take(component.name())).toList();
    String in = locals.take("in", "reader");
    method.returns(type).addParameter(DOCUMENT_READER, in);
    if (components.isEmpty()) {
      method.addStatement("$L.presence(0)", in);
    }
    List<String> presences = new ArrayList<>();
    for (List<ComponentModel> group : presenceGroups(components)) {
      presences.add(locals.take("presence"));
      method.addStatement(
          "int $L = $L.presence($L)", presences.get(presences.size() - 1), in, group.size());
    }
    int optional = 0;
    for (int i = 0; i < components.size(); i++) {
      ComponentModel component = components.get(i);
      Site site = new Site(record + "." + component.name(), locals);
      CodeBlock value = values.read(component.value(), CodeBlock.of("$L", in), site);
      if (component.mayBeAbsent()) {
        value =
            CodeBlock.of(
                "($L & $L) == 0 ? $L : $L",
                presences.get(optional / BITS_PER_BYTE),
                1 << optional % BITS_PER_BYTE,
                Accessors.absent(component),
                Accessors.wrapped(component, value));
        optional++;
      }
      method.addStatement("$T $L = $L", component.declaredType(), variables.get(i), value);
    }
    return method.addStatement("return new $T($L)", type, String.join(", ", variables)).build();
  }

  // A variable named like a class would hide it where a name may be either.
  private LocalNames namesOfClasses(TypeName type) {
    List<String> names = new ArrayList<>(List.of("DocumentReader", "Optional"));
    names.add(types.codec().simpleName());
    types.converters().forEach(converter -> names.add(types.converter(converter)));
    if (type instanceof ClassName name) {
      names.addAll(name.simpleNames());
    }
    return LocalNames.with(names);
  }

  // private static void encodeShape(DocumentWriter out, Shape shape) {
  //   if (shape instanceof Circle circle) {
  //     out.tag(0x2f9ae1d4);
  //     encodeCircle(out, circle);
  //   } else {
  //     throw DocumentWriter.unknownVariant("Shape", shape);
  //   }
  // }
  //
  // static Shape decodeShape(DocumentReader in) {
  //   int tag = in.tag();
  //   return switch (tag) {
  //     case 0x2f9ae1d4 -> decodeCircle(in);
  //     default -> throw DocumentReader.unknownVariant("Shape", tag);
  //   };
  // }
  List<MethodSpec> methods(SealedValue type) {
    CodeBlock.Builder cases = CodeBlock.builder();
    for (Variant variant : type.variants()) {
      cases.addStatement(
          "case $L -> decode$L(in)",
          EnumMethods.hex(variant.id()),
          types.name(variant.type().javaType()));
    }
    cases.addStatement("default -> throw $T.unknownVariant($S, tag)", DOCUMENT_READER, type.name());
    MethodSpec encode =
        VariantChain.method("encode" + types.name(type.javaType()), DOCUMENT_WRITER, type)
            .write(
                (variant, value) ->
                    CodeBlock.builder()
                        .addStatement("out.tag($L)", EnumMethods.hex(variant.id()))
                        .addStatement(
                            "encode$L(out, $L)", types.name(variant.type().javaType()), value)
                        .build());
    MethodSpec decode =
        MethodSpec.methodBuilder("decode" + types.name(type.javaType()))
            .addModifiers(Modifier.STATIC)
            .returns(type.javaType())
            .addParameter(DOCUMENT_READER, "in")
            .addStatement("int tag = in.tag()")
            .addCode(EnumMethods.switchOn(CodeBlock.of("tag"), cases.build()))
            .build();
    return List.of(encode, decode);
  }
}
