package dev.quarry.store;

import dev.quarry.catalog.StoredTable;
import dev.quarry.codec.KeyWriter;
import java.util.Arrays;

/** The keys that documents have before they move to new ones. Immutable. */
final class SourceKeys {
  private final byte[] prefix;
  private final KeyLayout layout;

  SourceKeys(StoredTable table) {
    this.prefix = new KeyWriter().varint(table.number()).varint(0).toByteArray();
    this.layout = KeyLayout.ofKey(table.definition());
  }

  /** Whether a document lies under one of them. */
  boolean has(byte[] documentKey) {
    return documentKey.length > prefix.length
        && Arrays.equals(documentKey, 0, prefix.length, prefix, 0, prefix.length);
  }

  /** One of them as a person would write it. */
  String text(byte[] documentKey) {
    return layout.text(documentKey, prefix.length);
  }
}
