package dev.quarry.processor.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.quarry.annotation.OnFailure;
import java.lang.reflect.Field;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuntimeNamesTest {

  static Stream<Field> names() {
    return Stream.of(RuntimeNames.class.getFields());
  }

  @ParameterizedTest
  @MethodSource("names")
  void name_isOfAPublicTypeInTheRuntime(Field field) throws ReflectiveOperationException {
    ClassName name = (ClassName) field.get(null);

    assertThat(Class.forName(name.reflectionName())).isPublic();
  }

  @Test
  void onFailure_hasTheConstantsOfItsAnnotation() {
    assertThat(dev.quarry.migration.OnFailure.values())
        .extracting(Enum::name)
        .containsExactlyElementsOf(Stream.of(OnFailure.values()).map(Enum::name).toList());
  }
}
