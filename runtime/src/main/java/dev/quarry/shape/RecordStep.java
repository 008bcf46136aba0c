package dev.quarry.shape;

import dev.quarry.codec.DocumentTransfer;
import dev.quarry.codec.Skip;

/** What is done with some fields of an older record. Immutable, thread-safe. */
abstract class RecordStep {

  /**
   * Does it.
   *
   * @param transfer what is read and written
   * @param presence where the presence of the older record begins
   * @param marks the number of the first mark of the older record, if it has marks
   */
  abstract void run(DocumentTransfer transfer, int presence, int marks);

  /** Copies fields that follow one another. */
  static final class Copy extends RecordStep {
    private final Skip fields;

    Copy(Skip fields) {
      this.fields = fields;
    }

    @Override
    void run(DocumentTransfer transfer, int presence, int marks) {
      transfer.copy(fields, presence);
    }
  }

  /** Copies the last fields of a document. */
  static final class CopyRest extends RecordStep {
    @Override
    void run(DocumentTransfer transfer, int presence, int marks) {
      transfer.copyRest();
    }
  }

  /** Copies what lies between pairs of marks, one after the other. */
  static final class CopyMarked extends RecordStep {
    private final int[] pairs;

    CopyMarked(int[] pairs) {
      this.pairs = pairs;
    }

    @Override
    void run(DocumentTransfer transfer, int presence, int marks) {
      transfer.copyMarked(pairs, marks);
    }
  }

  /** Steps over fields that follow one another. */
  static final class Drop extends RecordStep {
    private final Skip fields;

    Drop(Skip fields) {
      this.fields = fields;
    }

    @Override
    void run(DocumentTransfer transfer, int presence, int marks) {
      transfer.skip(fields, presence);
    }
  }

  /** Goes to a mark. */
  static final class MoveTo extends RecordStep {
    private final int mark;

    MoveTo(int mark) {
      this.mark = mark;
    }

    @Override
    void run(DocumentTransfer transfer, int presence, int marks) {
      transfer.moveTo(marks + mark);
    }
  }

  /** Upgrades a field, or fills it where it is absent. */
  static final class Upgrade extends RecordStep {
    private final int bit;
    private final ValueUpgrade value;
    private final Fill fill;

    Upgrade(int bit, ValueUpgrade value, Fill fill) {
      this.bit = bit;
      this.value = value;
      this.fill = fill;
    }

    @Override
    void run(DocumentTransfer transfer, int presence, int marks) {
      if (bit == Skip.ALWAYS || transfer.isPresent(presence, bit)) {
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
      this.fill = fill;
    }

    @Override
    void run(DocumentTransfer transfer, int presence, int marks) {
      fill.write(transfer);
    }
  }
}
