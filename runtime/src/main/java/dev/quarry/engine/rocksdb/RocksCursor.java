package dev.quarry.engine.rocksdb;

import dev.quarry.engine.EngineCursor;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;

/**
 * A native iterator. Its handles belong to {@link NativeDatabase}.
 *
 * <p>The thread that uses it and one that closes it or the database must not meet in native memory.
 * Each step first says that it is under way and then looks whether the cursor is invalid; the other
 * thread first makes it invalid and then waits until no step is under way. Both are volatile
 * accesses, so at least one side sees the other. For one thread at a time: a step that finds
 * another under way is refused before it reaches native memory.
 */
final class RocksCursor implements EngineCursor {
  private static final VarHandle STEPPING;

  static {
    try {
      STEPPING = MethodHandles.lookup().findVarHandle(RocksCursor.class, "stepping", boolean.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final NativeDatabase database;
  private final RocksIterator iterator;
  private final ScanBounds bounds;
  private final boolean descending;
  private boolean begun;
  private boolean finished;
  private volatile boolean stepping;
  private volatile boolean invalid;

  RocksCursor(
      NativeDatabase database, RocksIterator iterator, ScanBounds bounds, boolean descending) {
    this.database = database;
    this.iterator = iterator;
    this.bounds = bounds;
    this.descending = descending;
  }

  @Override
  public boolean next() {
    if (finished) {
      return false;
    }
    enter();
    try {
      step();
      if (iterator.isValid()) {
        return true;
      }
      finished = true;
      iterator.status();
      return false;
    } catch (RocksDBException e) {
      throw NativeDatabase.readFailure(e);
    } finally {
      exit();
    }
  }

  @Override
  public byte[] key() {
    enter();
    try {
      requireEntry();
      return iterator.key();
    } finally {
      exit();
    }
  }

  @Override
  public byte[] value() {
    enter();
    try {
      requireEntry();
      return iterator.value();
    } finally {
      exit();
    }
  }

  @Override
  public int key(byte[] into) {
    enter();
    try {
      requireEntry();
      return iterator.key(into);
    } finally {
      exit();
    }
  }

  @Override
  public int value(byte[] into) {
    enter();
    try {
      requireEntry();
      return iterator.value(into);
    } finally {
      exit();
    }
  }

  @Override
  public void close() {
    database.close(this);
  }

  RocksIterator iterator() {
    return iterator;
  }

  ScanBounds bounds() {
    return bounds;
  }

  /** Refuses further steps and waits for one that is under way. */
  void invalidate() {
    invalid = true;
    while (stepping) {
      Thread.onSpinWait();
    }
  }

  private void step() {
    if (!begun) {
      begun = true;
      if (descending) {
        iterator.seekToLast();
      } else {
        iterator.seekToFirst();
      }
    } else if (descending) {
      iterator.prev();
    } else {
      iterator.next();
    }
  }

  /** Begins a step. Only the thread for which this returned may, and must, {@link #exit}. */
  void enter() {
    if (!STEPPING.compareAndSet(this, false, true)) {
      throw new IllegalStateException(
          "The cursor is used by two threads at once. Use a transaction in one thread at a time.");
    }
    if (invalid) {
      exit();
      throw database.closed("The cursor is closed. Read it before it or its transaction ends.");
    }
  }

  /** Ends a step. */
  void exit() {
    STEPPING.setRelease(this, false);
  }

  private void requireEntry() {
    if (!begun || finished) {
      throw new IllegalStateException("There is no entry. Call next() first.");
    }
  }
}
