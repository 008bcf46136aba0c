package dev.quarry.examples.atlas.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table of text with aligned columns. Not thread-safe. */
public final class TextTable {
  private static final String GAP = "  ";

  private final List<Column> columns = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();

  private record Column(String heading, boolean right) {}

  /**
   * Adds a column whose cells start at its left edge.
   *
   * @param heading its heading
   * @return this table
   */
  public TextTable left(String heading) {
    columns.add(new Column(heading, false));
    return this;
  }

  /**
   * Adds a column whose cells end at its right edge, for numbers.
   *
   * @param heading its heading
   * @return this table
   */
  public TextTable right(String heading) {
    columns.add(new Column(heading, true));
    return this;
  }

  /**
   * Adds a row. Whole numbers are shown with thousands separators, the rest as its text.
   *
   * @param cells one per column
   * @return this table
   */
  public TextTable row(Object... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(cells.length + " cells for " + columns.size());
    }
    List<String> row = new ArrayList<>(cells.length);
    for (Object cell : cells) {
      boolean whole = cell instanceof Integer || cell instanceof Long;
      row.add(whole ? thousands(((Number) cell).longValue()) : cell.toString());
    }
    rows.add(row);
    return this;
  }

  /**
   * Lays the table out.
   *
   * @return the heading, a rule and the rows, without trailing blanks
   */
  public List<String> lines() {
    int[] widths = new int[columns.size()];
    List<String> headings = columns.stream().map(Column::heading).toList();
    measure(headings, widths);
    rows.forEach(row -> measure(row, widths));

    List<String> lines = new ArrayList<>(rows.size() + 2);
    lines.add(line(headings, widths));
    StringBuilder rule = new StringBuilder();
    for (int width : widths) {
      rule.append(rule.isEmpty() ? "" : GAP).append("─".repeat(width));
    }
    lines.add(rule.toString());
    rows.forEach(row -> lines.add(line(row, widths)));
    return lines;
  }

  private static String thousands(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static void measure(List<String> cells, int[] widths) {
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(widths[i], width(cells.get(i)));
    }
  }

  private String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = cells.get(i);
      String blanks = " ".repeat(widths[i] - width(cell));
      line.append(i == 0 ? "" : GAP);
      line.append(columns.get(i).right() ? blanks + cell : cell + blanks);
    }
    return line.toString().stripTrailing();
  }

  /** Code points, less those that sit on the letter before them ({@code Ḩ} may be two). */
  private static int width(String text) {
    return (int)
        text.codePoints()
            .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
            .count();
  }
}
