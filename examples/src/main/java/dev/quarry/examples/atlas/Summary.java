package dev.quarry.examples.atlas;

import dev.quarry.examples.atlas.model.AtlasDatabase;
import dev.quarry.examples.atlas.report.Report;
import dev.quarry.examples.atlas.report.TextTable;
import dev.quarry.examples.atlas.report.Timing;

/** The end of the report: time per step, and how much there is. */
final class Summary {
  private final Report report;

  Summary(Report report) {
    this.report = report;
  }

  void print(AtlasDatabase atlas) {
    TextTable table = new TextTable().left("step").right("time in its calls");
    for (Timing timing : report.timings()) {
      table.row(timing.step(), Report.text(timing.duration()));
    }
    report.step("Summary");
    report.print(table);
    report.printf("%n%,d countries, %,d cities", atlas.countries().count(), atlas.cities().count());
    atlas.database().sizeOnDisk().ifPresent(bytes -> report.printf("%.1f MB on disk", bytes / 1e6));
  }
}
