package dev.quarry.benchmarks.report;

/**
 * A figure that a program of its own measured.
 *
 * @param chart the title of the chart that it belongs to
 * @param axis what the chart's horizontal axis shows; empty for a chart of bars, one for each
 *     series
 * @param unit what the figure counts
 * @param series whose it is
 * @param x where on the horizontal axis; 0 in a chart of bars
 * @param y the figure
 */
public record Figure(String chart, String axis, String unit, String series, double x, double y) {}
