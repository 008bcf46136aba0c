package dev.quarry.catalog;

import dev.quarry.codec.KeyReader;
import dev.quarry.codec.KeyWriter;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How far a long piece of work on documents has come in one range of their keys, kept so that it
 * goes on there.
 *
 * @param last where the last document lies that was done, or what the range begins behind; empty if
 *     none was done and the range begins with the first document
 * @param end the last place that belongs to the range; empty if it ends with the last document
 * @param processed how many documents were done
 * @param failures how many of them could not be done
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Progress(byte[] last, byte[] end, long processed, long failures) {
  private static final byte[] NOWHERE = {};

  /** Nothing is done yet, and all documents are in one range. */
  public static final Progress BEGIN = new Progress(NOWHERE, NOWHERE, 0, 0);

  /**
   * The beginnings of ranges that follow one another.
   *
   * @param bounds where all but the last of them end, in ascending order
   * @return one more than there are bounds
   */
  public static List<Progress> between(List<byte[]> bounds) {
    List<Progress> ranges = new ArrayList<>();
    byte[] behind = NOWHERE;
    for (byte[] bound : bounds) {
      ranges.add(new Progress(behind, bound, 0, 0));
      behind = bound;
    }
    ranges.add(new Progress(behind, NOWHERE, 0, 0));
    return ranges;
  }

  /**
   * Reads how far a piece of work has come.
   *
   * @param engine the database's engine
   * @param work what names it
   * @return its ranges in their order, or nothing if it has not begun
   */
  public static List<Progress> read(Engine engine, String work) {
    try (EngineTransaction snapshot = engine.snapshot()) {
      return read(snapshot, work);
    }
  }

  /**
   * Reads how far a piece of work has come.
   *
   * @param reads what to read from
   * @param work what names it
   * @return its ranges in their order, or nothing if it has not begun
   */
  public static List<Progress> read(EngineTransaction reads, String work) {
    List<Progress> ranges = new ArrayList<>();
    try (EngineCursor cursor = reads.scan(CatalogKeys.progress(work), false)) {
      while (cursor.next()) {
        ranges.add(parse(cursor.value()));
      }
    }
    return ranges;
  }

  static Progress parse(byte[] stored) {
    KeyReader in = new KeyReader(stored, 0);
    long processed = in.int64();
    long failures = in.int64();
    return new Progress(in.byteArray(), in.byteArray(), processed, failures);
  }

  /**
   * What is left of the range.
   *
   * @param documents all documents
   * @return those behind the last one that was done, as far as the range goes
   */
  public KeyRange rest(KeyRange documents) {
    return new KeyRange(
        last.length == 0 ? documents.from() : KeyRange.successor(last),
        end.length == 0 ? documents.to() : KeyRange.successor(end));
  }

  /**
   * How far it is when some more documents are done.
   *
   * @param newLast where the last of them lies
   * @param documents how many they are
   * @param failed how many of them could not be done
   * @return the changed progress
   */
  public Progress after(byte[] newLast, long documents, long failed) {
    return new Progress(newLast, end, processed + documents, failures + failed);
  }

  /**
   * Notes how far a piece of work has come.
   *
   * @param transaction the transaction that brings it there
   * @param work what names it
   * @param range which one of its ranges, from 0
   */
  public void write(EngineTransaction transaction, String work, int range) {
    transaction.put(
        CatalogKeys.progress(work, range),
        new KeyWriter()
            .int64(processed)
            .int64(failures)
            .byteArray(last)
            .byteArray(end)
            .toByteArray());
  }

  /**
   * Forgets a piece of work.
   *
   * @param transaction the transaction that ends it
   * @param work what names it
   */
  public static void forget(EngineTransaction transaction, String work) {
    transaction.deleteRange(CatalogKeys.progress(work));
  }

  /**
   * Forgets all pieces of work whose names begin alike.
   *
   * @param transaction the transaction that ends them
   * @param prefix what they begin with
   */
  public static void forgetAll(EngineTransaction transaction, String prefix) {
    Set<String> works = new HashSet<>();
    try (EngineCursor cursor = transaction.scan(CatalogKeys.progress(), false)) {
      while (cursor.next()) {
        String work = CatalogKeys.work(cursor.key());
        if (work.startsWith(prefix)) {
          works.add(work);
        }
      }
    }
    works.forEach(work -> forget(transaction, work));
  }
}
