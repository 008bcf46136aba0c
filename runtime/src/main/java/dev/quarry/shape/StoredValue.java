package dev.quarry.shape;

import dev.quarry.codec.DocumentReader;
import dev.quarry.codec.DocumentWriter;
import dev.quarry.json.JsonReader;
import dev.quarry.json.JsonWriter;
import dev.quarry.schema.Scalar;
import dev.quarry.schema.Type;

/**
 * A type's values as bytes and as JSON, without the class that a program has for them: a record is
 * the list of its values with null for what is absent, a constant of an enum its entry in the
 * schema. Values are equal when those of the program are. Immutable, thread-safe.
 *
 * @param <V> what its values are in between
 */
abstract class StoredValue<V> {

  /** Reads a value from a document. */
  abstract V read(DocumentReader in);

  /** Writes a value into a document. */
  abstract void write(V value, DocumentWriter out);

  /** Reads a value from JSON. */
  abstract V readJson(JsonReader in);

  /** Writes a value as JSON. */
  abstract void writeJson(V value, JsonWriter out);

  /** The values of a type. */
  @SuppressWarnings("unchecked") // what reads a type's values is what writes them
  static StoredValue<Object> of(Type type) {
    return (StoredValue<Object>) anyOf(type);
  }

  private static StoredValue<?> anyOf(Type type) {
    if (type instanceof Scalar scalar) {
      return ScalarValue.of(scalar);
    } else if (type instanceof Type.IdOf) {
      return ScalarValue.ID;
    } else if (type instanceof Type.EnumOf enumeration) {
      return new EnumValue(enumeration);
    } else if (type instanceof Type.RecordOf record) {
      return new RecordValue(record.fields());
    } else if (type instanceof Type.SealedOf variants) {
      return new VariantValue(variants);
    } else if (type instanceof Type.ListOf list) {
      return new ListValue(of(list.element()));
    } else if (type instanceof Type.SetOf set) {
      return new SetValue(of(set.element()));
    }
    return new MapValue(of(((Type.MapOf) type).value()));
  }
}
