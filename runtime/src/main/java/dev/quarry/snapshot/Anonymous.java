package dev.quarry.snapshot;

import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.Type;
import java.util.List;

/**
 * Types without the ids of fields: a record that is nested in two places has two sets of them, but
 * is one record.
 */
public final class Anonymous {

  private Anonymous() {}

  /**
   * A type without ids.
   *
   * @param type the type
   * @return the same type, whatever ids its fields have
   */
  public static Type of(Type type) {
    if (type instanceof Type.RecordOf record) {
      return of(record);
    } else if (type instanceof Type.SealedOf sealed) {
      return new Type.SealedOf(
          sealed.name(),
          sealed.variants().stream()
              .map(each -> Type.variant(each.id(), of(each.type())))
              .toList());
    } else if (type instanceof Type.ListOf list) {
      return Type.list(of(list.element()));
    } else if (type instanceof Type.SetOf set) {
      return Type.set(of(set.element()));
    } else if (type instanceof Type.MapOf map) {
      return Type.map(of(map.value()));
    }
    return type;
  }

  private static Type.RecordOf of(Type.RecordOf record) {
    return new Type.RecordOf(record.name(), of(record.fields()));
  }

  /**
   * Fields without ids and former names.
   *
   * @param fields the fields
   * @return the same fields, wherever they come from
   */
  public static List<FieldSchema> of(List<FieldSchema> fields) {
    return fields.stream().map(field -> field.stored(0, of(field.type()))).toList();
  }
}
