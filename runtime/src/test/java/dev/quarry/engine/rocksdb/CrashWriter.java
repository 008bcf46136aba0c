package dev.quarry.engine.rocksdb;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quarry.engine.Durability;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineTransaction;
import java.nio.file.Path;

/** Commits numbered transactions for ever, and prints each number once it is committed. */
final class CrashWriter {
  private CrashWriter() {}

  public static void main(String[] arguments) {
    Durability durability = Durability.valueOf(arguments[1]);
    try (Engine engine = RocksEngine.open(RocksOptions.at(Path.of(arguments[0])))) {
      for (int i = Integer.parseInt(arguments[2]); ; i++) {
        try (EngineTransaction tx = engine.begin()) {
          byte[] number = String.valueOf(i).getBytes(UTF_8);
          tx.put(("left/" + i).getBytes(UTF_8), number);
          tx.put("newest".getBytes(UTF_8), number);
          tx.put(("right/" + i).getBytes(UTF_8), new byte[500]);
          tx.add("count".getBytes(UTF_8), 1);
          tx.commit(durability);
        }
        System.out.println(i);
      }
    }
  }
}
