package dev.quarry.query;

import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.TableSchema;
import dev.quarry.schema.Type;
import java.util.List;

/**
 * A path whose values are part of a key.
 *
 * @param path the path, with dots
 * @param optional whether a presence byte stands before each value
 * @param multiValue whether each element of a collection makes a key of its own
 */
record KeyPath(String path, boolean optional, boolean multiValue) {

  static List<KeyPath> all(TableSchema<?, ?> schema, List<String> paths) {
    return paths.stream().map(path -> of(schema, path)).toList();
  }

  static KeyPath of(TableSchema<?, ?> schema, String path) {
    List<FieldSchema> fields = schema.fields();
    boolean optional = false;
    boolean multiValue = false;
    for (String name : path.split("\\.", -1)) {
      for (FieldSchema field : fields) {
        if (field.name().equals(name)) {
          optional |= field.optional();
          multiValue = field.type() instanceof Type.ListOf || field.type() instanceof Type.SetOf;
          fields = field.type() instanceof Type.RecordOf record ? record.fields() : List.of();
          break;
        }
      }
    }
    return new KeyPath(path, optional, multiValue);
  }
}
