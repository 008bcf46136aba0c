package dev.quarry.query;

import dev.quarry.error.InvalidDocumentException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values that one document has in the fields that were asked for. Not thread-safe.
 *
 * @param <R> the table's record
 */
public final class Values<R> {
  private final List<Field<R, ?>> fields;
  private final @Nullable Object[] values;

  /** Where the next value is looked for first: they are mostly taken in the order of the fields. */
  private int next;

  Values(List<Field<R, ?>> fields, @Nullable Object[] values) {
    this.fields = fields;
    this.values = values;
  }

  /**
   * The value of a field that is never absent.
   *
   * @param field one of the fields that were asked for
   * @param <V> its type
   * @return the value
   * @throws InvalidDocumentException if it is absent
   * @throws IllegalArgumentException if the field was not asked for
   */
  public <V> V get(Field<R, V> field) {
    V value = getOrNull(field);
    if (value == null) {
      throw new InvalidDocumentException(
          "A value is absent that a projection requires: field "
              + field
              + ". Take it with find() or getOrNull().");
    }
    return value;
  }

  /**
   * The value of a field.
   *
   * @param field one of the fields that were asked for
   * @param <V> its type
   * @return the value, or empty if it is absent
   * @throws IllegalArgumentException if the field was not asked for
   */
  public <V> Optional<V> find(Field<R, V> field) {
    return Optional.ofNullable(getOrNull(field));
  }

  /**
   * The value of a field.
   *
   * @param field one of the fields that were asked for
   * @param <V> its type
   * @return the value, or null if it is absent
   * @throws IllegalArgumentException if the field was not asked for
   */
  @SuppressWarnings("unchecked") // the value was read by the field's type
  public <V> @Nullable V getOrNull(Field<R, V> field) {
    return (V) values[slot(field)];
  }

  private int slot(Field<R, ?> field) {
    for (int tried = 0; tried < fields.size(); tried++) {
      int slot = next;
      next = next + 1 == fields.size() ? 0 : next + 1;
      if (fields.get(slot) == field || fields.get(slot).path().equals(field.path())) {
        return slot;
      }
    }
    throw new IllegalArgumentException(
        "A field was not asked for: field " + field + ", asked for " + fields + ".");
  }
}
