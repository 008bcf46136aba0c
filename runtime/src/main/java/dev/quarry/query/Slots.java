package dev.quarry.query;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The fields that are read from a document, each with the place that its value is put in. Not
 * thread-safe while fields are added.
 */
final class Slots<R> {
  private final Map<String, Slot<R>> byPath = new LinkedHashMap<>();

  /**
   * A place.
   *
   * @param index its number
   * @param field the field
   * @param valueWanted false where only its presence counts
   */
  record Slot<R>(int index, Field<R, ?> field, boolean valueWanted) {}

  /** The place of a field's value. */
  int value(Field<R, ?> field) {
    return add(field, true);
  }

  /** The place of anything but null if the field is present. */
  int presence(Field<R, ?> field) {
    return add(field, false);
  }

  private int add(Field<R, ?> field, boolean valueWanted) {
    return byPath
        .merge(
            field.path(),
            new Slot<>(byPath.size(), field, valueWanted),
            (old, added) ->
                new Slot<>(
                    old.index(),
                    valueWanted ? added.field() : old.field(),
                    old.valueWanted() || valueWanted))
        .index();
  }

  Map<String, Slot<R>> byPath() {
    return byPath;
  }

  int size() {
    return byPath.size();
  }
}
