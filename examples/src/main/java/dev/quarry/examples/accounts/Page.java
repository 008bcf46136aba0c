package dev.quarry.examples.accounts;

import dev.quarry.table.Table;
import java.io.PrintWriter;
import java.util.List;

/** Where the steps show what they do. Not thread-safe; the writer stays its owner's to close. */
final class Page {
  private static final String INDENT = "   ";
  private static final int WIDTH = 96;
  private static final int SHOWN = 3;

  private final PrintWriter out;

  Page(PrintWriter out) {
    this.out = out;
  }

  void title(String title) {
    out.println();
    out.println(title);
  }

  /** Shows the first few documents of a table as JSON. */
  <R> void show(String label, Table<R, ?> table) {
    List<R> rows = table.scan().limit(SHOWN).list();
    show(label, rows.stream().map(table::toJson).toList());
  }

  /** Shows several things, each in a line. */
  void show(String label, Iterable<?> lines) {
    out.println(INDENT + label + ":");
    for (Object line : lines) {
      out.println(INDENT + INDENT + line);
    }
    out.flush();
  }

  /** Shows a value after its name. */
  void value(String name, Object value) {
    wrap(name + ": " + value, INDENT);
  }

  /** Does what is expected to be refused and shows why it was. */
  void refused(String what, Class<? extends Exception> expected, Attempt attempt) throws Exception {
    try {
      attempt.run();
    } catch (Exception e) {
      if (!expected.isInstance(e)) {
        throw e;
      }
      value(what, expected.getSimpleName() + ": " + e.getMessage());
      return;
    }
    throw new IllegalStateException("This was not refused: " + what + ".");
  }

  /** Something that may be refused. */
  interface Attempt {
    void run() throws Exception;
  }

  private void wrap(String text, String indent) {
    for (String line :
        text.replaceAll("(.{1," + WIDTH + "})( +|$)", "$1\n")
            .lines()
            .filter(each -> !each.isBlank())
            .toList()) {
      out.println(indent + line.stripTrailing());
    }
    out.flush();
  }
}
