package dev.quarry.examples.atlas;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Starts Atlas. Writes UTF-8 whatever the platform's charset, for the names of cities. */
public final class AtlasApp {
  private AtlasApp() {}

  /**
   * Runs the program and ends the process: 0 if all went well, 1 if something failed, 2 if the
   * arguments are wrong.
   *
   * @param args see {@code --help}
   */
  public static void main(String[] args) {
    int exitCode = run(writer(FileDescriptor.out), writer(FileDescriptor.err), args);
    System.exit(exitCode);
  }

  /**
   * Runs the program.
   *
   * @param out for what it shows
   * @param err for what went wrong
   * @param args see {@code --help}
   * @return the exit code
   */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new AtlasCommand())
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(new FailureSentence())
        .execute(args);
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
  }
}
