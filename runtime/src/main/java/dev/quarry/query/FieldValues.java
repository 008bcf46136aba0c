package dev.quarry.query;

import dev.quarry.store.TableStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads some fields of documents in one go, and of their bytes no more than needed: the one place
 * where a document that is not decoded becomes values. Not thread-safe.
 */
final class FieldValues<R> {
  private final TableStore<R, ?> store;
  private final List<Field<R, ?>> fields;
  private final boolean decodes;
  private final RecordWalk walk;

  FieldValues(TableStore<R, ?> store, List<Field<R, ?>> wanted) {
    this.store = store;
    Map<String, Field<R, ?>> byPath = new LinkedHashMap<>();
    wanted.forEach(field -> byPath.putIfAbsent(field.path(), field));
    this.fields = new ArrayList<>(byPath.values());
    this.decodes = fields.stream().anyMatch(Field::needsRow);
    Slots<R> slots = new Slots<>();
    if (!decodes) {
      fields.forEach(slots::value);
    }
    this.walk = RecordWalk.of(store.schema().fields(), slots);
  }

  Values<R> of(Found<R> found) {
    @Nullable Object[] values = new @Nullable Object[fields.size()];
    if (decodes) {
      R row = found.row(store);
      for (int i = 0; i < values.length; i++) {
        values[i] = fields.get(i).value(row);
      }
    } else if (values.length > 0) {
      StoredDocument document = found.document();
      store.read(
          document.key(),
          document.bytes(),
          in -> {
            walk.read(in, values);
            return values;
          });
    }
    return new Values<>(fields, values);
  }
}
