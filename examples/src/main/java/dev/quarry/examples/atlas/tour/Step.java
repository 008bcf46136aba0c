package dev.quarry.examples.atlas.tour;

import dev.quarry.examples.atlas.model.AtlasDatabase;
import dev.quarry.examples.atlas.report.Report;

/** One thing that can be asked of Atlas. */
interface Step {

  /** What it shows, as a heading. */
  String title();

  /** Asks and shows the answer. */
  void run(AtlasDatabase atlas, Report report);
}
