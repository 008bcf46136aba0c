package dev.quarry.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.internal.chartpart.Chart;

/** The figures of one chart as lines on logarithmic axes, or as bars if they have no axis. */
final class FigureChart {
  private static final int WIDTH = 900;
  private static final int HEIGHT = 480;

  private FigureChart() {}

  static Chart<?, ?> of(List<Figure> figures) {
    return figures.get(0).axis().isEmpty() ? bars(figures) : lines(figures);
  }

  private static Chart<?, ?> bars(List<Figure> figures) {
    Figure first = figures.get(0);
    CategoryChart chart =
        new CategoryChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .title(first.chart())
            .yAxisTitle(first.unit())
            .build();
    chart.getStyler().setLegendVisible(false);
    chart.getStyler().setXAxisLabelRotation(20);
    chart.addSeries(
        first.unit(),
        figures.stream().map(Figure::series).toList(),
        figures.stream().map(Figure::y).toList());
    return chart;
  }

  private static Chart<?, ?> lines(List<Figure> figures) {
    Figure first = figures.get(0);
    XYChart chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .title(first.chart())
            .xAxisTitle(first.axis())
            .yAxisTitle(first.unit())
            .build();
    // Nothing is at no place of a logarithmic axis.
    chart.getStyler().setXAxisLogarithmic(figures.stream().allMatch(figure -> figure.x() > 0));
    chart.getStyler().setYAxisLogarithmic(true);
    Map<String, List<Figure>> series = new LinkedHashMap<>();
    for (Figure figure : figures) {
      series.computeIfAbsent(figure.series(), name -> new ArrayList<>()).add(figure);
    }
    series.forEach(
        (name, points) ->
            chart.addSeries(
                name,
                points.stream().map(Figure::x).toList(),
                points.stream().map(Figure::y).toList()));
    return chart;
  }
}
