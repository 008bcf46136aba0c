package dev.quarry.shape;

import dev.quarry.codec.DocumentTransfer;
import dev.quarry.error.DocumentNotUpgradableException;
import dev.quarry.schema.Type;
import java.util.HashMap;
import java.util.Map;

/** Copies the constant of an enum that has lost some, unless it is one of these. */
final class EnumUpgrade extends ValueUpgrade {
  private final String path;
  private final String name;
  private final Map<Integer, String> gone = new HashMap<>();

  EnumUpgrade(String path, Type.EnumOf type, Iterable<Type.Constant> gone) {
    this.path = path;
    this.name = type.name();
    gone.forEach(constant -> this.gone.put(constant.id(), constant.name()));
  }

  @Override
  void run(DocumentTransfer transfer) {
    int id = transfer.in().enumId();
    String constant = gone.get(id);
    if (constant != null) {
      throw new DocumentNotUpgradableException(path, Reasons.constantGone(name, constant));
    }
    transfer.out().enumId(id);
  }
}
