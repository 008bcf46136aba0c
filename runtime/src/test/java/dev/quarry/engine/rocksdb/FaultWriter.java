package dev.quarry.engine.rocksdb;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quarry.engine.Durability;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.error.QuarryException;
import java.io.Closeable;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** Works on a database in a process that the system gives too little, and prints what it meets. */
final class FaultWriter {
  private FaultWriter() {}

  public static void main(String[] arguments) throws IOException {
    Path directory = Path.of(arguments[0]);
    if (arguments.length == 1) {
      writeUntilRefused(directory);
    } else {
      openWithFewFiles(directory, Path.of(arguments[1]));
    }
  }

  /** Commits until it cannot; then tries once more, and reads. */
  private static void writeUntilRefused(Path directory) throws IOException {
    try (Engine engine = RocksEngine.open(RocksOptions.at(directory))) {
      System.out.println("open");
      System.in.read();
      int written = 0;
      for (int refusals = 0; refusals < 2; ) {
        try {
          write(engine, written);
          System.out.println(written);
          written++;
        } catch (QuarryException e) {
          print(e);
          refusals++;
        }
      }
      for (int i = 0; i < written; i++) {
        if (engine.get(key("left", i)) == null) {
          System.out.println("lost " + i);
        }
      }
      System.out.println("read on " + (engine.get(key("left", written)) == null));
    } catch (QuarryException e) {
      print(e);
    }
    System.out.println("end");
  }

  static void write(Engine engine, int number) {
    try (EngineTransaction transaction = engine.begin()) {
      transaction.put(key("left", number), new byte[4000]);
      transaction.put(key("right", number), new byte[4000]);
      transaction.commit(Durability.SYNC);
    }
  }

  static byte[] key(String side, int number) {
    return (side + number).getBytes(UTF_8);
  }

  /** Opens with ever more files to spare, until that is enough. */
  private static void openWithFewFiles(Path directory, Path other) throws IOException {
    RocksEngine.open(RocksOptions.at(other)).close(); // loads all classes
    try {
      throw new IOException("loads the classes of failures");
    } catch (IOException e) {
      print(StorageFailure.of("A test", e));
    }
    for (int spare = 0; ; spare++) {
      Deque<Closeable> files = new ArrayDeque<>();
      try {
        while (true) {
          files.push(new FileInputStream("/dev/null"));
        }
      } catch (IOException e) {
        // that was the last one
      }
      for (int i = 0; i < spare && !files.isEmpty(); i++) {
        files.pop().close();
      }
      String result;
      try (Engine engine = RocksEngine.open(RocksOptions.at(directory))) {
        result = engine.get(key("left", 0)) == null ? "empty" : "opened";
      } catch (QuarryException e) {
        result = text(e);
      }
      for (Closeable file : files) {
        file.close();
      }
      System.out.println(result);
      if (result.startsWith("opened")) {
        System.out.println("end");
        return;
      }
    }
  }

  private static void print(QuarryException e) {
    System.out.println(text(e));
  }

  private static String text(QuarryException e) {
    return e.getClass().getSimpleName() + ": " + e.getMessage();
  }
}
