package dev.quarry.store;

import dev.quarry.codec.KeyReader;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.IndexSchema;
import dev.quarry.schema.Scalar;
import dev.quarry.schema.TableDefinition;
import dev.quarry.schema.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values that follow one another in a key, so that one who has only the bytes can tell where
 * they end and show them to a person. Immutable.
 */
final class KeyLayout {
  private final List<Part> parts;

  /** One value; an optional one is preceded by its presence byte. */
  private record Part(Type type, boolean optional, boolean multiValue, boolean descending) {}

  private KeyLayout(List<Part> parts) {
    this.parts = parts;
  }

  /** The layout of a table's key. */
  static KeyLayout ofKey(TableDefinition schema) {
    return new KeyLayout(
        schema.key().stream().map(component -> resolve(schema, component, false)).toList());
  }

  /** The layout of the values in an index's entries. */
  static KeyLayout of(TableDefinition schema, IndexSchema index) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < index.paths().size(); i++) {
      parts.add(resolve(schema, index.paths().get(i), index.isDescending(i)));
    }
    return new KeyLayout(List.copyOf(parts));
  }

  private static Part resolve(TableDefinition schema, String path, boolean descending) {
    List<FieldSchema> fields = schema.fields();
    boolean optional = false;
    Type type = null;
    for (String name : path.split("\\.", -1)) {
      FieldSchema field =
          fields.stream()
              .filter(candidate -> candidate.name().equals(name))
              .findFirst()
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "Table " + schema.name() + " has no field \"" + path + "\"."));
      optional |= field.optional();
      type = field.type();
      fields = type instanceof Type.RecordOf record ? record.fields() : List.of();
    }
    if (type instanceof Type.ListOf list) {
      return new Part(list.element(), optional, true, descending);
    } else if (type instanceof Type.SetOf set) {
      return new Part(set.element(), optional, true, descending);
    } else if (type == null) {
      throw new IllegalArgumentException("Table " + schema.name() + " has an empty path.");
    }
    return new Part(type, optional, false, descending);
  }

  /** The position of the one value that comes from a collection, or -1. */
  int multiValuePart() {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).multiValue()) {
        return i;
      }
    }
    return -1;
  }

  boolean isDescending(int part) {
    return parts.get(part).descending();
  }

  boolean mayHoldAbsent() {
    return parts.stream().anyMatch(Part::optional);
  }

  boolean firstIsOptional() {
    return parts.get(0).optional();
  }

  /** The number of bytes that every key of this layout has, or -1 if they differ. */
  int fixedLength() {
    int length = 0;
    for (Part part : parts) {
      int bytes = part.optional() ? -1 : fixedLength(part.type());
      if (bytes < 0) {
        return -1;
      }
      length += bytes;
    }
    return length;
  }

  private static int fixedLength(Type type) {
    if (type instanceof Type.IdOf) {
      return 16;
    } else if (type instanceof Type.EnumOf) {
      return 4;
    } else if (type instanceof Scalar scalar) {
      return switch (scalar) {
        case BOOL, INT8 -> 1;
        case INT16, CHAR -> 2;
        case INT32, FLOAT32 -> 4;
        case INT64, FLOAT64, DATE, TIME -> 8;
        case INSTANT, DURATION -> 12;
        case UUID, DATE_TIME -> 16;
        case TEXT, BYTES, DECIMAL, INTEGER -> -1;
      };
    }
    return -1;
  }

  /** The offset just after the values that begin at the given one. */
  int end(byte[] key, int offset) {
    KeyReader in = new KeyReader(key, offset);
    for (Part part : parts) {
      skip(part, in);
    }
    return in.position();
  }

  /** Steps over the value of one part. */
  void skip(int part, KeyReader in) {
    skip(parts.get(part), in);
  }

  private static void skip(Part part, KeyReader in) {
    if (part.descending()) {
      in.<@Nullable Void>descending(
          inverted -> {
            skipAscending(part, inverted);
            return null;
          });
    } else {
      skipAscending(part, in);
    }
  }

  private static void skipAscending(Part part, KeyReader in) {
    if (part.optional() && !in.present()) {
      return;
    }
    int length = fixedLength(part.type());
    if (length >= 0) {
      in.skip(length);
    } else if (part.type() == Scalar.TEXT || part.type() == Scalar.BYTES) {
      in.skipEscaped();
    } else {
      read(part.type(), in);
    }
  }

  /** The values that begin at the given offset, as a person would write them. */
  String text(byte[] key, int offset) {
    KeyReader in = new KeyReader(key, offset);
    List<String> values = new ArrayList<>();
    for (Part part : parts) {
      values.add(read(part, in));
    }
    return String.join(", ", values);
  }

  /** As many of the values that begin at the given offset as the key holds in full. */
  String leading(byte[] key, int offset) {
    KeyReader in = new KeyReader(key, offset);
    List<String> values = new ArrayList<>();
    try {
      for (Part part : parts) {
        values.add(read(part, in));
      }
    } catch (RuntimeException e) {
      // the key ends here, or lies between the values
    }
    return String.join(", ", values);
  }

  private static String read(Part part, KeyReader in) {
    return part.descending()
        ? in.descending(inverted -> readAscending(part, inverted))
        : readAscending(part, in);
  }

  private static String readAscending(Part part, KeyReader in) {
    return part.optional() && !in.present() ? "absent" : read(part.type(), in);
  }

  private static String read(Type type, KeyReader in) {
    if (type instanceof Type.IdOf) {
      return in.id().toString();
    } else if (type instanceof Type.EnumOf enumeration) {
      return constant(enumeration, in.enumId());
    } else if (type instanceof Scalar scalar) {
      return read(scalar, in);
    }
    throw new IllegalArgumentException("A key cannot hold a value of type " + type + ".");
  }

  private static String read(Scalar scalar, KeyReader in) {
    return switch (scalar) {
      case BOOL -> String.valueOf(in.bool());
      case INT8 -> String.valueOf(in.int8());
      case INT16 -> String.valueOf(in.int16());
      case INT32 -> String.valueOf(in.int32());
      case INT64 -> String.valueOf(in.int64());
      case CHAR -> "'" + in.char16() + "'";
      case FLOAT32 -> String.valueOf(in.float32());
      case FLOAT64 -> String.valueOf(in.float64());
      case TEXT -> '"' + in.text() + '"';
      case BYTES -> in.bytes().toString();
      case DECIMAL -> in.decimal().toString();
      case INTEGER -> in.integer().toString();
      case UUID -> in.uuid().toString();
      case INSTANT -> in.instant().toString();
      case DATE -> in.date().toString();
      case TIME -> in.time().toString();
      case DATE_TIME -> in.dateTime().toString();
      case DURATION -> in.duration().toString();
    };
  }

  private static String constant(Type.EnumOf enumeration, int id) {
    return enumeration.constants().stream()
        .filter(constant -> constant.id() == id)
        .map(Type.Constant::name)
        .findFirst()
        .orElse("unknown constant " + Integer.toHexString(id));
  }
}
