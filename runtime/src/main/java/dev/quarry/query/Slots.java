package dev.quarry.query;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The fields that are read from a document, each with the place that its value is put in. Not
 * thread-safe while fields are added.
 */
final class Slots<R> {
  private final Map<String, Slot<R>> byPath = new LinkedHashMap<>();

  /** How much of a field is wanted. */
  enum Want {
    /** Whether it is there. */
    PRESENCE,
    /** A value that compares as its own does. */
    COMPARED,
    /** Its value as it was written. */
    VALUE
  }

  /**
   * A place.
   *
   * @param index its number
   * @param field the field
   * @param want how much of it is wanted
   */
  record Slot<R>(int index, Field<R, ?> field, Want want) {
    boolean valueWanted() {
      return want != Want.PRESENCE;
    }
  }

  /** The place of a field's value. */
  int value(Field<R, ?> field) {
    return add(field, Want.VALUE);
  }

  /** The place of a value that compares as the field's does. */
  int compared(Field<R, ?> field) {
    return add(field, Want.COMPARED);
  }

  /** The place of anything but null if the field is present. */
  int presence(Field<R, ?> field) {
    return add(field, Want.PRESENCE);
  }

  private int add(Field<R, ?> field, Want want) {
    return byPath
        .merge(field.path(), new Slot<>(byPath.size(), field, want), Slots::larger)
        .index();
  }

  /** Takes over a place of others, its number too. */
  void add(Slot<R> slot) {
    byPath.put(slot.field().path(), slot);
  }

  private static <R> Slot<R> larger(Slot<R> old, Slot<R> added) {
    return old.want().compareTo(added.want()) >= 0
        ? old
        : new Slot<>(old.index(), added.field(), added.want());
  }

  Map<String, Slot<R>> byPath() {
    return byPath;
  }

  int size() {
    return byPath.size();
  }
}
