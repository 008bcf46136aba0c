package dev.quarry.engine.rocksdb;

import dev.quarry.engine.Engine;
import java.io.IOException;
import java.nio.file.Path;

/** Opens a database, says so, and keeps it open until it is killed. */
final class LockHolder {
  private LockHolder() {}

  public static void main(String[] arguments) throws IOException {
    try (Engine engine = RocksEngine.open(RocksOptions.at(Path.of(arguments[0])))) {
      System.out.println("open " + engine.limits().maxKeyBytes());
      System.in.read();
    }
  }
}
