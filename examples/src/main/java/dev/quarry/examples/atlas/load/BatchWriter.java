package dev.quarry.examples.atlas.load;

import dev.quarry.error.DuplicateKeyException;
import dev.quarry.error.UniqueViolationException;
import dev.quarry.examples.atlas.model.AtlasDatabase;
import dev.quarry.examples.atlas.model.ImportState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Stores rows in batches, each in one transaction together with how far the import has come.
 *
 * @param <R> the type of the rows
 */
final class BatchWriter<R> {
  private final AtlasDatabase atlas;
  private final Target<R> target;
  private final DamagedLines damaged;
  private final List<Row<R>> batch = new ArrayList<>(Target.BATCH);
  private ImportState state;

  BatchWriter(AtlasDatabase atlas, Target<R> target, DamagedLines damaged, ImportState state) {
    this.atlas = atlas;
    this.target = target;
    this.damaged = damaged;
    this.state = state;
  }

  void add(Row<R> row) {
    batch.add(row);
    if (batch.size() == Target.BATCH) {
      flush();
    }
  }

  /** Stores what is left, and that this was all. */
  ImportState finish(long lastLine) {
    flush();
    ImportState finished =
        new ImportState(state.target(), state.fingerprint(), lastLine, state.rows(), Instant.now());
    atlas.imports().upsert(finished);
    return finished;
  }

  private void flush() {
    if (!batch.isEmpty()) {
      write(batch);
      batch.clear();
    }
  }

  /**
   * Stores all these rows, or finds those that cannot be: a refused transaction has changed
   * nothing, so each half of its rows is tried by itself until one row is left to blame.
   */
  private void write(List<Row<R>> rows) {
    Row<R> last = rows.get(rows.size() - 1);
    try {
      store(rows.stream().map(Row::value).toList(), last.line());
    } catch (UniqueViolationException | DuplicateKeyException e) {
      if (rows.size() == 1) {
        damaged.add(last.line(), String.valueOf(e.getMessage()));
      } else {
        write(rows.subList(0, rows.size() / 2));
        write(rows.subList(rows.size() / 2, rows.size()));
      }
    }
  }

  private void store(List<R> rows, long line) {
    ImportState after =
        new ImportState(
            state.target(), state.fingerprint(), line, state.rows() + rows.size(), null);
    atlas.write(
        tx -> {
          target.insert().accept(tx, rows);
          tx.imports().upsert(after);
        });
    state = after;
  }
}
