package dev.quarry.query;

import dev.quarry.codec.DocumentReader;
import dev.quarry.schema.FieldSchema;
import java.util.List;

/** Which optional components of a record are present, as its document says first. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PresenceBits(int[] bytes) {
  private static final PresenceBits NONE = new PresenceBits(new int[0]);

  static PresenceBits read(List<FieldSchema> fields, DocumentReader in) {
    int optional = 0;
    for (FieldSchema field : fields) {
      optional += field.optional() ? 1 : 0;
    }
    return read(optional, fields.isEmpty(), in);
  }

  /** A record without any component has one byte that says nothing. */
  static PresenceBits read(int optional, boolean empty, DocumentReader in) {
    if (empty) {
      in.presence(0);
      return NONE;
    } else if (optional == 0) {
      return NONE;
    }
    int[] bytes = new int[(optional + 7) / 8];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = in.presence(Math.min(8, optional - 8 * i));
    }
    return new PresenceBits(bytes);
  }

  boolean isSet(int bit) {
    return (bytes[bit / 8] >> (bit % 8) & 1) != 0;
  }
}
