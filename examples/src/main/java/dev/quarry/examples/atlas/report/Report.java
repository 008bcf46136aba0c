package dev.quarry.examples.atlas.report;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * The running text of a tour. Prints each step under a numbered heading, and keeps what its calls
 * took. Not thread-safe; the writer stays its owner's to close.
 */
public final class Report {
  private static final String INDENT = "   ";
  private static final int PROSE_WIDTH = 96;

  private final PrintWriter out;
  private final List<Timing> timings = new ArrayList<>();
  private String step = "";
  private Duration spent = Duration.ZERO;

  /**
   * Makes a report.
   *
   * @param out where it goes
   */
  public Report(PrintWriter out) {
    this.out = out;
  }

  /**
   * Begins a step.
   *
   * @param title its title
   */
  public void step(String title) {
    endStep();
    step = title;
    out.println();
    out.println((timings.size() + 1) + ". " + title);
    out.flush();
  }

  /** Ends the last step. */
  public void endStep() {
    if (!step.isEmpty()) {
      timings.add(new Timing(step, spent));
    }
    step = "";
    spent = Duration.ZERO;
  }

  /**
   * Shows a call, makes it and shows how long it took.
   *
   * @param <T> what it returns
   * @param code the call as the user would write it, one line or several
   * @param call the same call
   * @return what it returned
   */
  public <T> T call(String code, Supplier<T> call) {
    code.lines().forEach(line -> print("> " + line));
    long start = System.nanoTime();
    T result = call.get();
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    spend(took);
    print("  took " + text(took));
    return result;
  }

  /**
   * Adds to the time of the current step.
   *
   * @param took how long something in it took
   */
  public void spend(Duration took) {
    spent = spent.plus(took);
  }

  /**
   * Prints text, indented.
   *
   * @param text one line or several
   */
  public void print(String text) {
    text.lines().forEach(line -> out.println((INDENT + line).stripTrailing()));
    out.flush();
  }

  /**
   * Prints text with numbers as English writes them, indented.
   *
   * @param format a format as of {@link java.util.Formatter}
   * @param args its arguments
   */
  public void printf(String format, Object... args) {
    print(String.format(Locale.ROOT, format, args));
  }

  /**
   * Prints prose, indented and broken into lines.
   *
   * @param text one line of any length
   */
  public void prose(String text) {
    print(text.replaceAll("(.{1," + PROSE_WIDTH + "})( +|$)", "$1\n"));
  }

  /**
   * Prints a table after an empty line.
   *
   * @param table the table
   */
  public void print(TextTable table) {
    out.println();
    table.lines().forEach(this::print);
  }

  /**
   * Says how long each finished step took.
   *
   * @return one entry per step, in order
   */
  public List<Timing> timings() {
    return List.copyOf(timings);
  }

  /**
   * Writes a duration with a unit that suits it.
   *
   * @param duration not negative
   * @return three significant digits or more
   */
  public static String text(Duration duration) {
    double micros = duration.toNanos() / 1_000.0;
    if (micros < 1_000) {
      return String.format(Locale.ROOT, "%.0f µs", micros);
    }
    return micros < 1_000_000
        ? String.format(Locale.ROOT, "%.1f ms", micros / 1_000)
        : String.format(Locale.ROOT, "%.2f s", micros / 1_000_000);
  }
}
