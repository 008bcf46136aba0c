package dev.quarry;

import dev.quarry.catalog.Catalog;
import dev.quarry.catalog.QuarantineEntries;
import dev.quarry.evolution.QuarantinedDocument;
import dev.quarry.schema.TableSchema;
import dev.quarry.store.RawDocuments;
import dev.quarry.store.Store;
import dev.quarry.store.StoreTransaction;
import dev.quarry.store.TableStore;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/**
 * The documents of a database that migrations have put aside because they failed on them. They are
 * in no table, but nothing of them is lost: each is looked at, mended and put back, or given up.
 *
 * <p>Thread-safe. Of no use once its database is closed.
 */
public final class Quarantine {
  private final Store store;

  Quarantine(Store store) {
    this.store = store;
  }

  /**
   * All documents that are put aside.
   *
   * @return the documents, by table and key
   */
  public List<QuarantinedDocument> list() {
    return QuarantineEntries.read(store.engine());
  }

  /**
   * A document as it was when it was put aside, with the fields that it had then.
   *
   * @param document one of the list
   * @return a new tree, the caller's own
   * @throws dev.quarry.error.CorruptDocumentException if its bytes are damaged
   * @throws IllegalArgumentException if the schema does not list its table
   */
  public ObjectNode json(QuarantinedDocument document) {
    return table(document).ownJson(document.document());
  }

  /**
   * Puts a document back as its migrations make it now: for when they have been mended.
   *
   * @param document one of the list
   * @throws dev.quarry.error.QuarryException if they cannot do it; it stays where it is
   * @throws IllegalArgumentException if it is not on the list, or the schema does not list its
   *     table
   */
  public void putBack(QuarantinedDocument document) {
    putBack(document, table(document).json(document.document()));
  }

  /**
   * Puts a mended document back into its table and takes it off the list.
   *
   * @param document one of the list
   * @param mended the document as the table's record has it today; not kept
   * @throws dev.quarry.error.InvalidJsonException if it does not fit the record
   * @throws dev.quarry.error.ConstraintViolationException if its key or a unique value is taken, or
   *     it refers to nothing
   * @throws IllegalArgumentException if it is not on the list, or the schema does not list its
   *     table
   */
  public void putBack(QuarantinedDocument document, ObjectNode mended) {
    RawDocuments table = table(document);
    remove(document, "PUT_BACK", transaction -> table.write(transaction, mended, true));
  }

  /**
   * Puts a mended document back into its table and takes it off the list.
   *
   * @param document one of the list
   * @param table its table
   * @param mended the document
   * @param <R> the record
   * @throws dev.quarry.error.ConstraintViolationException if its key or a unique value is taken, or
   *     it refers to nothing
   * @throws IllegalArgumentException if it is not on the list, or of another table
   */
  public <R> void putBack(QuarantinedDocument document, TableSchema<R, ?> table, R mended) {
    TableStore<R, ?> wanted = store.table(table);
    if (wanted != tableStore(document)) {
      throw new IllegalArgumentException(
          "The document belongs to another table: %s, key %s, given %s."
              .formatted(document.table(), document.key(), table.name()));
    }
    remove(document, "PUT_BACK", transaction -> transaction.insert(wanted, mended));
  }

  /**
   * Gives a document up for good.
   *
   * @param document one of the list
   * @throws IllegalArgumentException if it is not on the list
   */
  public void discard(QuarantinedDocument document) {
    remove(document, "DISCARDED", transaction -> {});
  }

  private void remove(
      QuarantinedDocument document, String event, Consumer<StoreTransaction> together) {
    store.write(
        transaction -> {
          if (!QuarantineEntries.remove(transaction.engine(), document)) {
            throw new IllegalArgumentException(
                "The document is not put aside, or not any more: table %s, key %s."
                    .formatted(document.table(), document.key()));
          }
          together.accept(transaction);
          Catalog.note(
              transaction.engine(), event, document.table(), document.key(), document.reason());
          return event;
        });
  }

  private RawDocuments table(QuarantinedDocument document) {
    return RawDocuments.of(store, tableStore(document));
  }

  /** The table, which may have got another name since. */
  private TableStore<?, ?> tableStore(QuarantinedDocument document) {
    return store.tables().stream()
        .filter(
            table ->
                table.schema().name().equals(document.table())
                    || table.schema().definition().formerNames().contains(document.table()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The schema does not list the table of the document: table %s, key %s. List it."
                        .formatted(document.table(), document.key())));
  }
}
