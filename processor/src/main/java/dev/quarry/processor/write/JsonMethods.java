package dev.quarry.processor.write;

import static dev.quarry.processor.name.RuntimeNames.JSON_READER;
import static dev.quarry.processor.name.RuntimeNames.JSON_WRITER;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.quarry.processor.model.ComponentModel;
import dev.quarry.processor.model.PastModel;
import dev.quarry.processor.model.TableModel;
import dev.quarry.processor.model.ValueModel.Converted;
import dev.quarry.processor.model.ValueModel.RecordValue;
import dev.quarry.processor.model.ValueModel.SealedValue;
import dev.quarry.processor.model.ValueModel.Variant;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The codec's methods that write and read JSON. */
final class JsonMethods {

  private final CodecTypes types;
  private final Map<ClassName, PastModel> pasts;
  private final ValueCode values;

  JsonMethods(CodecTypes types) {
    this(types, Map.of());
  }

  /** Reads and writes JSON whose parts may have the names of older shapes. */
  JsonMethods(CodecTypes types, Map<ClassName, PastModel> pasts) {
    this.types = types;
    this.pasts = pasts;
    this.values = new JsonValueCode(types);
  }

  // @Override
  // public void writeJson(City row, JsonWriter out) {
  //   out.field("id").id(row.id());
  // }
  MethodSpec writeJson(TableModel table) {
    return MethodSpec.methodBuilder("writeJson")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(table.record(), "row")
        .addParameter(JSON_WRITER, "out")
        .addCode(writeBody(table.record().simpleName(), table.components(), "row"))
        .build();
  }

  // @Override
  // public City readJson(JsonReader in) {
  //   in.only("id");
  //   return new City(in.field("id").id());
  // }
  MethodSpec readJson(TableModel table) {
    return MethodSpec.methodBuilder("readJson")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(table.record())
        .addParameter(JSON_READER, "in")
        .addCode(readBody(table.record(), table.record().simpleName(), table.components()))
        .build();
  }

  List<MethodSpec> methods(RecordValue type) {
    return List.of(write(type), read(type));
  }

  // private static void writePointJson(JsonWriter out, Point point) {
  //   out.field("latitude").float64(point.latitude());
  // }
  MethodSpec write(RecordValue type) {
    LocalNames locals = LocalNames.with(List.of("out"));
    String value = locals.take(LocalNames.valueOf(type.javaType()), "value");
    return MethodSpec.methodBuilder("write" + types.name(type.javaType()) + "Json")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(JSON_WRITER, "out")
        .addParameter(type.javaType(), value)
        .addCode(writeBody(type.name(), type.components(), value))
        .build();
  }

  // private static Point readPointJson(JsonReader in) {
  //   in.only("latitude");
  //   return new Point(in.field("latitude").float64());
  // }
  MethodSpec read(RecordValue type) {
    return MethodSpec.methodBuilder("read" + types.name(type.javaType()) + "Json")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(type.javaType())
        .addParameter(JSON_READER, "in")
        .addCode(readBody(type.javaType(), type.name(), type.components()))
        .build();
  }

  private CodeBlock writeBody(String record, List<ComponentModel> components, String rowName) {
    CodeBlock.Builder code = CodeBlock.builder();
    CodeBlock row = CodeBlock.of("$L", rowName);
    LocalNames locals = LocalNames.with(List.of(rowName, "out"));
    for (ComponentModel component : components) {
      Site site = new Site(record + "." + component.name(), locals);
      CodeBlock value = Accessors.value(row, component);
      CodeBlock field = CodeBlock.of("out.field($S)", component.name());
      CodeBlock write = values.write(component.value(), field, value, site);
      if (component.mayBeAbsent()) {
        code.beginControlFlow("if ($L)", Accessors.isPresent(row, component))
            .addStatement("$L", write)
            .endControlFlow();
      } else {
        code.addStatement("$L", write);
      }
    }
    return code.build();
  }

