package dev.quarry.processor.write;

import static dev.quarry.processor.name.RuntimeNames.PROJECTION;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.quarry.processor.model.ComponentModel.Presence;
import dev.quarry.processor.model.ProjectionModel;
import dev.quarry.processor.model.ProjectionModel.Part;
import dev.quarry.processor.name.Names;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes what makes a projection of a table. */
final class ProjectionWriter {

  private final ProjectionModel projection;

  ProjectionWriter(ProjectionModel projection) {
    this.projection = projection;
  }

  // /** Makes CityCard of documents of City. */
  // @Generated("dev.quarry.processor.QuarryProcessor")
  // @NullMarked
  // public final class CityCardProjection {
  //   …
  //   private CityCardProjection() {}
  // }
  TypeSpec write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(projection.projectionClass())
            .addJavadoc(
                "Makes {@link $T} of documents of {@link $T}.",
                projection.record(),
                projection.table())
            .addModifiers(Modifier.FINAL);
    if (projection.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    Annotations.add(type, projection.origin(), List.of(projection.table()));
    return type.addField(constant())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .build();
  }

  // /** Reads name and population. */
  // public static final Projection<City, CityCard> CITY_CARD =
  //     Projection.of(
  //         values -> new CityCard(values.get(CityTable.NAME), values.get(CityTable.POPULATION)),
  //         CityTable.NAME,
  //         CityTable.POPULATION);
  private FieldSpec constant() {
    CodeBlock values =
        projection.parts().stream().map(this::value).collect(CodeBlock.joining(", "));
    CodeBlock arguments =
        Stream.concat(
                Stream.of(CodeBlock.of("values -> new $T($L)", projection.record(), values)),
                projection.parts().stream().map(this::token).distinct())
            .collect(CodeBlock.joining(", "));
    CodeBlock paths =
        projection.parts().stream()
            .map(part -> CodeBlock.of("{@code $L}", part.path().dotted()))
            .distinct()
            .collect(CodeBlock.joining(", "));
    return FieldSpec.builder(
            ParameterizedTypeName.get(
                PROJECTION, ClassName.get(projection.table()), projection.record()),
            Names.constant(projection.record().simpleName()))
        .addJavadoc("Reads $L.", projection.parts().isEmpty() ? CodeBlock.of("nothing") : paths)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .initializer("$T.of($L)", PROJECTION, arguments)
        .build();
  }

  // CityTable.LOCATION_LATITUDE
  private CodeBlock token(Part part) {
    return CodeBlock.of("$T.$L", projection.tableClass(), Names.token(part.path().dotted()));
  }

  // values.get(CityTable.NAME)
  // values.getOrNull(CityTable.SURVEYED_AT)
  // values.find(CityTable.MOTTO)
  // (List<String>) values.get(CityTable.ALTERNATE_NAMES)
  private CodeBlock value(Part part) {
    String method =
        switch (part.presence()) {
          case REQUIRED -> "get";
          case NULLABLE -> "getOrNull";
          case OPTIONAL -> "find";
        };
    CodeBlock value = CodeBlock.of("values.$L($L)", method, token(part));
    if (!part.path().isMultiValue()) {
      return value;
    }
    // A token of a collection says of what, but not which kind.
    return part.presence() == Presence.OPTIONAL
        ? CodeBlock.of(
            "$L.map(elements -> ($T) elements)", value, part.path().last().value().javaType())
        : CodeBlock.of("($T) $L", part.path().last().value().javaType(), value);
  }
}
