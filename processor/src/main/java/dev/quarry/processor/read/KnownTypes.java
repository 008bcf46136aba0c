package dev.quarry.processor.read;

import static java.util.Map.entry;

import dev.quarry.processor.model.ScalarKind;
import dev.quarry.processor.name.RuntimeNames;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The types of the platform and the runtime that are stored as they are. */
final class KnownTypes {

  static final String ID = RuntimeNames.ID.canonicalName();
  static final String CONVERTER = RuntimeNames.CONVERTER.canonicalName();
  static final String OPTIONAL = "java.util.Optional";
  static final Map<String, TypeFacts.Shape> COLLECTIONS =
      Map.of(
          "java.util.List", TypeFacts.Shape.LIST,
          "java.util.Set", TypeFacts.Shape.SET,
          "java.util.Map", TypeFacts.Shape.MAP);

  private static final Map<String, ScalarKind> CLASSES =
      Map.ofEntries(
          entry("java.lang.Boolean", ScalarKind.BOOL),
          entry("java.lang.Byte", ScalarKind.INT8),
          entry("java.lang.Short", ScalarKind.INT16),
          entry("java.lang.Integer", ScalarKind.INT32),
          entry("java.lang.Long", ScalarKind.INT64),
          entry("java.lang.Character", ScalarKind.CHAR),
          entry("java.lang.Float", ScalarKind.FLOAT32),
          entry("java.lang.Double", ScalarKind.FLOAT64),
          entry("java.lang.String", ScalarKind.TEXT),
          entry(RuntimeNames.BYTES.canonicalName(), ScalarKind.BYTES),
          entry("java.math.BigDecimal", ScalarKind.DECIMAL),
          entry("java.math.BigInteger", ScalarKind.INTEGER),
          entry("java.util.UUID", ScalarKind.UUID),
          entry("java.time.Instant", ScalarKind.INSTANT),
          entry("java.time.LocalDate", ScalarKind.DATE),
          entry("java.time.LocalTime", ScalarKind.TIME),
          entry("java.time.LocalDateTime", ScalarKind.DATE_TIME),
          entry("java.time.Duration", ScalarKind.DURATION));

  private static final Map<TypeKind, ScalarKind> PRIMITIVES =
      Map.of(
          TypeKind.BOOLEAN, ScalarKind.BOOL,
          TypeKind.BYTE, ScalarKind.INT8,
          TypeKind.SHORT, ScalarKind.INT16,
          TypeKind.INT, ScalarKind.INT32,
          TypeKind.LONG, ScalarKind.INT64,
          TypeKind.CHAR, ScalarKind.CHAR,
          TypeKind.FLOAT, ScalarKind.FLOAT32,
          TypeKind.DOUBLE, ScalarKind.FLOAT64);

  private KnownTypes() {}

  /** The kind of a class by its qualified name. */
  static Optional<ScalarKind> scalar(String qualifiedName) {
    return Optional.ofNullable(CLASSES.get(qualifiedName));
  }

  /** The kind of a primitive type, or of an array of bytes. */
  static Optional<ScalarKind> scalar(TypeMirror type) {
    return type instanceof ArrayType array && array.getComponentType().getKind() == TypeKind.BYTE
        ? Optional.of(ScalarKind.BYTE_ARRAY)
        : Optional.ofNullable(PRIMITIVES.get(type.getKind()));
  }
}
