package dev.quarry.engine.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.engine.cache.PageModel.Kind;
import dev.quarry.engine.cache.PageModel.Mistake;
import dev.quarry.engine.cache.PageModel.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageModelTest {
  private static final String KEYS = "abcdef";

  /** Those of a commit come often enough for commits to get to their end. */
  private static final List<Kind> KINDS = new ArrayList<>(List.of(Kind.values()));

  static {
    KINDS.addAll(List.of(Kind.ANNOUNCE, Kind.STAMP, Kind.WRITE, Kind.PUBLISH));
    KINDS.addAll(List.of(Kind.ADD, Kind.ADD, Kind.FIND, Kind.FIND_NEWEST, Kind.FIND_BEFORE));
  }

  @Test
  void pages_areWhatTheReadersVersionHolds() {
    Random random = new Random(7);
    long found = 0;
    for (int run = 0; run < 20_000; run++) {
      PageModel model = new PageModel(Mistake.NONE);
      assertThat(model.run(randomSteps(random))).isNull();
      found += model.found();
    }
    assertThat(found).isGreaterThan(20_000);
  }

  /** The model is worth something only if it finds out those who break the rules. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void aMistake_isFound(Mistake mistake) {
    Random random = new Random(1);
    String wrong = null;
    for (int run = 0; run < 20_000 && wrong == null; run++) {
      wrong = new PageModel(mistake).run(randomSteps(random));
    }
    assertThat(wrong).isNotNull();
  }

  private static List<Step> randomSteps(Random random) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      int from = random.nextInt(KEYS.length() - 1);
      int to = from + 1 + random.nextInt(KEYS.length() - from - 1);
      steps.add(
          new Step(
              KINDS.get(random.nextInt(KINDS.size())),
              random.nextInt(PageModel.SLOTS),
              KEYS.substring(from, from + 1),
              KEYS.substring(to, to + 1)));
    }
    return steps;
  }
}
