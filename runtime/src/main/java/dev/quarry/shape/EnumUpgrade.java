package dev.quarry.shape;

import dev.quarry.codec.ByTag;
import dev.quarry.codec.DocumentTransfer;
import dev.quarry.error.DocumentNotUpgradableException;
import java.util.Map;

/** Copies the constant of an enum that has lost some, unless it is one of these. */
final class EnumUpgrade extends ValueUpgrade {
  private final String path;
  private final ByTag<String> reasons;

  /** Makes an upgrade that refuses some constants, each for its reason. */
  EnumUpgrade(String path, Map<Integer, String> reasons) {
    this.path = path;
    this.reasons = ByTag.of(reasons);
  }

  @Override
  void run(DocumentTransfer transfer) {
    int id = transfer.in().enumId();
    String reason = reasons.get(id);
    if (reason != null) {
      throw new DocumentNotUpgradableException(path, reason);
    }
    transfer.out().enumId(id);
  }
}
