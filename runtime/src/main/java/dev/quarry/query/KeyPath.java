package dev.quarry.query;

import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.IndexSchema;
import dev.quarry.schema.Scalar;
import dev.quarry.schema.TableSchema;
import dev.quarry.schema.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * A path whose values are part of a key.
 *
 * @param path the path, with dots
 * @param optional whether a presence byte stands before each value
 * @param multiValue whether each element of a collection makes a key of its own
 * @param descending whether the greatest value comes first
 * @param folded whether it holds texts that differ in case only as one value
 */
record KeyPath(
    String path, boolean optional, boolean multiValue, boolean descending, boolean folded) {

  static List<KeyPath> all(TableSchema<?, ?> schema, List<String> paths) {
    return paths.stream().map(path -> of(schema, path)).toList();
  }

  /** Those of an index. */
  static List<KeyPath> all(TableSchema<?, ?> schema, IndexSchema index) {
    List<KeyPath> paths = new ArrayList<>();
    for (int i = 0; i < index.paths().size(); i++) {
      KeyPath path = of(schema, index.paths().get(i));
      boolean folded = index.ignoreCase() && isText(schema, path.path);
      paths.add(
          new KeyPath(path.path, path.optional, path.multiValue, index.isDescending(i), folded));
    }
    return List.copyOf(paths);
  }

  static KeyPath of(TableSchema<?, ?> schema, String path) {
    FieldSchema field = FieldSchema.at(schema.fields(), path);
    boolean multiValue = field.type() instanceof Type.ListOf || field.type() instanceof Type.SetOf;
    return new KeyPath(path, field.optional(), multiValue, false, false);
  }

  private static boolean isText(TableSchema<?, ?> schema, String path) {
    Type type = FieldSchema.at(schema.fields(), path).type();
    if (type instanceof Type.ListOf list) {
      return list.element() == Scalar.TEXT;
    }
    return type == Scalar.TEXT || (type instanceof Type.SetOf set && set.element() == Scalar.TEXT);
  }

  /** This path with values in the given direction, and folded or not. */
  KeyPath as(boolean isDescending, boolean isFolded) {
    return new KeyPath(path, optional, multiValue, isDescending, isFolded);
  }

  /** This path in the opposite direction. */
  KeyPath reversed() {
    return as(!descending, folded);
  }

  /** Whether two paths tell the same values apart. */
  boolean isSameAs(KeyPath other) {
    return path.equals(other.path) && folded == other.folded;
  }
}
