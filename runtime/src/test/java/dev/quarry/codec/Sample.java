package dev.quarry.codec;

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
import org.jspecify.annotations.Nullable;

/** A record with a component of every sort, some nested in others. */
record Sample(
    Id<Sample> id,
    boolean active,
    byte grade,
    short year,
    int population,
    long distance,
    char initial,
    float ratio,
    double price,
    String name,
    Bytes hash,
    BigDecimal amount,
    BigInteger count,
    UUID token,
    Instant createdAt,
    LocalDateTime opensAt,
    Duration delay,
    Color color,
    Shape shape,
    Empty empty,
    List<String> names,
    Set<Integer> numbers,
    Map<String, List<Shape>> shapes,
    @Nullable Shape hole,
    @Nullable String note) {

  enum Color {
    RED,
    GREEN
  }

  sealed interface Shape {}

  record Circle(double radius) implements Shape {}

  record Square(int side, @Nullable String label) implements Shape {}

  record Empty() {}
}
