package dev.quarry.shape;

import dev.quarry.codec.Skip;
import dev.quarry.schema.FieldSchema;
import java.util.List;

/**
 * The fields of a record as documents of an older shape have them.
 *
 * @param fields the fields in document order
 */
record OldFields(List<FieldSchema> fields) {

  int size() {
    return fields.size();
  }

  /** How many may be absent. */
  int optional() {
    return bits(fields.size());
  }

  /** Whether a document says first which are present; a record without fields says nothing. */
  boolean hasPresence() {
    return fields.isEmpty() || optional() > 0;
  }

  /** The bit that says whether a field is present, or {@link Skip#ALWAYS}. */
  int bit(int place) {
    return fields.get(place).optional() ? bits(place) : Skip.ALWAYS;
  }

  private int bits(int end) {
    return (int) fields.subList(0, end).stream().filter(FieldSchema::optional).count();
  }

  /** What steps over all of them. */
  Skip all() {
    return run(0, fields.size());
  }

  /** What steps over some that follow one another. */
  Skip run(int from, int to) {
    Skip.Builder run = new Skip.Builder();
    for (int place = from; place < to; place++) {
      Skips.add(fields.get(place).type(), bit(place), run);
    }
    return run.build();
  }

  /** What steps over all of them and marks where each begins. */
  Marked marked() {
    Skip.Builder all = new Skip.Builder();
    int[] marks = new int[fields.size() + 1];
    for (int place = 0; place < fields.size(); place++) {
      marks[place] = all.mark();
      Skips.add(fields.get(place).type(), bit(place), all);
    }
    marks[fields.size()] = all.mark();
    return new Marked(all.build(), marks);
  }

  /**
   * Fields with marks.
   *
   * @param skip steps over all
   * @param marks the number of the mark where each begins, and last of the one where all end
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Marked(Skip skip, int[] marks) {}
}
