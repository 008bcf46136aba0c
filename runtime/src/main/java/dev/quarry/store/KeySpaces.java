package dev.quarry.store;

import dev.quarry.catalog.FormerTable;
import dev.quarry.catalog.StoredIndex;
import dev.quarry.catalog.StoredTable;
import dev.quarry.codec.KeyWriter;
import dev.quarry.engine.KeyRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Which keys belong to the catalog, to tables and to their indexes, and which to nothing. */
final class KeySpaces {
  private final List<KeyRange> known = new ArrayList<>();

  /**
   * The spaces of a database.
   *
   * @param tables its tables
   * @param former the tables that it gave up
   */
  KeySpaces(List<StoredTable> tables, List<FormerTable> former) {
    add(0);
    for (StoredTable table : tables) {
      add(table.number(), 0);
      for (StoredIndex index : table.indexes()) {
        add(table.number(), index.number());
      }
      table.dropping().forEach(index -> add(table.number(), index));
    }
    for (FormerTable each : former) {
      if (!each.emptied()) {
        add(each.table().number());
      }
    }
    known.sort(Comparator.comparing(KeyRange::from, Arrays::compareUnsigned));
  }

  private void add(int... numbers) {
    KeyWriter prefix = new KeyWriter();
    for (int number : numbers) {
      prefix.varint(number);
    }
    known.add(KeyRange.prefix(prefix.toByteArray()));
  }

  /** The ranges between all that is known, in the order of their keys. */
  List<KeyRange> gaps() {
    List<KeyRange> gaps = new ArrayList<>();
    byte[] from = new byte[0];
    for (KeyRange space : known) {
      KeyRange gap = new KeyRange(from, space.from());
      if (!gap.isEmpty()) {
        gaps.add(gap);
      }
      byte[] end = space.to();
      if (end == null) {
        return gaps;
      }
      if (Arrays.compareUnsigned(end, from) > 0) {
        from = end;
      }
    }
    gaps.add(new KeyRange(from, null));
    return gaps;
  }
}
