package dev.quarry;

import dev.quarry.catalog.Progress;
import dev.quarry.catalog.QuarantineEntries;
import dev.quarry.engine.EngineCursor;
import dev.quarry.error.ConflictException;
import dev.quarry.error.DatabaseClosedException;
import dev.quarry.error.DocumentNotFoundException;
import dev.quarry.error.QuarryException;
import dev.quarry.error.WorkCancelledException;
import dev.quarry.migration.DocumentVisitor;
import dev.quarry.migration.OnFailure;
import dev.quarry.migration.RawTable;
import dev.quarry.store.RawDocuments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** A table as a migration with the whole database in hand sees it. For one thread. */
final class MigrationTable implements RawTable {
  private static final int BATCH = 256;

  private final MigrationRun run;
  private final RawDocuments documents;

  MigrationTable(MigrationRun run, RawDocuments documents) {
    this.run = run;
    this.documents = documents;
  }

  @Override
  public String name() {
    return documents.name();
  }

  @Override
  public long count() {
    return documents.count(run.transaction());
  }

  /** A document on its way to the visitor. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Met(byte[] key, byte[] document) {}

  @Override
  public void forEach(DocumentVisitor visitor) throws Exception {
    String loop = run.loop(name());
    run.next(0, 0);
    List<Progress> known = Progress.read(run.transaction().engine(), loop);
    Progress done = known.isEmpty() ? Progress.BEGIN : known.get(0);
    run.skip(done);
    int most = run.batch() > 0 ? run.batch() : BATCH;
    int size = most;
    while (true) {
      List<Met> batch = read(done, size);
      if (batch.isEmpty()) {
        return;
      }
      try {
        visit(batch, visitor);
        Progress next = done.after(batch.get(batch.size() - 1).key(), batch.size(), 0);
        next.write(run.transaction().engine(), loop, 0);
        run.next(batch.size(), 0);
        done = next;
        size = Math.min(2 * size, most);
      } catch (ConflictException e) {
        run.again();
        size = Math.max(1, size / 4);
      } catch (DatabaseClosedException | WorkCancelledException e) {
        throw e;
      } catch (Exception e) {
        run.again();
        if (run.onFailure() == OnFailure.STOP) {
          throw e;
        } else if (size > 1) {
          size = 1; // to find out which one it is
        } else {
          done = passOver(batch.get(0), done, loop, e);
        }
      }
    }
  }

  private List<Met> read(Progress done, int size) {
    List<Met> batch = new ArrayList<>();
    try (EngineCursor cursor =
        run.transaction().engine().scan(done.rest(documents.range()), false)) {
      while (batch.size() < size && cursor.next()) {
        batch.add(new Met(cursor.key(), cursor.value()));
      }
    }
    return batch;
  }

  private void visit(List<Met> batch, DocumentVisitor visitor) throws Exception {
    for (Met met : batch) {
      visitor.visit(documents.keyText(met.key()), documents.json(met.document()));
    }
  }

  private Progress passOver(Met met, Progress done, String loop, Exception reason) {
    if (run.onFailure() == OnFailure.QUARANTINE) {
      QuarantineEntries.put(
          run.transaction().engine(),
          name(),
          documents.keyText(met.key()),
          loop,
          met.document(),
          reason instanceof RuntimeException e
              ? e
              : new QuarryException(reason.toString(), reason));
      documents.delete(run.transaction(), met.key());
    }
    Progress next = done.after(met.key(), 1, 1);
    next.write(run.transaction().engine(), loop, 0);
    run.next(1, 1);
    return next;
  }

  @Override
  public Optional<ObjectNode> find(ObjectNode key) {
    return documents.find(run.transaction(), key);
  }

  @Override
  public ObjectNode get(ObjectNode key) {
    return find(key)
        .orElseThrow(
            () ->
                new DocumentNotFoundException(
                    name(), documents.keyText(documents.documentKey(key))));
  }

  @Override
  public void insert(ObjectNode document) {
    documents.write(run.transaction(), document, true);
  }

  @Override
  public boolean upsert(ObjectNode document) {
    return documents.write(run.transaction(), document, false);
  }

  @Override
  public boolean delete(ObjectNode key) {
    return documents.delete(run.transaction(), documents.documentKey(key));
  }
}
