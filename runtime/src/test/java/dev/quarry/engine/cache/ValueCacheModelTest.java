package dev.quarry.engine.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.engine.cache.CacheModel.Kind;
import dev.quarry.engine.cache.CacheModel.Mistake;
import dev.quarry.engine.cache.CacheModel.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ValueCacheModelTest {
  private static final List<String> KEYS = List.of("a", "b", "c");
  private static final List<Kind> KINDS = List.of(Kind.values());

  @Property(tries = 2_000)
  void whatComesOut_isWhatTheReadersVersionHolds(@ForAll("steps") List<Step> steps) {
    assertThat(new CacheModel(new ValueCache(1 << 20), Mistake.NONE).run(steps)).isNull();
  }

  /** The model is worth something only if it finds out those who break the rules. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void aMistake_isFound(Mistake mistake) {
    Random random = new Random(1);
    String wrong = null;
    for (int run = 0; run < 5_000 && wrong == null; run++) {
      wrong = new CacheModel(new ValueCache(1 << 20), mistake).run(randomSteps(random));
    }
    assertThat(wrong).isNotNull();
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(Kind.class)),
                Tuple.of(3, Arbitraries.of(Kind.PUT, Kind.WRITE, Kind.PUBLISH)),
                Tuple.of(3, Arbitraries.of(Kind.FIND, Kind.MAKE))),
            Arbitraries.integers().between(0, CacheModel.SLOTS - 1),
            Arbitraries.of(KEYS))
        .as(Step::new)
        .list()
        .ofMaxSize(120);
  }

  private static List<Step> randomSteps(Random random) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      steps.add(
          new Step(
              KINDS.get(random.nextInt(KINDS.size())),
              random.nextInt(CacheModel.SLOTS),
              KEYS.get(random.nextInt(KEYS.size()))));
    }
    return steps;
  }
}
