package dev.quarry.processor;

import dev.quarry.processor.seal.Command;
import dev.quarry.processor.seal.Commands;
import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The program that seals the tables of compiled schemas, or checks that they are sealed.
 *
 * <pre>
 * java -cp … dev.quarry.processor.Seal seal --classes target/classes --snapshots src/main/quarry
 * </pre>
 */
public final class Seal {

  private Seal() {}

  /**
   * Runs the program and ends the process: with 0 if all went well, 1 if something is to be done
   * first, 2 if the arguments are wrong.
   *
   * @param arguments the command and its options
   */
  public static void main(String[] arguments) {
    System.exit(run(System.out, arguments));
  }

  /**
   * Runs the program.
   *
   * @param out what it says goes there
   * @param arguments the command and its options
   * @return the exit code
   */
  public static int run(PrintStream out, String... arguments) {
    try {
      Command command = Command.parse(arguments, LocalDate.now(ZoneId.systemDefault()));
      return new Commands(command, out).run() ? 0 : 1;
    } catch (IllegalArgumentException e) {
      out.println(e.getMessage());
      out.println(Command.USAGE);
      return 2;
    } catch (IOException e) {
      out.println("a file cannot be read or written: " + e);
      return 1;
    }
  }
}
