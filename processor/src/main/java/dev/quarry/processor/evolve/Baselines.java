package dev.quarry.processor.evolve;

import dev.quarry.evolution.DateVersion;
import dev.quarry.processor.model.BaselineModel;
import dev.quarry.snapshot.Candidate;
import dev.quarry.snapshot.Snapshots;
import dev.quarry.snapshot.SquashPlan;
import dev.quarry.snapshot.SquashedVersions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a database has to be told of versions that are not supported any more: of those that were
 * squashed, and of migrations that are gone though nobody squashed them.
 */
final class Baselines {

  /** The names that tables have today, by folder; the whole database has none by either. */
  private final Map<String, String> tables = new HashMap<>(Map.of("", ""));

  private Baselines(SquashPlan plan) {
    for (SquashPlan.Piece piece : plan.pieces()) {
      piece.declared().ifPresent(table -> tables.put(piece.lineage().folder(), table.name()));
    }
  }

  static BaselineModel of(Candidate candidate, Snapshots snapshots) {
    if (candidate.minSupported().isEmpty()
        || dev.quarry.processor.name.DateVersion.parse(candidate.minSupported()).isEmpty()) {
      return BaselineModel.NONE;
    }
    SquashPlan plan = SquashPlan.of(snapshots.of(candidate.schema()), candidate);
    SquashedVersions squashed = snapshots.squashedOf(candidate.schema());
    Baselines baselines = new Baselines(plan);
    List<BaselineModel.Cut> cuts = new ArrayList<>();
    for (SquashedVersions.Cut cut : squashed.cuts()) {
      cuts.add(baselines.cut(cut.minSupported(), cut.release(), cut.migrations()));
    }
    if (DateVersion.compare(candidate.minSupported(), squashed.minSupported()) > 0) {
      cuts.add(baselines.cut(candidate.minSupported(), "", plan.missing()));
    }
    return new BaselineModel(cuts);
  }

  private BaselineModel.Cut cut(
      String minSupported, String release, List<SquashedVersions.Migration> migrations) {
    Map<String, String> passed = new TreeMap<>();
    for (SquashedVersions.Migration migration : migrations) {
      String table = tables.get(migration.folder());
      if (table != null) {
        passed.put(table, migration.dateVersion());
      }
    }
    return new BaselineModel.Cut(minSupported, release, passed);
  }
}