  private CodeBlock readBody(TypeName type, String record, List<ComponentModel> components) {
    CodeBlock names =
        components.stream()
            .map(component -> CodeBlock.of("$S", component.name()))
            .collect(CodeBlock.joining(", "));
    CodeBlock arguments =
        components.stream()
            .map(component -> read(record, component))
            .collect(CodeBlock.joining(", "));
    CodeBlock.Builder past = CodeBlock.builder();
    past(type)
        .formerNames()
        .forEach(
            (name, former) ->
                former.forEach(each -> past.addStatement("in.renamed($S, $S)", each, name)));
    past(type).gone().forEach(name -> past.addStatement("in.dropped($S)", name));
    return CodeBlock.builder()
        .add(past.build())
        .addStatement("in.only($L)", names)
        .addStatement("return new $T($L)", type, arguments)
        .build();
  }

  private PastModel past(TypeName type) {
    return pasts.getOrDefault(type, PastModel.NONE);
  }

  // in.field("name").text()
  // in.has("capital") ? in.field("capital").text() : null
  private CodeBlock read(String record, ComponentModel component) {
    Site site = new Site(record + "." + component.name(), LocalNames.with(List.of("in")));
    CodeBlock field = CodeBlock.of("in.field($S)", component.name());
    CodeBlock value = Accessors.wrapped(component, values.read(component.value(), field, site));
    if (!component.mayBeAbsent() && component.defaultValue().isEmpty()) {
      return value;
    }
    CodeBlock otherwise =
        component
            .defaultValue()
            .map(expression -> defaultValue(component, expression, site))
            .orElseGet(() -> Accessors.absent(component));
    return CodeBlock.of("in.has($S) ? $L : $L", component.name(), value, otherwise);
  }

  // The default of a converted component is given as what is stored.
  private CodeBlock defaultValue(ComponentModel component, CodeBlock expression, Site site) {
    return component.value() instanceof Converted converted
        ? values.fromStored(converted, expression, site)
        : Accessors.wrapped(component, expression);
  }

  List<MethodSpec> methods(SealedValue type) {
    return List.of(write(type), read(type));
  }

  // private static void writeShapeJson(JsonWriter out, Shape shape) {
  //   if (shape instanceof Circle circle) {
  //     out.field("$type").text("Circle");
  //     writeCircleJson(out, circle);
  //   } else {
  //     throw DocumentWriter.unknownVariant("Shape", shape);
  //   }
  // }
  MethodSpec write(SealedValue type) {
    return VariantChain.method("write" + types.name(type.javaType()) + "Json", JSON_WRITER, type)
        .write(
            (variant, value) ->
                CodeBlock.builder()
                    .addStatement("out.field($S).text($S)", "$type", variant.type().name())
                    .addStatement(
                        "write$LJson(out, $L)", types.name(variant.type().javaType()), value)
                    .build());
  }

  // private static Shape readShapeJson(JsonReader in) {
  //   String type = in.variant();
  //   return switch (type) {
  //     case "Circle" -> readCircleJson(in);
  //     default -> throw in.unknownVariant("Shape", type, "Circle");
  //   };
  // }
  MethodSpec read(SealedValue type) {
    CodeBlock.Builder cases = CodeBlock.builder();
    for (Variant variant : type.variants()) {
      cases.addStatement(
          "case $L -> read$LJson(in)",
          TypeCode.quoted(past(type.javaType()).names(variant.type().name())),
          types.name(variant.type().javaType()));
    }
    CodeBlock names =
        type.variants().stream()
            .map(variant -> CodeBlock.of("$S", variant.type().name()))
            .collect(CodeBlock.joining(", "));
    cases.addStatement("default -> throw in.unknownVariant($S, type, $L)", type.name(), names);
    return MethodSpec.methodBuilder("read" + types.name(type.javaType()) + "Json")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(type.javaType())
        .addParameter(JSON_READER, "in")
        .addStatement("$T type = in.variant()", String.class)
        .addCode(EnumMethods.switchOn(CodeBlock.of("type"), cases.build()))
        .build();
  }
}
