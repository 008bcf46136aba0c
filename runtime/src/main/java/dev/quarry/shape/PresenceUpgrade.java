package dev.quarry.shape;

import dev.quarry.codec.DocumentTransfer;
import dev.quarry.codec.Skip;
import java.util.List;

/** Says which optional fields of today's record are present. Immutable, thread-safe. */
final class PresenceUpgrade {
  private static final int NEVER = -2;
  private static final int ALWAYS = Skip.ALWAYS;

  private final int[] bits;
  private final boolean empty;

  private PresenceUpgrade(int[] bits, boolean empty) {
    this.bits = bits;
    this.empty = empty;
  }

  static PresenceUpgrade of(OldFields old, List<FieldUpgrade> fields) {
    return new PresenceUpgrade(
        fields.stream()
            .filter(field -> field.field().optional())
            .mapToInt(field -> bit(old, field))
            .toArray(),
        fields.isEmpty());
  }

  private static int bit(OldFields old, FieldUpgrade field) {
    if (!field.fill().isAbsent()) {
      return ALWAYS;
    }
    return !field.hasSource() ? NEVER : old.bit(field.source());
  }

  /** Writes it, by the presence that begins at the given offset. */
  void write(DocumentTransfer transfer, int presence) {
    if (empty) {
      transfer.out().presence(0);
      return;
    }
    for (int from = 0; from < bits.length; from += 8) {
      int value = 0;
      for (int i = from; i < bits.length && i < from + 8; i++) {
        int bit = bits[i];
        if (bit == ALWAYS || (bit != NEVER && transfer.isPresent(presence, bit))) {
          value |= 1 << (i - from);
        }
      }
      transfer.out().presence(value);
    }
  }
}
