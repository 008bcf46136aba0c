package dev.quarry.shape;

import dev.quarry.codec.DocumentTransfer;
import dev.quarry.error.DocumentNotUpgradableException;

/** Stands where a value cannot be read as what it should be today. */
final class Refusal extends ValueUpgrade {
  private final String path;
  private final String reason;

  Refusal(String path, String reason) {
    this.path = path;
    this.reason = reason;
  }

  @Override
  void run(DocumentTransfer transfer) {
    throw new DocumentNotUpgradableException(path, reason);
  }
}
