package dev.quarry.query;

import static dev.quarry.sample.SpecimenTable.CODE;
import static dev.quarry.sample.SpecimenTable.GRADE;
import static dev.quarry.sample.SpecimenTable.LABELS;
import static dev.quarry.sample.SpecimenTable.MASS;
import static dev.quarry.sample.SpecimenTable.NAME;
import static dev.quarry.sample.SpecimenTable.NUMBER;
import static dev.quarry.sample.SpecimenTable.PRICE;
import static dev.quarry.sample.SpecimenTable.RANK;
import static dev.quarry.sample.SpecimenTable.SITE;
import static dev.quarry.sample.SpecimenTable.SPOT;
import static dev.quarry.sample.SpecimenTable.SPOT_DEPTH;
import static dev.quarry.sample.SpecimenTable.SPOT_LAYER;
import static dev.quarry.sample.SpecimenTable.WHOLE;

import dev.quarry.sample.Specimen;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Random conditions, each with its meaning. */
final class Conditions {
  /** Texts by code point, the slow way. */
  static final Comparator<String> BY_CODE_POINT =
      Comparator.comparing(text -> text.codePoints().toArray(), java.util.Arrays::compare);

  /** Texts by code point, as if all were in lower case. */
  static final Comparator<String> IGNORING_CASE =
      Comparator.comparing(
          text ->
              text.codePoints().map(Character::toUpperCase).map(Character::toLowerCase).toArray(),
          java.util.Arrays::compare);

  /** -0.0 is 0.0, NaN comes last. */
  static final Comparator<Double> BY_SIZE =
      Comparator.<Double>comparingDouble(value -> value == 0 ? 0.0 : value);

  private Conditions() {}

  static Arbitrary<Condition> all() {
    Arbitrary<Condition> leaf = leaf();
    Arbitrary<Condition> pair =
        Combinators.combine(leaf, leaf, Arbitraries.of(true, false))
            .as((a, b, both) -> both ? a.and(b) : a.or(b));
    Arbitrary<Condition> inner = Arbitraries.oneOf(leaf, pair, pair.map(Condition::not));
    return Arbitraries.oneOf(
        Arbitraries.just(new Condition(Predicate.all(), row -> true)),
        leaf,
        Combinators.combine(inner, inner, Arbitraries.of(true, true, false))
            .as((a, b, both) -> both ? a.and(b) : a.or(b)),
        Combinators.combine(leaf, inner, inner).as((a, b, c) -> a.and(b).and(c)),
        inner.map(Condition::not));
  }

  private static Arbitrary<Condition> leaf() {
    return Arbitraries.oneOf(
        text(SITE, Specimen::site, Specimens.SITES),
        text(NAME, Specimen::name, Specimens.NAMES),
        text(CODE, Specimen::code, Specimens.NAMES),
        text(SPOT_LAYER, Specimen::layer, Specimens.NAMES),
        ordered(NUMBER, Specimen::number, Specimens.NUMBERS, Comparator.naturalOrder()),
        ordered(GRADE, Specimen::grade, Specimens.NUMBERS, Comparator.naturalOrder()),
        ordered(MASS, Specimen::mass, Specimens.MASSES, BY_SIZE),
        ordered(SPOT_DEPTH, Specimen::depth, Specimens.MASSES, BY_SIZE),
        ordered(PRICE, Specimen::price, Specimens.PRICES, BigDecimal::compareTo),
        Arbitraries.of(true, false)
            .map(value -> new Condition(WHOLE.is(value), row -> row.whole() == value)),
        Arbitraries.of(Specimen.Rank.class)
            .map(value -> new Condition(RANK.is(value), row -> row.rank() == value)),
        Arbitraries.of(Specimens.SPOTS)
            .map(value -> new Condition(SPOT.is(value), row -> value.equals(row.spot()))),
        Arbitraries.of(
            new Condition(SPOT.isAbsent(), row -> row.spot() == null),
            new Condition(SPOT.isPresent(), row -> row.spot() != null),
            new Condition(CODE.isPresent(), row -> row.code() != null),
            new Condition(WHOLE.is(true), Specimen::whole),
            new Condition(RANK.is(Specimen.Rank.HIGH), row -> row.rank() == Specimen.Rank.HIGH)),
        Arbitraries.just(new Condition(LABELS.isEmpty(), row -> row.labels().isEmpty())),
        Arbitraries.of(Specimens.NAMES)
            .map(
                value ->
                    new Condition(LABELS.contains(value), row -> row.labels().contains(value))),
        Arbitraries.of(Specimens.NAMES)
            .list()
            .ofMaxSize(3)
            .map(
                values ->
                    new Condition(
                        LABELS.containsAny(values),
                        row -> row.labels().stream().anyMatch(values::contains))));
  }

