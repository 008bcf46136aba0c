package dev.quarry.engine.optimistic;

import dev.quarry.engine.EngineCursor;
import java.lang.ref.Reference;
import java.util.List;
import java.util.function.Function;

/**
 * The cursor that callers hold. It keeps its transaction reachable, so that nothing is freed as
 * leaked while the cursor is in use.
 */
final class TransactionCursor implements EngineCursor {
  private final OpenScan scan;
  private final TransactionScope scope;
  private final Object transaction;

  TransactionCursor(OpenScan scan, TransactionScope scope, Object transaction) {
    this.scan = scan;
    this.scope = scope;
    this.transaction = transaction;
  }

  @Override
  public boolean next() {
    try {
      return scan.next();
    } finally {
      Reference.reachabilityFence(transaction);
    }
  }

  @Override
  public long skip(long most) {
    try {
      return scan.skip(most);
    } finally {
      Reference.reachabilityFence(transaction);
    }
  }

  @Override
  public byte[] key() {
    try {
      return scan.key();
    } finally {
      Reference.reachabilityFence(transaction);
    }
  }

  @Override
  public byte[] value() {
    try {
      return scan.value();
    } finally {
      Reference.reachabilityFence(transaction);
    }
  }

  @Override
  public int key(byte[] into) {
    try {
      return scan.key(into);
    } finally {
      Reference.reachabilityFence(transaction);
    }
  }

  @Override
  public int value(byte[] into) {
    try {
      return scan.value(into);
    } finally {
      Reference.reachabilityFence(transaction);
    }
  }

  @Override
  public <T> T read(Object kind, Function<? super EngineCursor, T> maker) {
    try {
      return scan.read(kind, maker);
    } finally {
      Reference.reachabilityFence(transaction);
    }
  }

  @Override
  public <T> int readNext(
      Object kind, Function<? super EngineCursor, T> maker, int most, List<? super T> into) {
    try {
      return scan.readNext(kind, maker, most, into);
    } finally {
      Reference.reachabilityFence(transaction);
    }
  }

  @Override
  public void close() {
    try {
      scope.close(scan);
    } finally {
      Reference.reachabilityFence(transaction);
    }
  }
}
