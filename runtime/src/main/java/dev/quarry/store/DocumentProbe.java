package dev.quarry.store;

import dev.quarry.error.CorruptDocumentException;
import dev.quarry.error.DatabaseClosedException;
import dev.quarry.error.DocumentNotUpgradableException;
import dev.quarry.error.QuarryException;
import dev.quarry.verify.Damage;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Tries stored documents: whether they can be read in the shape that they were written in and as
 * today's, and lie where they belong. Thread-safe.
 *
 * @param <R> the record
 * @param <K> the key
 */
final class DocumentProbe<R, K> {
  private final TableStore<R, K> table;

  DocumentProbe(TableStore<R, K> table) {
    this.table = table;
  }

  /**
   * What came of a document: its record, or what is wrong with it.
   *
   * @param row the record, or null
   * @param damage the kind of damage; means nothing if there is a record
   * @param reason what is wrong, without the values of one document
   * @param problem what was thrown, or null if there is a record
   */
  record Result<R>(
      @Nullable R row, Damage damage, String reason, @Nullable RuntimeException problem) {}

  Result<R> probe(byte[] documentKey, byte[] document) {
    R row;
    try {
      row = table.decode(documentKey, document);
      if (!table.isCurrent(document)) {
        table.conversion().json(document);
      }
    } catch (DatabaseClosedException e) {
      throw e;
    } catch (RuntimeException e) {
      return new Result<>(null, Damage.DOCUMENT_UNREADABLE, reason(e), e);
    }
    byte[] own = table.documentKey(table.schema().codec().key(row));
    if (Arrays.equals(own, documentKey)) {
      return new Result<>(row, Damage.DOCUMENT_UNREADABLE, "", null);
    }
    return new Result<>(
        null,
        Damage.DOCUMENT_MISPLACED,
        "the document says that it has another key",
        new CorruptDocumentException(
            "its own key is "
                + table.keys().keyText(own)
                + ", it lies under "
                + text(documentKey)));
  }

  /** A document's key as text; where its bytes are damaged, in hexadecimal. */
  String text(byte[] documentKey) {
    try {
      return table.keys().keyText(documentKey);
    } catch (CorruptDocumentException e) {
      return FoundDamage.hex(documentKey);
    }
  }

  private static String reason(RuntimeException failure) {
    if (failure instanceof CorruptDocumentException) {
      return "the bytes are damaged";
    } else if (failure instanceof DocumentNotUpgradableException older) {
      return "it is too old to be read as today's: field " + older.field();
    }
    Throwable cause = failure;
    while (cause.getCause() != null && cause instanceof QuarryException) {
      cause = cause.getCause();
    }
    return "its record refuses it with " + cause.getClass().getSimpleName();
  }
}
