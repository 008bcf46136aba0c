package dev.quarry.examples.atlas.load;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;

/**
 * Splits a line into its fields (RFC 4180). One line at a time, because no field of ours holds a
 * line break: so an unbalanced quote damages its own line and not all those after it.
 */
final class CsvSplitter {
  private static final ObjectReader READER = new CsvMapper().readerFor(String[].class);

  private CsvSplitter() {}

  static List<String> split(String line) throws DamagedLineException {
    if (line.isBlank()) {
      throw new DamagedLineException("the line is empty");
    }
    if (line.indexOf('\uFFFD') >= 0) {
      throw new DamagedLineException("it holds bytes that are not UTF-8");
    }
    if (line.indexOf('"') >= 0 && line.chars().filter(c -> c == '"').count() % 2 != 0) {
      throw new DamagedLineException("a quote is not balanced");
    }
    try {
      String[] fields = READER.readValue(line);
      return List.of(fields);
    } catch (JacksonException e) {
      throw new DamagedLineException("it is not CSV: " + e.getOriginalMessage());
    }
  }
}
