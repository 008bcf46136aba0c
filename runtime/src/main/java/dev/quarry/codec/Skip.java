package dev.quarry.codec;

import dev.quarry.error.CorruptDocumentException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Steps over encoded values that follow one another, without making anything of them. It is a small
 * program, because a call for each value would cost more than what it does. What it steps over need
 * not be in its shortest form; but a length or a count never leads beyond the end of the document.
 * Immutable, thread-safe.
 */
public final class Skip {
  /** In place of a bit: the value is always there. */
  public static final int ALWAYS = -1;

  // A step that is positive is that many bytes; the others are these, and below them the numbers of
  // values with parts.
  private static final int NUMBER = 0;
  private static final int BYTES = -1;
  private static final int PARTS = -2;

  private final int[] steps;
  private final int[] bits;
  private final Parts[] parts;

  private Skip(Builder builder) {
    this.steps = Arrays.copyOf(builder.steps, builder.size);
    this.bits = Arrays.copyOf(builder.bits, builder.size);
    this.parts = builder.parts.toArray(new Parts[0]);
  }

  /** Returns how many offsets {@link DocumentTransfer#mark} remembers. */
  public int marks() {
    return steps.length + 1;
  }

  /** Steps over all; the presence of the record that they belong to begins at the given offset. */
  int over(DocumentReader in, int from, int presence) {
    int[] steps = this.steps;
    int[] bits = this.bits;
    int at = from;
    for (int i = 0; i < steps.length; i++) {
      if (bits[i] == ALWAYS || isPresent(in, presence, bits[i])) {
        at = step(steps[i], in, at);
      }
    }
    return at;
  }

  /** The same, and keeps where each step begins and the last one ends. */
  int over(DocumentReader in, int from, int presence, int[] offsets, int first) {
    int[] steps = this.steps;
    int[] bits = this.bits;
    int at = from;
    for (int i = 0; i < steps.length; i++) {
      offsets[first + i] = at;
      if (bits[i] == ALWAYS || isPresent(in, presence, bits[i])) {
        at = step(steps[i], in, at);
      }
    }
    offsets[first + steps.length] = at;
    return at;
  }

  private int step(int step, DocumentReader in, int at) {
    if (step > 0) {
      return after(in, at, step);
    } else if (step == NUMBER) {
      return number(in, at);
    } else if (step == BYTES) {
      return bytes(in, at);
    }
    return parts[PARTS - step].over(in, at);
  }

  /** The number of bytes if it is always the same and not 0, or -1. */
  private int fixedLength() {
    return steps.length == 1 && steps[0] > 0 && bits[0] == ALWAYS ? steps[0] : -1;
  }

  static boolean isPresent(DocumentReader in, int presence, int bit) {
    return (in.bytes[presence + (bit >> 3)] >> (bit & 7) & 1) != 0;
  }

  private static int after(DocumentReader in, int at, long count) {
    if (count > in.limit - at) {
      throw early(in, at);
    }
    return at + (int) count;
  }

  private static CorruptDocumentException early(DocumentReader in, int at) {
    in.position = at;
    return in.corrupt("bytes end early");
  }

  private static int number(DocumentReader in, int from) {
    byte[] bytes = in.bytes;
    int limit = in.limit;
    for (int at = from; at < limit; ) {
      if (bytes[at++] >= 0) {
        return at;
      }
    }
    throw early(in, from);
  }

  private static int bytes(DocumentReader in, int at) {
    if (at < in.limit) {
      int count = in.bytes[at];
      if (count >= 0 && count < in.limit - at) {
        return at + 1 + count;
      }
    }
    in.position = at;
    int count = in.count();
    return in.position + count;
  }

  /** A value that has parts. */
  private abstract static class Parts {
    abstract int over(DocumentReader in, int from);
  }

  private static final class Fields extends Parts {
    private final int optional;
    private final boolean hasPresence;
    private final Skip fields;

    Fields(int optional, Skip fields) {
      this.optional = optional;
      this.hasPresence = optional > 0 || fields.steps.length == 0;
      this.fields = fields;
    }

    @Override
    int over(DocumentReader in, int from) {
      if (!hasPresence) {
        return fields.over(in, from, from);
      }
      in.position = from;
      in.skipPresence(optional);
      return fields.over(in, in.position, from);
    }
  }

