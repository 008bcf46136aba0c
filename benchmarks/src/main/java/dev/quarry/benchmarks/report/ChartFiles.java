package dev.quarry.benchmarks.report;

import java.awt.Color;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.internal.chartpart.Chart;

/** A directory of results and of the charts that are drawn of them. */
public final class ChartFiles {
  private static final String RESULTS = "results.json";
  private static final Pattern COORDINATE = Pattern.compile("-?\\d+\\.\\d{2,}");

  private final Path directory;

  /**
   * Names the directory.
   *
   * @param directory that has the results
   */
  public ChartFiles(Path directory) {
    this.directory = directory;
  }

  /** Draws all there is, and prints the tables. */
  public void draw() throws IOException {
    Path results = directory.resolve(RESULTS);
    if (Files.exists(results)) {
      List<Score> scores = Score.read(results);
      System.out.println(new ScoreTable(scores));
      drawRates("Reads", scores, name -> !isWrite(name) && !isMix(name));
      drawRates("Writes", scores, ChartFiles::isWrite);
      drawRates("YCSB", scores, ChartFiles::isMix);
    }
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file :
          files
              .filter(path -> path.toString().endsWith(".json") && !path.equals(results))
              .sorted()
              .toList()) {
        drawFigures(Figures.read(file));
      }
    }
  }

  private static boolean isWrite(String workload) {
    return workload.contains("insert") || workload.contains("update");
  }

  private static boolean isMix(String workload) {
    return workload.startsWith("ycsb");
  }

  private void drawRates(String title, List<Score> scores, Predicate<String> which)
      throws IOException {
    List<Score> chosen = scores.stream().filter(score -> which.test(score.workload())).toList();
    if (!chosen.isEmpty()) {
      save(RateChart.of(title, chosen), title);
    }
  }

  private void drawFigures(List<Figure> figures) throws IOException {
    Map<String, List<Figure>> charts = new LinkedHashMap<>();
    for (Figure figure : figures) {
      charts.computeIfAbsent(figure.chart(), title -> new ArrayList<>()).add(figure);
    }
    for (Map.Entry<String, List<Figure>> chart : charts.entrySet()) {
      save(FigureChart.of(chart.getValue()), chart.getKey());
    }
  }

  private void save(Chart<?, ?> chart, String title) throws IOException {
    chart.getStyler().setChartBackgroundColor(Color.WHITE);
    String name = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".svg";
    Path file = directory.resolve(name);
    VectorGraphicsEncoder.saveVectorGraphic(chart, file.toString(), VectorGraphicsFormat.SVG);
    Files.writeString(file, rounded(Files.readString(file)));
    System.out.println(file);
  }

  /** Every letter is drawn as an outline; a tenth of a pixel is as good, in half the bytes. */
  private static String rounded(String svg) {
    return COORDINATE
        .matcher(svg)
        .replaceAll(
            number ->
                BigDecimal.valueOf(Math.round(10 * Double.parseDouble(number.group())), 1)
                    .stripTrailingZeros()
                    .toPlainString());
  }
}
