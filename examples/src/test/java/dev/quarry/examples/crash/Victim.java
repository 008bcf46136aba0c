package dev.quarry.examples.crash;

import dev.quarry.engine.Durability;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process that runs {@link CrashRun}, and what it has printed. */
final class Victim implements AutoCloseable {
  private final Process process;
  private final BufferedReader output;
  private final List<String> lines = new ArrayList<>();

  private Victim(Process process) {
    this.process = process;
    this.output = process.inputReader();
  }

  /** Starts one, and waits until it is about to open the database. */
  static Victim start(Path database, LedgerVersion version, Durability durability, long seed)
      throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
            "-cp",
            System.getProperty("java.class.path"),
            CrashRun.class.getName(),
            database.toString(),
            version.name(),
            durability.name(),
            String.valueOf(seed));
    Victim victim =
        new Victim(
            new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    victim.await("begin");
    return victim;
  }

  /** Waits for a line that begins so. */
  void await(String beginning) throws IOException {
    String line;
    do {
      line = output.readLine();
      if (line == null) {
        throw new IOException("The process has ended: " + lines);
      }
      lines.add(line);
    } while (!line.startsWith(beginning));
  }

  /** Kills it as {@code kill -9} does, and gives all whole lines that it had printed. */
  List<String> kill() throws IOException {
    // Through the handle: Process.destroyForcibly would close the output before it is read.
    process.toHandle().destroyForcibly();
    StringBuilder rest = new StringBuilder();
    char[] buffer = new char[8192];
    for (int read = output.read(buffer); read >= 0; read = output.read(buffer)) {
      rest.append(buffer, 0, read);
    }
    int end = rest.lastIndexOf("\n");
    if (end >= 0) {
      lines.addAll(List.of(rest.substring(0, end).split("\n", -1)));
    }
    return lines;
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
