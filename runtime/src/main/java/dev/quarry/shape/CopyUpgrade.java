package dev.quarry.shape;

import dev.quarry.codec.DocumentTransfer;
import dev.quarry.codec.Skip;

/** Copies the bytes of a value. */
final class CopyUpgrade extends ValueUpgrade {
  private final Skip skip;

  CopyUpgrade(Skip skip) {
    this.skip = skip;
  }

  @Override
  void run(DocumentTransfer transfer) {
    transfer.copy(skip, transfer.position());
  }

  @Override
  boolean isCopy() {
    return true;
  }
}
