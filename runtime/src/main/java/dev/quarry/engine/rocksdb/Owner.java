package dev.quarry.engine.rocksdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who has a database open, as written beside its lock: process number, moment and command, one a
 * line.
 *
 * @param process the number that the operating system gives to the process
 * @param since when it opened the database
 * @param command the program, and the main class where that is known
 */
record Owner(long process, Instant since, String command) {

  /** This process, now. */
  static Owner self() {
    return new Owner(ProcessHandle.current().pid(), Instant.now(), ownCommand());
  }

  /** Reads what another process has written; empty if it cannot be read or understood. */
  static Optional<Owner> read(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      return Optional.of(
          new Owner(Long.parseLong(lines.get(0)), Instant.parse(lines.get(1)), lines.get(2)));
    } catch (IOException
        | NumberFormatException
        | IndexOutOfBoundsException
        | DateTimeException e) {
      return Optional.empty();
    }
  }

  void write(Path file) throws IOException {
    Files.writeString(file, "%d%n%s%n%s%n".formatted(process, since, command));
  }

  @Override
  public String toString() {
    return "process %d (%s) since %s".formatted(process, command, since);
  }

  private static String ownCommand() {
    String program =
        ProcessHandle.current()
            .info()
            .command()
            .map(path -> Path.of(path).getFileName())
            .map(Path::toString)
            .orElse("java");
    // The main class or the jar comes first; what follows are the program's own arguments.
    String main = System.getProperty("sun.java.command", "").split("\\s", 2)[0];
    return main.isEmpty() ? program : program + " " + main;
  }
}
