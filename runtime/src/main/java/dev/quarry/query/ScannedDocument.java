package dev.quarry.query;

import dev.quarry.engine.EngineCursor;

/**
 * The document that a cursor stands on, until the cursor moves on. Nothing is copied before it is
 * known to be wanted.
 *
 * @param cursor stands on a document
 */
record ScannedDocument(EngineCursor cursor) implements Stored {

  @Override
  public byte[] key() {
    return cursor.key();
  }

  @Override
  public Stored kept() {
    return new StoredDocument(cursor.key(), cursor.value());
  }
}
