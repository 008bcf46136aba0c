package dev.quarry.benchmarks;

import dev.quarry.benchmarks.report.ChartFiles;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Draws the results that are kept with the documentation, and prints their tables: {@code
 * results.json} as JMH writes it, and the other files that programs of their own wrote.
 */
public final class Charts {
  private Charts() {}

  /**
   * Draws and prints.
   *
   * @param args the directory that has the results and gets the charts, or nothing for docs/charts
   */
  public static void main(String[] args) throws IOException {
    System.setProperty("java.awt.headless", "true");
    new ChartFiles(Path.of(args.length == 0 ? "docs/charts" : args[0])).draw();
  }
}
