package dev.quarry.history;

import dev.quarry.engine.Durability;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.error.ConflictException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An engine: keys with their version and room, an index of rooms, and graves. */
final class EngineSubject implements Subject {
  private static final int ATTEMPTS = 30;

  private final Engine engine;

  EngineSubject(Engine engine) {
    this.engine = engine;
  }

  @Override
  public void write(Consumer<Steps> body) {
    for (int attempt = 1; ; attempt++) {
      try (EngineTransaction transaction = engine.begin()) {
        body.accept(new EngineSteps(transaction));
        transaction.commit(Durability.BUFFERED);
        return;
      } catch (ConflictException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  @Override
  public void read(Consumer<Steps> body) {
    try (EngineTransaction snapshot = engine.snapshot()) {
      body.accept(new EngineSteps(snapshot));
    }
  }

  @Override
  public int look(int key) {
    return version(engine.get(key(key)));
  }

  @Override
  public void close() {
    engine.close();
  }

  private static byte[] key(int key) {
    return new byte[] {'k', (byte) key};
  }

  private static byte[] roomEntry(int room, int key) {
    return new byte[] {'r', (byte) room, (byte) key};
  }

  private static byte[] value(int version, int room) {
    return ByteBuffer.allocate(8).putInt(version).putInt(room).array();
  }

  private static int version(byte @Nullable [] value) {
    return value == null ? ABSENT : ByteBuffer.wrap(value).getInt();
  }

  private record EngineSteps(EngineTransaction transaction) implements Steps {

    @Override
    public int get(int key) {
      return version(transaction.get(key(key)));
    }

    @Override
    public Map<Integer, Integer> block(int block) {
      return scan(new KeyRange(key(block * BLOCK), key((block + 1) * BLOCK)), block % 2 == 0);
    }

    @Override
    public Map<Integer, Integer> room(int room) {
      return scan(KeyRange.prefix(new byte[] {'r', (byte) room}), room % 2 == 0);
    }

    private Map<Integer, Integer> scan(KeyRange range, boolean descending) {
      Map<Integer, Integer> found = new TreeMap<>();
      try (EngineCursor cursor = transaction.scan(range, descending)) {
        while (cursor.next()) {
          byte[] key = cursor.key();
          found.put((int) key[key.length - 1], version(cursor.value()));
        }
      }
      return found;
    }

    @Override
    public int grave(int key) {
      return Math.max(0, version(transaction.get(new byte[] {'g', (byte) key})));
    }

    @Override
    public void put(int key, int version, int room) {
      leaveRoom(key);
      transaction.put(key(key), value(version, room));
      transaction.put(roomEntry(room, key), value(version, room));
    }

    @Override
    public void delete(int key, int version) {
      leaveRoom(key);
      if (version % 2 == 0) {
        transaction.delete(key(key));
      } else {
        transaction.deleteRange(KeyRange.only(key(key)));
      }
      transaction.put(new byte[] {'g', (byte) key}, value(version, 0));
    }

    private void leaveRoom(int key) {
      byte[] before = transaction.get(key(key));
      if (before != null) {
        transaction.delete(roomEntry(ByteBuffer.wrap(before).getInt(4), key));
      }
    }
  }
}
