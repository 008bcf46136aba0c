package dev.quarry.processor.write;

import static dev.quarry.processor.name.RuntimeNames.JSON_READER;
import static dev.quarry.processor.name.RuntimeNames.JSON_WRITER;
import static dev.quarry.processor.name.RuntimeNames.OBJECT_NODE;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.quarry.processor.model.CopyModel;
import dev.quarry.processor.model.PastModel;
import dev.quarry.processor.model.SchemaModel;
import dev.quarry.processor.model.StepModel.OfRecords;
import dev.quarry.processor.model.ValueModel;
import dev.quarry.processor.model.ValueModel.EnumValue;
import dev.quarry.processor.model.ValueModel.RecordValue;
import dev.quarry.processor.model.ValueModel.SealedValue;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Writes the class that does on documents what migrations do on records. */
final class MigrationStepsWriter {

  private final SchemaModel schema;
  private final RecordSteps steps;
  private final CodecTypes types;
  private final CopyCode copies;
  private final List<ValueModel> read;
  private final List<ValueModel> written;

  MigrationStepsWriter(SchemaModel schema) {
    this.schema = schema;
    this.steps = new RecordSteps(schema);
    this.types =
        types(
            steps.all().stream()
                .flatMap(step -> Stream.of(step.from(), step.to(), stored(step)))
                .distinct());
    this.read = types(steps.all().stream().map(OfRecords::from)).named();
    this.written = types(steps.all().stream().map(MigrationStepsWriter::stored)).named();
    this.copies = new CopyCode(schema.stepsClass(), steps.all().stream().map(steps::name).toList());
  }

  private CodecTypes types(Stream<RecordValue> records) {
    return CodecTypes.of(schema.stepsClass(), records.toList());
  }

  /** The record that a step's document is made of in the end. */
  private static RecordValue stored(OfRecords step) {
    return step.onward().map(CopyModel.OfRecord::to).orElse(step.to());
  }

  /** Whether there is anything to write. */
  static boolean isNeeded(SchemaModel schema) {
    return !new RecordSteps(schema).all().isEmpty();
  }

  // /** The migrations of Atlas on records, as steps on documents. */
  // @Generated("dev.quarry.processor.QuarryProcessor")
  // @NullMarked
  // final class AtlasMigrationSteps {
  //   …
  // }
  TypeSpec write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(schema.stepsClass())
            .addJavadoc(
                "The migrations of {@code $L} on records, as steps on documents.", schema.name())
            .addModifiers(Modifier.FINAL);
    Annotations.add(type, Deprecations.in(records(), schema.migrationClasses()));
    types.converters().forEach(each -> type.addField(CodecWriter.converter(types, each)));
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    steps.all().forEach(step -> type.addMethod(step(step)));
    type.addMethods(copies.methods());
    JsonMethods json = new JsonMethods(types, schema.pasts());
    for (ValueModel each : types.named()) {
      if (written.contains(each)) {
        write(each, json).forEach(type::addMethod);
      }
      if (read.contains(each)) {
        type.addMethod(read(each, json));
      }
    }
    return type.build();
  }

  private List<TypeElement> records() {
    return steps.all().stream().flatMap(step -> step.records().stream()).toList();
  }

  // static ObjectNode splitName(ObjectNode document) throws IOException {
  //   UserV1 before = readUserV1Json(new JsonReader(document));
  //   UserV2 after =
  //       Objects.requireNonNull(AtlasMigrations.splitName(before), "AtlasMigrations.splitName");
  //   return JsonWriter.toTree(after, AtlasMigrationSteps::writeUserV2Json);
  // }
  private MethodSpec step(OfRecords step) {
    String call = step.owner().simpleName() + "." + step.method();
    return MethodSpec.methodBuilder(steps.name(step))
        .addModifiers(Modifier.STATIC)
        .returns(OBJECT_NODE)
        .addParameter(OBJECT_NODE, "document")
        .addExceptions(step.thrown())
        .addStatement(
            "$T before = read$LJson(new $T(document))",
            step.from().javaType(),
            types.name(step.from().javaType()),
            JSON_READER)
        .addStatement(
            "$T after = $T.requireNonNull($T.$L(before), $S)",
            step.to().javaType(),
            Objects.class,
            step.owner(),
            step.method(),
            call + " gave no record")
        .addCode(result(step))
        .build();
  }

  // return JsonWriter.toTree(after, AtlasMigrationSteps::writeUserV2Json);
  //
  // UserV3 stored = new UserV3(after.id(), after.name());
  // return JsonWriter.toTree(stored, AtlasMigrationSteps::writeUserV3Json);
  private CodeBlock result(OfRecords step) {
    CodeBlock.Builder code = CodeBlock.builder();
    step.onward()
        .ifPresent(
            copy ->
                code.addStatement(
                    "$T stored = $L",
                    copy.to().javaType(),
                    new CopyMethod(copies).construct(copy, CodeBlock.of("after"))));
    return code.addStatement(
            "return $T.toTree($L, $T::write$LJson)",
            JSON_WRITER,
            step.onward().isPresent() ? "stored" : "after",
            schema.stepsClass(),
            types.name(stored(step).javaType()))
        .build();
  }

  private MethodSpec enumeration(EnumValue type) {
    PastModel past = schema.pasts().getOrDefault(type.javaType(), PastModel.NONE);
    return new EnumMethods(types).readJson(type, past);
  }

  private static List<MethodSpec> write(ValueModel type, JsonMethods json) {
    if (type instanceof RecordValue record) {
      return List.of(json.write(record));
    }
    return type instanceof SealedValue variants ? List.of(json.write(variants)) : List.of();
  }

  private MethodSpec read(ValueModel type, JsonMethods json) {
    if (type instanceof RecordValue record) {
      return json.read(record);
    }
    return type instanceof SealedValue variants
        ? json.read(variants)
        : enumeration((EnumValue) type);
  }
}
