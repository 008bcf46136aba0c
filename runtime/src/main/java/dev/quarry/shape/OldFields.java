package dev.quarry.shape;

import dev.quarry.schema.FieldSchema;
import java.util.List;

/**
 * The fields of a record as documents of an older shape have them.
 *
 * @param fields the fields in document order
 */
record OldFields(List<FieldSchema> fields) {

  /** How many may be absent. */
  int optional() {
    return bits(fields.size());
  }

  /** Whether a document says first which are present; a record without fields says nothing. */
  boolean hasPresence() {
    return fields.isEmpty() || optional() > 0;
  }

  /** The bit that says whether a field is present, or {@link SkipRun#ALWAYS}. */
  int bit(int place) {
    return fields.get(place).optional() ? bits(place) : SkipRun.ALWAYS;
  }

  private int bits(int end) {
    return (int) fields.subList(0, end).stream().filter(FieldSchema::optional).count();
  }

  /** What steps over some fields that follow one another. */
  SkipRun run(int from, int to) {
    SkipRun.Builder run = new SkipRun.Builder();
    for (int place = from; place < to; place++) {
      run.value(fields.get(place).type(), bit(place));
    }
    return run.build();
  }

  /** What steps over each field. */
  SkipRun[] each() {
    SkipRun[] each = new SkipRun[fields.size()];
    for (int place = 0; place < each.length; place++) {
      each[place] = run(place, place + 1);
    }
    return each;
  }
}
