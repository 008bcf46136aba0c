package dev.quarry.codec;

import dev.quarry.codec.Sample.Circle;
import dev.quarry.codec.Sample.Color;
import dev.quarry.codec.Sample.Empty;
import dev.quarry.codec.Sample.Shape;
import dev.quarry.codec.Sample.Square;
import dev.quarry.value.Bytes;
import dev.quarry.value.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Random records with a component of every sort. */
final class Samples {
  private Samples() {}

  private record Numbers(
      boolean active,
      byte grade,
      short year,
      int population,
      long distance,
      char initial,
      float ratio,
      double price) {}

  private record Values(
      Id<Sample> id,
      String name,
      Bytes hash,
      BigDecimal amount,
      BigInteger count,
      UUID token,
      Instant createdAt,
      LocalDateTime opensAt) {}

  private record Rest(
      Duration delay,
      Color color,
      List<String> names,
      Set<Integer> numbers,
      Map<String, List<Shape>> shapes,
      @Nullable Shape hole,
      @Nullable String note) {}

  static Arbitrary<Sample> all() {
    return Combinators.combine(numbers(), values(), rest(), shapes())
        .as(
            (numbers, values, rest, shape) ->
                new Sample(
                    values.id,
                    numbers.active,
                    numbers.grade,
                    numbers.year,
                    numbers.population,
                    numbers.distance,
                    numbers.initial,
                    numbers.ratio,
                    numbers.price,
                    values.name,
                    values.hash,
                    values.amount,
                    values.count,
                    values.token,
                    values.createdAt,
                    values.opensAt,
                    rest.delay,
                    rest.color,
                    shape,
                    new Empty(),
                    rest.names,
                    rest.numbers,
                    rest.shapes,
                    rest.hole,
                    rest.note));
  }

  private static Arbitrary<Numbers> numbers() {
    return Combinators.combine(
            Kinds.BOOL.values(),
            Kinds.INT8.values(),
            Kinds.INT16.values(),
            Kinds.INT32.values(),
            Kinds.INT64.values(),
            Kinds.CHAR.values(),
            Kinds.FLOAT32.values(),
            Kinds.FLOAT64.values())
        .as(Numbers::new);
  }

  private static Arbitrary<Values> values() {
    return Combinators.combine(
            Kinds.ID.values().map(id -> Id.<Sample>of(id.most(), id.least())),
            Kinds.TEXT.values(),
            Kinds.BYTES.values(),
            Kinds.DECIMAL.values(),
            Kinds.INTEGER.values(),
            Kinds.UUID.values(),
            Kinds.INSTANT.values(),
            Kinds.DATE_TIME.values())
        .as(Values::new);
  }

  private static Arbitrary<Rest> rest() {
    Arbitrary<String> texts = Kinds.TEXT.values();
    return Combinators.combine(
            Kinds.DURATION.values(),
            Arbitraries.of(Color.values()),
            texts.list().ofMaxSize(4),
            Arbitraries.integers().set().ofMaxSize(4),
            Arbitraries.maps(texts, shapes().list().ofMaxSize(3)).ofMaxSize(3),
            shapes().injectNull(0.5),
            texts.injectNull(0.5))
        .as(Rest::new);
  }

  private static Arbitrary<Shape> shapes() {
    Arbitrary<Shape> circles = Kinds.FLOAT64.values().map(Circle::new);
    Arbitrary<Shape> squares =
        Combinators.combine(Kinds.INT32.values(), Kinds.TEXT.values().injectNull(0.5))
            .as(Square::new);
    return Arbitraries.oneOf(circles, squares);
  }
}
