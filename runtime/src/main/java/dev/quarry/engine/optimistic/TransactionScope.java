package dev.quarry.engine.optimistic;

import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.KeyRange;
import dev.quarry.error.DatabaseClosedException;
import java.lang.ref.Cleaner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one transaction holds outside of itself: its view of the storage, its cursors,
 * its registration for validation. Released when the transaction ends, or when it is found
 * unreachable; so this object never refers to the transaction. For one thread at a time.
 */
final class TransactionScope implements Runnable {
  private final OptimisticEngine engine;
  private final boolean validated;
  private final @Nullable Throwable begun = Leaks.here();
  private final List<OpenScan> scans = new ArrayList<>(2);
  private @Nullable ReadView view;
  private Cleaner.@Nullable Cleanable watch;
  private boolean registered;
  private boolean closed;

  /**
   * Makes a scope that holds nothing yet.
   *
   * @param validated whether the transaction may write, so that its reads will be validated
   */
  TransactionScope(OptimisticEngine engine, boolean validated) {
    this.engine = engine;
    this.validated = validated;
  }

  /**
   * The transaction's view, opened at the first call.
   *
   * @param transaction whose reachability decides whether this scope has leaked
   */
  ReadView view(Object transaction) {
    ReadView open = view;
    if (open == null) {
      open = ReadView.open(engine.storage(), engine.versions(), validated);
      view = open;
      registered = validated;
      watch = Leaks.watch(transaction, this);
    }
    return open;
  }

  /** Adds a scan, to be closed with this scope if not before. */
  OpenScan open(EngineCursor source, KeyRange range, boolean descending, @Nullable ReadSet reads) {
    OpenScan scan = new OpenScan(source, range, descending, reads);
    scans.add(scan);
    return scan;
  }

  void close(OpenScan scan) {
    if (!scan.isClosed()) {
      // The one opened last is most often the one closed first.
      int at = scans.lastIndexOf(scan);
      if (at >= 0) {
        scans.remove(at);
      }
      scan.close();
    }
  }

  /** Ends reading: closes all scans, so that the read set is complete, and the view. */
  void endReading() {
    for (OpenScan scan : scans) {
      scan.close();
    }
    scans.clear();
    if (view != null) {
      view.close();
    }
  }

  /**
   * Hands the registration for validation over to the committer.
   *
   * @return the version that was read, or null if nothing was
   */
  @Nullable Version handOver() {
    if (view == null || !registered) {
      return null;
    }
    registered = false;
    return view.version();
  }

  void requireOpen() {
    if (closed) {
      throw new IllegalStateException(
          "The transaction has ended. Begin a new one, and use it before its body returns.");
    }
    if (engine.isClosed()) {
      throw new DatabaseClosedException("The database is closed. Open it again to go on.");
    }
  }

  /** Releases everything. Idempotent. */
  void close() {
    if (closed) {
      return;
    }
    closed = true;
    release();
    if (watch != null) {
      watch.clean();
    }
  }

  /** Called by the cleaner when the transaction is unreachable, and by {@link #close}. */
  @Override
  public void run() {
    if (!closed) {
      closed = true;
      Leaks.report(scans.size(), begun);
      release();
    }
  }

  private void release() {
    for (OpenScan scan : scans) {
      scan.abandon();
    }
    scans.clear();
    if (view != null) {
      view.close();
      if (registered) {
        registered = false;
        view.version().leaveValidated();
      }
    }
  }
}
