package dev.quarry.processor.view;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.quarry.processor.model.ScalarKind;
import dev.quarry.processor.name.RuntimeNames;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/** The Java types of scalars in a view; of primitives their boxes. */
final class JavaTypes {

  private JavaTypes() {}

  static TypeName of(ScalarKind kind) {
    return switch (kind) {
      case BOOL -> TypeName.BOOLEAN.box();
      case INT8 -> TypeName.BYTE.box();
      case INT16 -> TypeName.SHORT.box();
      case INT32 -> TypeName.INT.box();
      case INT64 -> TypeName.LONG.box();
      case CHAR -> TypeName.CHAR.box();
      case FLOAT32 -> TypeName.FLOAT.box();
      case FLOAT64 -> TypeName.DOUBLE.box();
      case TEXT -> ClassName.get(String.class);
      case BYTE_ARRAY, BYTES -> RuntimeNames.BYTES;
      case DECIMAL -> ClassName.get(BigDecimal.class);
      case INTEGER -> ClassName.get(BigInteger.class);
      case UUID -> ClassName.get(UUID.class);
      case INSTANT -> ClassName.get(Instant.class);
      case DATE -> ClassName.get(LocalDate.class);
      case TIME -> ClassName.get(LocalTime.class);
      case DATE_TIME -> ClassName.get(LocalDateTime.class);
      case DURATION -> ClassName.get(Duration.class);
    };
  }
}
