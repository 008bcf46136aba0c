package dev.quarry.query;

import dev.quarry.sample.Specimen;
import dev.quarry.sample.Specimen.Rank;
import dev.quarry.sample.Specimen.Spot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Random documents whose few values are those that comparisons go wrong with. */
final class Specimens {
  static final List<String> SITES = List.of("", "a", "b");
  static final List<String> NAMES =
      List.of("", "a", "A", "ab", "aB", "a\0", "a\0b", "é", "É", "\uFFFD", "😀", "😀a", "z");
  static final List<Integer> NUMBERS = List.of(Integer.MIN_VALUE, -1, 0, 1, 2, Integer.MAX_VALUE);
  static final List<Double> MASSES =
      List.of(
          Double.NEGATIVE_INFINITY,
          -1.5,
          -0.0,
          0.0,
          1e-300,
          2.5,
          Double.POSITIVE_INFINITY,
          Double.NaN);
  static final List<BigDecimal> PRICES =
      List.of(
          new BigDecimal("-3"),
          new BigDecimal("0.00"),
          BigDecimal.ZERO,
          new BigDecimal("1.0"),
          new BigDecimal("1.00"),
          new BigDecimal("17"));
  static final List<Spot> SPOTS =
      List.of(new Spot(0.0, null), new Spot(-0.0, "a"), new Spot(Double.NaN, "😀"));

  private Specimens() {}

  /** Some documents in key order. */
  static List<Specimen> random(Random random, int most) {
    List<Specimen> rows = new ArrayList<>();
    Set<String> codes = new TreeSet<>();
    Set<String> keys = new TreeSet<>();
    int count = random.nextInt(most + 1);
    for (int i = 0; i < count; i++) {
      Specimen row = random(random);
      boolean repeated = row.code() != null && !codes.add(row.code());
      if (!repeated && keys.add(row.site() + "/" + row.number())) {
        rows.add(row);
      }
    }
    rows.sort(BY_KEY);
    return rows;
  }

  static final Comparator<Specimen> BY_KEY =
      Comparator.comparing(Specimen::site, Conditions.BY_CODE_POINT)
          .thenComparing(Specimen::number);

  private static Specimen random(Random random) {
    return new Specimen(
        of(SITES, random),
        of(NUMBERS, random),
        of(NAMES, random),
        orAbsent(NAMES, random),
        of(MASSES, random),
        orAbsent(NUMBERS, random),
        random.nextBoolean(),
        random.ints(random.nextInt(4), 0, NAMES.size()).mapToObj(NAMES::get).toList(),
        orAbsent(SPOTS, random),
        of(PRICES, random),
        random.nextBoolean() ? Rank.LOW : Rank.HIGH);
  }

  private static <T> T of(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  private static <T> @Nullable T orAbsent(List<T> values, Random random) {
    return random.nextInt(3) == 0 ? null : of(values, random);
  }
}
