package dev.quarry.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.engine.memory.MemoryEngine;
import dev.quarry.history.Anomaly.Kind;
import dev.quarry.history.FlawedEngine.Flaw;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A checker that cannot fail proves nothing: each flaw has to be found by it. */
class SeededFlawTest {

  /** How many histories to search at most until a flaw shows. */
  private static final int HISTORIES = 40;

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void flaw_isFound(Flaw flaw) throws Exception {
    Set<Kind> found = EnumSet.noneOf(Kind.class);
    for (int i = 0; i < HISTORIES && found.isEmpty(); i++) {
      anomalies(flaw).forEach(anomaly -> found.add(anomaly.kind()));
    }
    assertThat(found).containsAnyElementsOf(signs(flaw));
  }

  @Test
  void engineWithoutFlaw_isFoundSound_howeverItIsWrapped() throws Exception {
    for (int i = 0; i < 3; i++) {
      assertThat(anomalies(Flaw.NONE)).isEmpty();
    }
  }

  private static Set<Kind> signs(Flaw flaw) {
    return switch (flaw) {
      case NONE -> Set.of();
      case FORGETS_RANGES, FORGETS_KEYS, VALIDATES_WRITES_ONLY ->
          Set.of(Kind.LOST_UPDATE, Kind.G_SINGLE, Kind.G2);
      case VALIDATES_NOTHING -> Set.of(Kind.LOST_UPDATE);
      case PUBLISHES_OUT_OF_ORDER -> Set.of(Kind.G_SINGLE, Kind.G2, Kind.IMPOSSIBLE_READ);
      case READS_THE_PAST -> Set.of(Kind.REAL_TIME, Kind.IMPOSSIBLE_READ);
      case COMMITS_IN_PARTS -> Set.of(Kind.G1C, Kind.G_SINGLE, Kind.G2, Kind.IMPOSSIBLE_READ);
      case SHOWS_UNCOMMITTED -> Set.of(Kind.ABORTED_READ, Kind.INTERMEDIATE_READ);
    };
  }

  private static List<Anomaly> anomalies(Flaw flaw) throws Exception {
    try (Subject subject = new EngineSubject(new FlawedEngine(MemoryEngine.open(), flaw))) {
      return Checker.check(Workload.run(subject, 8, 1000));
    }
  }
}