  private static Arbitrary<Condition> text(
      TextField<Specimen> field, Function<Specimen, @Nullable String> getter, List<String> texts) {
    Arbitrary<Condition> matches =
        Arbitraries.of(texts)
            .flatMap(
                text ->
                    Arbitraries.of(
                        condition(field.startsWith(text), getter, String::startsWith, text),
                        condition(field.contains(text), getter, String::contains, text),
                        condition(field.endsWith(text), getter, String::endsWith, text),
                        condition(
                            field.isIgnoringCase(text), getter, String::equalsIgnoreCase, text),
                        condition(
                            field.inIgnoringCase(List.of(text, "É")),
                            getter,
                            (value, one) ->
                                value.equalsIgnoreCase(one) || value.equalsIgnoreCase("é"),
                            text),
                        condition(
                            field.isNotIgnoringCase(text).not(),
                            getter,
                            String::equalsIgnoreCase,
                            text),
                        condition(
                            field.startsWithIgnoringCase(text),
                            getter,
                            (value, part) -> value.regionMatches(true, 0, part, 0, part.length()),
                            text)));
    return Arbitraries.oneOf(matches, ordered(field, getter, texts, BY_CODE_POINT));
  }

  private static <V> Arbitrary<Condition> ordered(
      OrderedField<Specimen, V> field,
      Function<Specimen, @Nullable V> getter,
      List<V> values,
      Comparator<V> order) {
    return Combinators.combine(
            Arbitraries.of(values), Arbitraries.of(values), Arbitraries.integers().between(0, 9))
        .as((a, b, kind) -> ordered(field, getter, order, a, b, kind));
  }

  private static <V> Condition ordered(
      OrderedField<Specimen, V> field,
      Function<Specimen, @Nullable V> getter,
      Comparator<V> order,
      V a,
      V b,
      int kind) {
    return switch (kind) {
      case 0 -> condition(field.is(a), getter, (v, w) -> order.compare(v, w) == 0, a);
      case 1 -> condition(field.isNot(a).not(), getter, (v, w) -> order.compare(v, w) == 0, a);
      case 2 -> condition(field.lessThan(a), getter, (v, w) -> order.compare(v, w) < 0, a);
      case 3 -> condition(field.atMost(a), getter, (v, w) -> order.compare(v, w) <= 0, a);
      case 4 -> condition(field.greaterThan(a), getter, (v, w) -> order.compare(v, w) > 0, a);
      case 5 -> condition(field.atLeast(a), getter, (v, w) -> order.compare(v, w) >= 0, a);
      case 6 ->
          condition(
              field.between(a, b),
              getter,
              (v, w) -> order.compare(v, w) >= 0 && order.compare(v, b) <= 0,
              a);
      case 7 ->
          condition(
              field.in(a, b),
              getter,
              (v, w) -> order.compare(v, w) == 0 || order.compare(v, b) == 0,
              a);
      case 8 -> new Condition(field.isAbsent(), row -> getter.apply(row) == null);
      default -> new Condition(field.isPresent(), row -> getter.apply(row) != null);
    };
  }

  private static <V> Condition condition(
      Predicate<Specimen> predicate,
      Function<Specimen, @Nullable V> getter,
      BiPredicate<V, V> meaning,
      V wanted) {
    return new Condition(
        predicate,
        row -> {
          V value = getter.apply(row);
          return Objects.nonNull(value) && meaning.test(value, wanted);
        });
  }
}
