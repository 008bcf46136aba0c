package dev.quarry.store;

import dev.quarry.catalog.QuarantineEntries;
import dev.quarry.engine.EngineTransaction;

/**
 * Writes documents of older shapes anew in today's, so that they have been through every migration.
 * A document that somebody else has written meanwhile is of today's shape already.
 *
 * <p>Index entries are left alone, because they come from what a document means today, which does
 * not change; indexes of documents that a migration changes are built anew afterwards.
 *
 * @param <R> the record
 */
final class DocumentRewrite<R> implements DocumentWalk.Work {
  private final TableStore<R, ?> table;
  private final FailurePolicy policy;
  private final String work;

  /**
   * Prepares a rewrite.
   *
   * @param policy what becomes of a document that cannot be written anew
   * @param work what names it
   */
  DocumentRewrite(TableStore<R, ?> table, FailurePolicy policy, String work) {
    this.table = table;
    this.policy = policy;
    this.work = work;
  }

  @Override
  public DocumentWalk.Batch begin(EngineTransaction transaction) {
    return (key, document) -> table.isCurrent(document) || rewrite(transaction, key, document);
  }

  /** Writes one document anew; false if that cannot be done and the policy allows it. */
  private boolean rewrite(EngineTransaction transaction, byte[] key, byte[] document) {
    R row;
    try {
      row = table.decode(key, document);
    } catch (RuntimeException e) {
      if (policy == FailurePolicy.STOP) {
        throw e;
      }
      if (policy == FailurePolicy.QUARANTINE) {
        QuarantineEntries.put(
            transaction, table.schema().name(), table.keys().keyText(key), work, document, e);
        transaction.delete(key);
        table.countDeleted(transaction, document);
      }
      return false;
    }
    transaction.put(key, table.encode(row));
    table.countWritten(transaction, document);
    return true;
  }
}
