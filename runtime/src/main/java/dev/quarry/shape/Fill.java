package dev.quarry.shape;

import dev.quarry.codec.DocumentTransfer;
import org.jspecify.annotations.Nullable;

/** What a field is today where an older document has no value for it. Immutable, thread-safe. */
final class Fill {
  /** Nothing: the field is optional. */
  static final Fill ABSENT = new Fill(new byte[0], null);

  private final byte[] encoded;
  private final @Nullable Refusal refusal;

  private Fill(byte[] encoded, @Nullable Refusal refusal) {
    this.encoded = encoded;
    this.refusal = refusal;
  }

  /** A default. */
  static Fill value(byte[] encoded) {
    return new Fill(encoded, null);
  }

  /** Nothing that could be written: such a document cannot be upgraded. */
  static Fill refused(String path, String reason) {
    return new Fill(new byte[0], new Refusal(path, reason));
  }

  boolean isAbsent() {
    return this == ABSENT;
  }

  void write(DocumentTransfer transfer) {
    if (refusal != null) {
      refusal.run(transfer);
    }
    transfer.write(encoded);
  }
}
