package dev.quarry.examples.atlas.load;

import dev.quarry.examples.atlas.report.AtlasException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file row by row, keeping one line in memory.
 *
 * @param <R> the type of its rows
 */
final class RowReader<R> implements AutoCloseable {
  private static final int SHOWN = 100;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Source source;
  private final RowFormat<R> format;
  private final DamagedLines damaged;
  private final BufferedReader reader;
  private long line;

  RowReader(Source source, RowFormat<R> format, DamagedLines damaged) throws IOException {
    this.source = source;
    this.format = format;
    this.damaged = damaged;
    this.reader = new BufferedReader(new InputStreamReader(source.open(), StandardCharsets.UTF_8));
    readHeader();
  }

  /** Passes over the lines up to and including this one. */
  void skipTo(long last) throws IOException {
    while (line < last && readLine() != null) {}
  }

  /** The next row; null at the end. Lines that are none go to the damaged ones. */
  @Nullable Row<R> next() throws IOException {
    for (String text = readLine(); text != null; text = readLine()) {
      try {
        Fields fields = new Fields(format.columns(), CsvSplitter.split(text));
        return new Row<>(line, format.row(fields));
      } catch (DamagedLineException e) {
        damaged.add(line, String.valueOf(e.getMessage()));
      }
    }
    return null;
  }

  /** The number of the line that was read last. */
  long line() {
    return line;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private @Nullable String readLine() throws IOException {
    String text = reader.readLine();
    line += text == null ? 0 : 1;
    return text;
  }

  private void readHeader() throws IOException {
    String text = readLine();
    String header = text == null ? "" : text;
    if (header.startsWith(BYTE_ORDER_MARK)) {
      header = header.substring(1);
    }
    if (!List.of(header.split(",", -1)).equals(format.columns())) {
      reader.close();
      throw new AtlasException(
          "%s has the wrong header; it is \"%s\", and should be \"%s\"."
              .formatted(source.name(), beginning(header), String.join(",", format.columns())));
    }
  }

  private static String beginning(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