  private static final class Variants extends Parts {
    private final String name;
    private final ByTag<Skip> records;

    Variants(String name, Map<Integer, Skip> records) {
      this.name = name;
      this.records = ByTag.of(records);
    }

    @Override
    int over(DocumentReader in, int from) {
      in.position = from;
      int tag = in.tag();
      Skip record = records.get(tag);
      if (record == null) {
        throw DocumentReader.unknownVariant(name, tag);
      }
      return record.over(in, in.position, in.position);
    }
  }

  private static final class Elements extends Parts {
    private final Skip element;
    private final int length;
    private final boolean areBytes;

    Elements(Skip element) {
      this.element = element;
      this.length = Math.max(0, element.fixedLength());
      this.areBytes =
          element.steps.length == 1 && element.steps[0] == BYTES && element.bits[0] == ALWAYS;
    }

    @Override
    int over(DocumentReader in, int from) {
      in.position = from;
      int count = in.count();
      int at = in.position;
      if (length > 0) {
        return after(in, at, (long) count * length);
      } else if (areBytes) {
        for (int i = 0; i < count; i++) {
          at = bytes(in, at);
        }
        return at;
      }
      for (int i = 0; i < count; i++) {
        at = element.over(in, at, at);
      }
      return at;
    }
  }

  /** Gathers the values to step over. Not thread-safe. */
  public static final class Builder {
    private int[] steps = new int[8];
    private int[] bits = new int[8];
    private int size;
    private int mark;
    private final List<Parts> parts = new ArrayList<>();

    /** Begins without any. */
    public Builder() {}

    /**
     * Makes the next value begin a step of its own, whose offset {@link DocumentTransfer#mark}
     * remembers.
     *
     * @return the number of the step
     */
    public int mark() {
      mark = size;
      return size;
    }

    /**
     * Adds a value of fixed length.
     *
     * @param length its number of bytes, at least 1
     * @param bit its number among the optional components of its record, or {@link #ALWAYS}
     * @return this
     */
    public Builder fixed(int length, int bit) {
      boolean joined =
          size > mark && bit == ALWAYS && steps[size - 1] > 0 && bits[size - 1] == ALWAYS;
      if (joined) {
        steps[size - 1] += length;
        return this;
      }
      return step(length, bit);
    }

    /**
     * Adds a number that is stored as a varint.
     *
     * @param bit its number among the optional components of its record, or {@link #ALWAYS}
     * @return this
     */
    public Builder number(int bit) {
      return step(NUMBER, bit);
    }

    /**
     * Adds bytes that come after their number.
     *
     * @param bit its number among the optional components of its record, or {@link #ALWAYS}
     * @return this
     */
    public Builder bytes(int bit) {
      return step(BYTES, bit);
    }

    /**
     * Adds a record.
     *
     * @param optional how many of its components are optional
     * @param fields steps over its components
     * @param bit its number among the optional components of its record, or {@link #ALWAYS}
     * @return this
     */
    public Builder record(int optional, Skip fields, int bit) {
      int length = optional > 0 ? -1 : fields.fixedLength();
      if (length > 0) {
        return fixed(length, bit);
      }
      return parts(new Fields(optional, fields), bit);
    }

    /**
     * Adds a value of a sealed interface.
     *
     * @param name simple name of the interface
     * @param records steps over a record, by its tag
     * @param bit its number among the optional components of its record, or {@link #ALWAYS}
     * @return this
     */
    public Builder variants(String name, Map<Integer, Skip> records, int bit) {
      return parts(new Variants(name, records), bit);
    }

    /**
     * Adds elements that come after their number.
     *
     * @param element steps over one
     * @param bit its number among the optional components of its record, or {@link #ALWAYS}
     * @return this
     */
    public Builder elements(Skip element, int bit) {
      return parts(new Elements(element), bit);
    }

    private Builder parts(Parts value, int bit) {
      parts.add(value);
      return step(PARTS - parts.size() + 1, bit);
    }

    private Builder step(int step, int bit) {
      if (size == steps.length) {
        steps = Arrays.copyOf(steps, 2 * size);
        bits = Arrays.copyOf(bits, 2 * size);
      }
      steps[size] = step;
      bits[size++] = bit;
      return this;
    }

    /**
     * Ends the program.
     *
     * @return what steps over all that was added
     */
    public Skip build() {
      return new Skip(this);
    }
  }
}
