package dev.quarry.query;

import dev.quarry.store.TableStore;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one field of documents, and of their bytes no more than needed. Not thread-safe. */
final class FieldValue<R, V> implements Function<Found<R>, @Nullable V> {
  private final TableStore<R, ?> store;
  private final Field<R, V> field;
  private final boolean decodes;
  private final RecordWalk walk;

  FieldValue(TableStore<R, ?> store, Field<R, V> field) {
    this.store = store;
    this.field = field;
    // A collection read alone is a list, whatever the record makes of it.
    this.decodes = field.type().isWhole() || field instanceof ElementsField;
    Slots<R> slots = new Slots<>();
    if (!decodes) {
      slots.value(field);
    }
    this.walk = RecordWalk.of(store.schema().fields(), slots);
  }

  @Override
  @SuppressWarnings("unchecked") // the value was read by the field's type
  public @Nullable V apply(Found<R> found) {
    StoredDocument document = found.document();
    if (decodes) {
      R row = found.row();
      return field.value(
          row != null
              ? row
              : Objects.requireNonNull(store.decode(document.key(), document.bytes())));
    }
    @Nullable Object[] value = new @Nullable Object[1];
    return store.<@Nullable V>read(
        document.key(),
        document.bytes(),
        in -> {
          walk.read(in, value);
          return (V) value[0];
        });
  }
}
