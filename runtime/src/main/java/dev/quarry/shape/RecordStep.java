package dev.quarry.shape;

import dev.quarry.codec.DocumentTransfer;

/** What is done with some fields of an older record. Immutable, thread-safe. */
abstract class RecordStep {
  /** In place of a field: nothing is read. */
  static final int NOWHERE = -1;

  private final int source;

  private RecordStep(int source) {
    this.source = source;
  }

  /** The first field of the older record that it reads, or {@link #NOWHERE}. */
  final int source() {
    return source;
  }

  /** Does it, in a record whose presence begins at the given offset. */
  abstract void run(DocumentTransfer transfer, int presence);

  /** Copies fields that follow one another. */
  static final class Copy extends RecordStep {
    private final SkipRun fields;

    Copy(int source, SkipRun fields) {
      super(source);
      this.fields = fields;
    }

    @Override
    void run(DocumentTransfer transfer, int presence) {
      int from = transfer.position();
      fields.over(transfer, presence);
      transfer.copyFrom(from);
    }
  }

  /** Steps over fields that follow one another. */
  static final class Drop extends RecordStep {
    private final SkipRun fields;

    Drop(int source, SkipRun fields) {
      super(source);
      this.fields = fields;
    }

    @Override
    void run(DocumentTransfer transfer, int presence) {
      fields.over(transfer, presence);
    }
  }

  /** Upgrades a field, or fills it where it is absent. */
  static final class Upgrade extends RecordStep {
    private final int bit;
    private final ValueUpgrade value;
    private final Fill fill;

    Upgrade(int source, int bit, ValueUpgrade value, Fill fill) {
      super(source);
      this.bit = bit;
      this.value = value;
      this.fill = fill;
    }

    @Override
    void run(DocumentTransfer transfer, int presence) {
      if (bit == SkipRun.ALWAYS || transfer.isPresent(presence, bit)) {
        value.run(transfer);
      } else {
        fill.write(transfer);
      }
    }
  }

  /** Fills a field that the older record does not have. */
  static final class Insert extends RecordStep {
    private final Fill fill;

    Insert(Fill fill) {
      super(NOWHERE);
      this.fill = fill;
    }

    @Override
    void run(DocumentTransfer transfer, int presence) {
      fill.write(transfer);
    }
  }
}
