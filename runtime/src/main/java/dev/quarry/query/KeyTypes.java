package dev.quarry.query;

import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.TableSchema;
import dev.quarry.schema.Type;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the bytes of keys depend on: the types on some paths, and those of a table's key. */
final class KeyTypes {
  private KeyTypes() {}

  static String text(TableSchema<?, ?> schema, List<String> paths) {
    return Stream.concat(paths.stream(), schema.key().stream())
        .map(path -> path + " " + KeyPath.of(schema, path) + " " + type(schema, path))
        .collect(Collectors.joining("\n"));
  }

  private static String type(TableSchema<?, ?> schema, String path) {
    List<FieldSchema> fields = schema.fields();
    String type = "";
    for (String name : path.split("\\.", -1)) {
      for (FieldSchema field : fields) {
        if (field.name().equals(name)) {
          type = text(field.type());
          fields = field.type() instanceof Type.RecordOf record ? record.fields() : List.of();
          break;
        }
      }
    }
    return type;
  }

  /** Constants and tables come and go without a change to keys. */
  private static String text(Type type) {
    if (type instanceof Type.EnumOf) {
      return "enum";
    } else if (type instanceof Type.IdOf) {
      return "id";
    }
    return type.toString();
  }
}
