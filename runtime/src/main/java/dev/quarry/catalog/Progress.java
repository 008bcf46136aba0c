package dev.quarry.catalog;

import dev.quarry.codec.KeyReader;
import dev.quarry.codec.KeyWriter;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineTransaction;
import java.util.Optional;

/**
 * How far a long piece of work on documents has come, kept so that it goes on there.
 *
 * @param last where the last document lies that was done; empty if none was
 * @param processed how many were done
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Progress(byte[] last, long processed) {

  /** Nothing is done yet. */
  public static final Progress BEGIN = new Progress(new byte[0], 0);

  /**
   * Reads how far a piece of work has come.
   *
   * @param engine the database's engine
   * @param work what names it
   * @return how far, or empty if it has not begun
   */
  public static Optional<Progress> read(Engine engine, String work) {
    return Optional.ofNullable(engine.get(key(work))).map(Progress::parse);
  }

  /**
   * Where it is kept how far a piece of work has come.
   *
   * @param work what names it
   * @return the engine's key
   */
  public static byte[] key(String work) {
    return CatalogKeys.progress(work);
  }

  /**
   * Reads what is kept there.
   *
   * @param stored the bytes
   * @return how far it has come
   */
  public static Progress parse(byte[] stored) {
    KeyReader in = new KeyReader(stored, 0);
    long processed = in.int64();
    return new Progress(in.byteArray(), processed);
  }

  /**
   * Notes how far a piece of work has come.
   *
   * @param transaction the transaction that brings it there
   * @param work what names it
   */
  public void write(EngineTransaction transaction, String work) {
    transaction.put(
        CatalogKeys.progress(work), new KeyWriter().int64(processed).byteArray(last).toByteArray());
  }

  /**
   * Forgets a piece of work.
   *
   * @param transaction the transaction that ends it
   * @param work what names it
   */
  public static void forget(EngineTransaction transaction, String work) {
    transaction.delete(CatalogKeys.progress(work));
  }
}
