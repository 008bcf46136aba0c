package dev.quarry.shape;

import dev.quarry.codec.KeyWriter;
import dev.quarry.error.InvalidJsonException;
import dev.quarry.json.JsonReader;
import dev.quarry.schema.Scalar;
import dev.quarry.schema.Type;

/** Values of keys, from JSON. */
public final class KeyValueJson {

  private KeyValueJson() {}

  /**
   * Writes a value into a key.
   *
   * @param type the type of the value
   * @param in where it stands
   * @param out the key
   * @throws InvalidJsonException if it is not of its type
   */
  public static void write(Type type, JsonReader in, KeyWriter out) {
    if (type instanceof Type.IdOf) {
      out.id(in.id());
    } else if (type instanceof Type.EnumOf enumeration) {
      out.enumId(constant(enumeration, in));
    } else if (type instanceof Scalar scalar) {
      write(scalar, in, out);
    } else {
      throw new IllegalStateException("A key cannot hold a value of type " + type + ".");
    }
  }

  private static int constant(Type.EnumOf enumeration, JsonReader in) {
    String name = in.text();
    return enumeration.constants().stream()
        .filter(constant -> constant.name().equals(name))
        .mapToInt(Type.Constant::id)
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidJsonException(
                    in.path(), "enum " + enumeration.name() + " has no constant " + name));
  }

  private static void write(Scalar scalar, JsonReader in, KeyWriter out) {
    switch (scalar) {
      case BOOL -> out.bool(in.bool());
      case INT8 -> out.int8(in.int8());
      case INT16 -> out.int16(in.int16());
      case INT32 -> out.int32(in.int32());
      case INT64 -> out.int64(in.int64());
      case CHAR -> out.char16(in.char16());
      case FLOAT32 -> out.float32(in.float32());
      case FLOAT64 -> out.float64(in.float64());
      case TEXT -> out.text(in.text());
      case BYTES -> out.bytes(in.bytes());
      case DECIMAL -> out.decimal(in.decimal());
      case INTEGER -> out.integer(in.integer());
      case UUID -> out.uuid(in.uuid());
      case INSTANT -> out.instant(in.instant());
      case DATE -> out.date(in.date());
      case TIME -> out.time(in.time());
      case DATE_TIME -> out.dateTime(in.dateTime());
      case DURATION -> out.duration(in.duration());
    }
  }
}
