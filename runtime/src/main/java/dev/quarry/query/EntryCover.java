package dev.quarry.query;

import dev.quarry.store.TableStore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the entries of an index hold all that is read of documents. Worked out once for each
 * index and each list of fields, because that takes as long as reading some dozen entries.
 *
 * @param space the index
 * @param holdsAll whether no document has to be fetched
 * @param kind what is made of an entry is kept by this, the same object for the same question; null
 *     if it cannot be kept, because others might change it, or if nothing is made of entries alone
 */
record EntryCover(KeySpace space, boolean holdsAll, @Nullable Kind kind) {

  /**
   * What is made of an entry depends on these alone.
   *
   * @param result the class of what is made
   * @param asked the fields that are asked for
   * @param paths the same, each of them once
   */
  record Kind(TableStore<?, ?> store, Class<?> result, List<String> asked, List<String> paths) {}

  private record Question(int index, Class<?> result, boolean row, List<String> paths) {}

  /**
   * Finds out.
   *
   * @param needed the fields that are read, or null for whole records
   * @param result the class of what is made of them
   */
  static <R> EntryCover of(
      TableStore<R, ?> store, int index, @Nullable List<Field<R, ?>> needed, Class<?> result) {
    boolean row = needed == null || needed.stream().anyMatch(Field::needsRow);
    List<String> asked = row || needed == null ? List.of() : paths(needed);
    return store.derived(
        new Question(index, result, row, asked),
        () -> workedOut(store, index, needed, result, List.copyOf(asked)));
  }

  private static <R> EntryCover workedOut(
      TableStore<R, ?> store,
      int index,
      @Nullable List<Field<R, ?>> needed,
      Class<?> result,
      List<String> asked) {
    KeySpace space = KeySpace.of(store, index);
    boolean holdsAll = Coverage.holds(store, space, Predicate.all(), List.of(), needed);
    boolean isMade = needed == null ? space.holdsRecords() : holdsAll && !asked.isEmpty();
    Kind kind = new Kind(store, result, asked, asked.stream().distinct().toList());
    return new EntryCover(
        space, holdsAll, isMade && !store.schema().codec().holdsMutableValues() ? kind : null);
  }

  private static <R> List<String> paths(List<Field<R, ?>> fields) {
    List<String> paths = new ArrayList<>(fields.size());
    for (Field<R, ?> field : fields) {
      paths.add(field.path());
    }
    return paths;
  }
}
