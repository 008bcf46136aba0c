package dev.quarry.store;

import dev.quarry.catalog.QuarantineEntries;
import dev.quarry.catalog.StoredShape;
import dev.quarry.catalog.StoredTable;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.error.ConflictException;
import dev.quarry.error.EngineException;
import dev.quarry.error.LimitExceededException;
import dev.quarry.error.QuarryException;
import dev.quarry.evolution.DateVersion;
import java.util.Arrays;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * Runs a migration anew on documents that have been through it, while others use the database:
 * index entries and references are kept up as with any write.
 *
 * @param <R> the record
 */
final class DocumentRerun<R> implements DocumentWalk.Work {
  private final Store store;
  private final TableStore<R, ?> table;
  private final TableStep step;
  private final Map<String, String> arguments;

  DocumentRerun(
      Store store, TableStore<R, ?> table, TableStep step, Map<String, String> arguments) {
    this.store = store;
    this.table = table;
    this.step = step;
    this.arguments = arguments;
  }

  /** What names the work. */
  static String work(TableStore<?, ?> table, String dateVersion) {
    return "again " + table.keys().number() + " " + dateVersion;
  }

  /**
   * Makes sure that documents of today are what the migration begins with.
   *
   * @throws IllegalStateException if they are not
   */
  static void requireRepeatable(StoredTable stored, String dateVersion) {
    StoredShape before =
        stored.shapes().stream()
            .filter(shape -> DateVersion.compare(shape.version(), dateVersion) < 0)
            .reduce((first, last) -> last)
            .orElse(null);
    if (before == null || !before.fields().equals(stored.newestShape().fields())) {
      throw new IllegalStateException(
          "A migration runs anew only if the fields of its documents are the same before and after it, until today: table %s, migration %s. Roll it back and open the database again, or write another migration."
              .formatted(stored.name(), dateVersion));
    }
  }

  @Override
  public DocumentWalk.Batch begin(EngineTransaction engine) {
    StoreTransaction transaction = store.on(engine);
    return new DocumentWalk.Batch() {
      @Override
      public boolean visit(byte[] key, byte[] document) {
        return rerun(transaction, key, document);
      }

      @Override
      public void finish() {
        transaction.check();
      }
    };
  }

  private boolean rerun(StoreTransaction transaction, byte[] key, byte[] document) {
    try {
      R row = table.decodeNew(converted(document));
      if (!Arrays.equals(table.documentKeyOf(row), key)) {
        throw new QuarryException(
            "Migration %s changes the key of a document.".formatted(step.dateVersion()));
      }
      transaction.replace(table, row);
      return true;
    } catch (LimitExceededException | ConflictException | EngineException e) {
      throw e;
    } catch (RuntimeException e) {
      if (step.policy() == FailurePolicy.STOP) {
        throw e;
      } else if (step.policy() == FailurePolicy.QUARANTINE) {
        QuarantineEntries.put(
            transaction.engine(),
            table.schema().name(),
            table.keys().keyText(key),
            work(table, step.dateVersion()),
            document,
            e);
        transaction.deleteAt(table, key);
      }
      return false;
    }
  }

  /** A document that has not been through its migrations yet goes through them instead. */
  private byte[] converted(byte[] document) {
    DocumentConversion conversion = table.conversion();
    if (!table.isCurrent(document)) {
      return conversion.convert(document);
    }
    ObjectNode json = conversion.json(document);
    return conversion.encode(step.change().apply(json, arguments));
  }
}
