package dev.quarry.evolution;

import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.IndexSchema;
import dev.quarry.schema.Scalar;
import dev.quarry.schema.Type;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The form of what an index's entries include, as text: two forms that are equal have equal bytes
 * for equal values. Names are those of today, so that a field in the place of another is told from
 * one that was renamed; what constants an enum has does not count.
 */
final class IncludedForm {
  private IncludedForm() {}

  /** The form that a stored index has. */
  static String was(IndexSchema index, List<FieldSchema> fields, Findings findings) {
    return fields("", index.included(fields), path -> findings.current(path).orElse("gone"));
  }

  /** The form of a compiled index. */
  static String is(IndexSchema index, List<FieldSchema> fields) {
    return fields("", index.included(fields), path -> path);
  }

  private static String fields(
      String parent, List<FieldSchema> fields, UnaryOperator<String> today) {
    return fields.stream()
        .map(
            field ->
                today.apply(parent + field.name())
                    + (field.optional() ? "? " : " ")
                    + type(parent + field.name() + ".", field.type(), today))
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String type(String path, Type type, UnaryOperator<String> today) {
    if (type instanceof Scalar scalar) {
      return scalar.name();
    } else if (type instanceof Type.RecordOf record) {
      return fields(path, record.fields(), today);
    } else if (type instanceof Type.ListOf list) {
      return "list of " + inside(list.element());
    } else if (type instanceof Type.SetOf set) {
      return "set of " + inside(set.element());
    } else if (type instanceof Type.MapOf map) {
      return "map of " + inside(map.value());
    }
    return inside(type);
  }

  /** Names count only where paths lead. */
  private static String inside(Type type) {
    if (type instanceof Type.SealedOf variants) {
      return variants.variants().stream()
          .map(variant -> variant.id() + inside(variant.type()))
          .sorted()
          .collect(Collectors.joining(" or "));
    } else if (type instanceof Type.EnumOf) {
      return "enum";
    } else if (type instanceof Type.IdOf) {
      return "id";
    }
    return type("", type, path -> "");
  }
}
