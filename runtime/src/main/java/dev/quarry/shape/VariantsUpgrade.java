package dev.quarry.shape;

import dev.quarry.codec.ByTag;
import dev.quarry.codec.DocumentReader;
import dev.quarry.codec.DocumentTransfer;
import java.util.Map;

/** Upgrades a value of a sealed interface by its tag. */
final class VariantsUpgrade extends ValueUpgrade {
  private final String name;
  private final ByTag<ValueUpgrade> records;

  VariantsUpgrade(String name, Map<Integer, ValueUpgrade> records) {
    this.name = name;
    this.records = ByTag.of(records);
  }

  @Override
  void run(DocumentTransfer transfer) {
    int tag = transfer.in().tag();
    ValueUpgrade record = records.get(tag);
    if (record == null) {
      throw DocumentReader.unknownVariant(name, tag);
    }
    transfer.out().tag(tag);
    record.run(transfer);
  }

  @Override
  boolean mayMerge() {
    return records.values().stream().anyMatch(ValueUpgrade::mayMerge);
  }
}
