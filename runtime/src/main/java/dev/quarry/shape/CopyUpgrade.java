package dev.quarry.shape;

import dev.quarry.codec.DocumentTransfer;

/** Copies the bytes of a value. */
final class CopyUpgrade extends ValueUpgrade {
  private final Skip skip;

  CopyUpgrade(Skip skip) {
    this.skip = skip;
  }

  @Override
  void run(DocumentTransfer transfer) {
    int from = transfer.position();
    skip.over(transfer);
    transfer.copyFrom(from);
  }

  @Override
  boolean isCopy() {
    return true;
  }
}
