package dev.quarry.examples.atlas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes small files of cities. */
final class CityFile {
  private static final String HEADER =
      "geonameId,name,country,featureCode,adminCode,population,longitude,latitude";

  private final List<String> lines = new ArrayList<>(List.of(HEADER));

  /** Adds cities in Germany with these GeoNames ids, both included. */
  CityFile cities(int first, int last) {
    for (int id = first; id <= last; id++) {
      lines.add("%d,Stadt %d,DE,PPL,07,%d,6.95,50.93".formatted(id, id, id * 10));
    }
    return this;
  }

  /** Adds a line as it is. */
  CityFile line(String line) {
    lines.add(line);
    return this;
  }

  Path write(Path file) throws IOException {
    return Files.write(file, lines);
  }
}
