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
   * Runs the program. It returns if all went well and throws otherwise, so that {@code java} ends
   * with an exit code other than 0, and a build tool in whose process it runs goes on.
   *
   * @param arguments the command and its options
   * @throws IllegalStateException if something is to be done first or the arguments are wrong; what
   *     it is was printed
   */
  public static void main(String[] arguments) {
    if (run(System.out, arguments) != 0) {
      throw new NotDone(String.join(" ", arguments));
    }
  }

  /**
   * Runs the program.
   *
   * @param out what it says goes there
   * @param arguments the command and its options
   * @return 0 if all went well, 1 if something is to be done first, 2 if the arguments are wrong
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

  /** Says that the program has failed; where in the program is of no interest. */
  private static final class NotDone extends IllegalStateException {
    private static final long serialVersionUID = 1;

    NotDone(String arguments) {
      super("Seal " + arguments + " failed; what it printed says why");
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
      return this;
    }
  }
}
