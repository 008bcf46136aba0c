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
   * @param result the class of what is made; {@link Record} for the table's own
   * @param asked the fields that are asked for, in their order, which tuples differ by
   * @param paths the same, each of them once
   */
  record Kind(TableStore<?, ?> store, Class<?> result, List<String> asked, List<String> paths) {}

  /** What is read of a document. */
  private enum Part {
    /** All of it. */
    RECORD,
    /** Fields that have to be taken from the record. */
    OF_RECORD,
    /** Fields that can be read one by one. */
    FIELDS
  }

  private record Question(int index, Class<?> result, Part part, List<String> asked) {}

  /**
   * Finds out.
   *
   * @param needed the fields that are read, or null for whole records
   * @param result the class of what is made of them
   */
  static <R> EntryCover of(
      TableStore<R, ?> store, int index, @Nullable List<Field<R, ?>> needed, Class<?> result) {
    Part part = part(needed);
    List<String> asked = needed == null || part == Part.OF_RECORD ? List.of() : paths(needed);
    return store.derived(
        new Question(index, result, part, asked), () -> workedOut(store, index, needed, result));
  }

  private static <R> EntryCover workedOut(
      TableStore<R, ?> store, int index, @Nullable List<Field<R, ?>> needed, Class<?> result) {
    KeySpace space = KeySpace.of(store, index);
    boolean holdsAll = Coverage.holds(store, space, Predicate.all(), List.of(), needed);
    List<String> asked = needed == null ? List.of() : paths(needed);
    boolean isMade =
        switch (part(needed)) {
          case RECORD -> space.holdsRecords();
          case OF_RECORD -> false;
          case FIELDS -> holdsAll && !asked.isEmpty();
        };
    Kind kind = new Kind(store, result, asked, asked.stream().distinct().toList());
    return new EntryCover(
        space, holdsAll, isMade && !store.schema().codec().holdsMutableValues() ? kind : null);
  }

  private static <R> Part part(@Nullable List<Field<R, ?>> needed) {
    if (needed == null) {
      return Part.RECORD;
    }
    for (Field<R, ?> field : needed) {
      if (field.needsRow()) {
        return Part.OF_RECORD;
      }
    }
    return Part.FIELDS;
  }

  private static <R> List<String> paths(List<Field<R, ?>> fields) {
    List<String> paths = new ArrayList<>(fields.size());
    for (Field<R, ?> field : fields) {
      paths.add(field.path());
    }
    return paths;
  }
}
