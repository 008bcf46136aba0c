package dev.quarry.catalog;

import dev.quarry.schema.FieldSchema;
import java.util.ArrayList;
import java.util.List;

/**
 * The former names that a record declares for its components, kept with a shape: what a migration
 * made under an older name is found by them, even when a later program does not know the field.
 */
final class FormerNames {
  private FormerNames() {}

  /** Fields to be stored, with the former names that the compiled ones declare. */
  static List<FieldSchema> of(List<FieldSchema> compiled, List<FieldSchema> stored) {
    List<FieldSchema> named = new ArrayList<>();
    for (int i = 0; i < stored.size(); i++) {
      named.add(with(stored.get(i), compiled.get(i).formerNames()));
    }
    return named;
  }

  /** The same fields without them. */
  static List<FieldSchema> without(List<FieldSchema> fields) {
    return fields.stream().map(field -> with(field, List.of())).toList();
  }

  private static FieldSchema with(FieldSchema field, List<String> former) {
    return new FieldSchema(
        field.id(), field.name(), field.type(), field.optional(), field.defaultText(), former);
  }
}
