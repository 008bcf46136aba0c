package dev.quarry.testing;

import dev.quarry.json.JsonWriter;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.Scalar;
import dev.quarry.schema.Type;
import dev.quarry.value.Bytes;
import dev.quarry.value.Id;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A view as JSON, in the form that its documents have. */
final class ViewJson {

  private ViewJson() {}

  static ObjectNode of(Record view, List<FieldSchema> fields) {
    return JsonWriter.toTree(view, (out, row) -> write(out, fields, row));
  }

  private static void write(JsonWriter out, List<FieldSchema> fields, Record row) {
    for (FieldSchema field : fields) {
      Object value = value(row, field.name());
      if (value != null) {
        write(out.field(field.name()), field.type(), value);
      } else if (!field.optional()) {
        throw new IllegalArgumentException(
            "A required component is null: "
                + row.getClass().getSimpleName()
                + "."
                + field.name()
                + ".");
      }
    }
  }

  private static @Nullable Object value(Record row, String name) {
    try {
      for (RecordComponent component : row.getClass().getRecordComponents()) {
        if (component.getName().equals(name)) {
          return component.getAccessor().invoke(row);
        }
      }
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("A view cannot be read: " + row.getClass().getName(), e);
    }
    throw new IllegalArgumentException(
        "A view is not what its snapshot says: "
            + row.getClass().getName()
            + " has no "
            + name
            + ". Compile again.");
  }

  private static void write(JsonWriter out, Type type, Object value) {
    if (type instanceof Scalar scalar) {
      write(out, scalar, value);
    } else if (type instanceof Type.IdOf) {
      out.id((Id<?>) value);
    } else if (type instanceof Type.EnumOf) {
      out.text(((Enum<?>) value).name());
    } else if (type instanceof Type.RecordOf record) {
      out.object((Record) value, (in, row) -> write(in, record.fields(), row));
    } else if (type instanceof Type.SealedOf sealed) {
      out.object((Record) value, (in, row) -> write(in, sealed, row));
    } else if (type instanceof Type.ListOf list) {
      out.list((List<?>) value, (in, each) -> write(in, list.element(), each));
    } else if (type instanceof Type.SetOf set) {
      out.set((Iterable<?>) value, (in, each) -> write(in, set.element(), each));
    } else if (type instanceof Type.MapOf map) {
      entries(out, (Map<?, ?>) value, map.value());
    }
  }

  private static void entries(JsonWriter out, Map<?, ?> entries, Type type) {
    out.object(
        entries,
        (in, all) ->
            all.forEach((key, value) -> write(in.field((String) key), type, (Object) value)));
  }

  private static void write(JsonWriter out, Type.SealedOf sealed, Record row) {
    String name = row.getClass().getSimpleName();
    Type.RecordOf variant =
        sealed.variants().stream()
            .map(Type.Variant::type)
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("no record of " + sealed + ": " + name));
    out.field("$type").text(name);
    write(out, variant.fields(), row);
  }

  private static void write(JsonWriter out, Scalar type, Object value) {
    switch (type) {
      case BOOL -> out.bool((Boolean) value);
      case INT8 -> out.int8((Byte) value);
      case INT16 -> out.int16((Short) value);
      case INT32 -> out.int32((Integer) value);
      case INT64 -> out.int64((Long) value);
      case CHAR -> out.char16((Character) value);
      case FLOAT32 -> out.float32((Float) value);
      case FLOAT64 -> out.float64((Double) value);
      case TEXT -> out.text((String) value);
      case BYTES -> out.bytes((Bytes) value);
      case DECIMAL -> out.decimal((BigDecimal) value);
      case INTEGER -> out.integer((BigInteger) value);
      case UUID -> out.uuid((UUID) value);
      case INSTANT -> out.instant((Instant) value);
      case DATE -> out.date((LocalDate) value);
      case TIME -> out.time((LocalTime) value);
      case DATE_TIME -> out.dateTime((LocalDateTime) value);
      case DURATION -> out.duration((Duration) value);
    }
  }
}
