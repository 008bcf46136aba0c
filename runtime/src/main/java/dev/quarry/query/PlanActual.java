package dev.quarry.query;

import java.time.Duration;

/**
 * What answering a query took.
 *
 * @param rows how many results there were
 * @param entriesRead how many index entries were read
 * @param documentsScanned how many documents were read one after another
 * @param documentsFetched how many documents were fetched by key
 * @param time how long it took
 */
public record PlanActual(
    long rows, long entriesRead, long documentsScanned, long documentsFetched, Duration time) {
  @Override
  public String toString() {
    return rows
        + (rows == 1 ? " row" : " rows")
        + ", entries read "
        + entriesRead
        + ", documents scanned "
        + documentsScanned
        + ", documents fetched "
        + documentsFetched
        + ", "
        + time.toNanos() / 1_000
        + " µs";
  }
}
