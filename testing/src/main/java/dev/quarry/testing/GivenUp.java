package dev.quarry.testing;

import dev.quarry.evolution.DateVersion;
import dev.quarry.schema.Baseline;
import dev.quarry.snapshot.Lineage;
import dev.quarry.snapshot.SnapshotStep;
import dev.quarry.snapshot.Snapshots;
import dev.quarry.snapshot.SquashedVersions;
import dev.quarry.snapshot.TableSnapshot;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The migrations that documents of a sealed version have been through, though the program of today
 * no longer has them: those that were squashed, and those that must have led to the shapes there
 * are.
 */
final class GivenUp {

  private GivenUp() {}

  static Baseline before(String version, Snapshots snapshots, String schema) {
    Map<String, String> passed = new TreeMap<>();
    for (SquashedVersions.Cut cut : snapshots.squashedOf(schema).cuts()) {
      cut.migrations().forEach(each -> later(passed, each.folder(), each.dateVersion()));
    }
    Baseline baseline = Baseline.NONE.cut(version, "");
    for (Lineage lineage : snapshots.of(schema)) {
      List<TableSnapshot> shapes = lineage.snapshots();
      int last = lineage.oldest(version);
      for (int i = 1; i <= last; i++) {
        if (new SnapshotStep(shapes.get(i - 1), shapes.get(i)).change().isPresent()) {
          later(passed, lineage.folder(), shapes.get(i).version());
        }
      }
      String own = passed.get(lineage.folder());
      if (own != null) {
        baseline = baseline.passed(shapes.get(last).table().name(), own);
      }
    }
    String ofDatabase = passed.get("");
    return ofDatabase == null ? baseline : baseline.passed("", ofDatabase);
  }

  private static void later(Map<String, String> passed, String folder, String dateVersion) {
    passed.merge(
        folder, dateVersion, (one, other) -> DateVersion.compare(one, other) > 0 ? one : other);
  }
}
