package dev.quarry.store;

import dev.quarry.codec.DocumentReader;
import dev.quarry.codec.DocumentTransfer;
import dev.quarry.codec.DocumentWriter;
import dev.quarry.codec.EntryWriter;
import dev.quarry.codec.KeyWriter;
import dev.quarry.codec.ReferenceWriter;
import dev.quarry.engine.EngineCursor;

/**
 * The buffers that one thread uses again and again for one table. A codec runs code of users
 * (accessors, constructors, converters), and that code may come back to the same table: then the
 * inner call gets buffers of its own.
 */
final class Scratch {
  private static final int FIRST_VALUE_BYTES = 512;

  private final KeyWriter key = new KeyWriter();
  private final DocumentWriter document = new DocumentWriter();
  private final DocumentReader reader = new DocumentReader();
  private final DocumentTransfer transfer = new DocumentTransfer(reader, document);
  private final EntryWriter entries;
  private final ReferenceWriter references;
  private byte[] value = new byte[FIRST_VALUE_BYTES];
  private boolean taken;

  Scratch(byte[][] indexPrefixes, int references) {
    this.entries = new EntryWriter(indexPrefixes);
    this.references = new ReferenceWriter(new byte[references][0]);
  }

  /** Takes these buffers; false if an outer call of this thread has them. */
  boolean take() {
    if (taken) {
      return false;
    }
    taken = true;
    return true;
  }

  void release() {
    taken = false;
  }

  /** A writer with nothing in it. */
  KeyWriter key() {
    return key.reset();
  }

  /** A writer with the shape number in it. */
  DocumentWriter document(int shape) {
    document.reset();
    document.shape(shape);
    return document;
  }

  /** A reader at the beginning of a document whose checksum is right. */
  DocumentReader reader(byte[] bytes) {
    reader.reset(bytes);
    return reader;
  }

  /** Takes a copy of the value that a cursor stands on; returns its length. */
  int fill(EngineCursor cursor) {
    int length = cursor.value(value);
    if (length > value.length) {
      value = new byte[length + length / 2];
      length = cursor.value(value);
    }
    return length;
  }

  /** A reader at the beginning of the document that was copied and whose checksum is right. */
  DocumentReader filled(int length) {
    reader.reset(value, length);
    return reader;
  }

  /** From the document being read to the document writer. */
  DocumentTransfer transfer() {
    return transfer;
  }

  /** A writer with nothing in it. */
  EntryWriter entries() {
    entries.reset();
    return entries;
  }

  /** A writer with nothing in it. */
  ReferenceWriter references() {
    references.reset();
    return references;
  }
}
