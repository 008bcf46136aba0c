package dev.quarry.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Figures of one program: printed as they come, and kept in a file if one is named. */
public final class Figures {
  /** The system property that names the file. */
  public static final String FILE = "quarry.benchmarks.figures";

  private static final JsonMapper JSON = new JsonMapper();

  private final ArrayNode kept = JSON.createArrayNode();

  /**
   * Adds a figure and prints it.
   *
   * @param figure to keep
   */
  public void add(Figure figure) {
    kept.addObject()
        .put("chart", figure.chart())
        .put("axis", figure.axis())
        .put("unit", figure.unit())
        .put("series", figure.series())
        .put("x", figure.x())
        .put("y", figure.y());
    String at =
        figure.axis().isEmpty()
            ? ""
            : String.format(Locale.ROOT, "%,.0f %s: ", figure.x(), figure.axis());
    System.out.printf(
        Locale.ROOT,
        "%s, %s: %s%,.2f %s%n",
        figure.chart(),
        figure.series(),
        at,
        figure.y(),
        figure.unit());
  }

  /** Writes the file that {@link #FILE} names. */
  public void write() {
    @Nullable String file = System.getProperty(FILE);
    if (file != null && !file.isEmpty()) {
      try {
        Path path = Path.of(file);
        if (path.getParent() != null) {
          Files.createDirectories(path.getParent());
        }
        Files.writeString(
            path, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(kept) + "\n");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Reads a file that was written.
   *
   * @param file what {@link #FILE} named
   * @return its figures
   */
  public static List<Figure> read(Path file) {
    List<Figure> figures = new ArrayList<>();
    try {
      for (JsonNode figure : JSON.readTree(Files.readString(file))) {
        figures.add(
            new Figure(
                figure.path("chart").asString(),
                figure.path("axis").asString(),
                figure.path("unit").asString(),
                figure.path("series").asString(),
                figure.path("x").asDouble(),
                figure.path("y").asDouble()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return figures;
  }
}
