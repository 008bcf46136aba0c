package dev.quarry.examples.golden;

import dev.quarry.value.Bytes;
import dev.quarry.value.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is stored: usual values, and those at the ends of their types. */
final class Documents {
  private static final Place ORLEANS = new Place(47.90289, 1.90389, 116);
  private static final Place NOWHERE = new Place(-0.0, Double.NaN, null);
  private static final UUID LAST = new UUID(-1, -1);

  private Documents() {}

  static <R> Id<R> id(int number) {
    return Id.of(new UUID(0x018d0b6e6a007000L, 0x8000000000000000L + number));
  }

  static List<First.Value> values() {
    return List.of(
        new First.Value(
            id(1),
            true,
            (byte) 42,
            (short) -1000,
            123_456,
            -9_876_543_210L,
            'é',
            1.5f,
            -2.25,
            "Orléans",
            Bytes.copyOf((byte) 0, (byte) 1, (byte) 0xff),
            new BigDecimal("12.340"),
            new BigInteger("-123456789012345678901234567890"),
            UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8"),
            Instant.parse("2024-01-15T08:30:00.5Z"),
            LocalDate.of(2024, 2, 29),
            LocalTime.of(23, 59, 59, 999_999_999),
            LocalDateTime.of(1969, 12, 31, 23, 0),
            Duration.ofSeconds(-1, 1),
            Kind.LARGE,
            ORLEANS,
            new Area.Circle(ORLEANS, 3.5f),
            new Grams(1_500),
            List.of("b", "a", "b"),
            Set.of(7),
            Map.of("home", ORLEANS),
            List.of(Map.of("kinds", Set.of(Kind.SMALL)), Map.of()),
            List.of(new Area.Polygon(List.of(ORLEANS, NOWHERE)), new Area.Everywhere()),
            Long.MAX_VALUE,
            NOWHERE,
            List.of(Kind.LARGE, Kind.SMALL)),
        extreme(2, false),
        extreme(3, true));
  }

  /** The least values of their types, or the greatest. */
  private static First.Value extreme(int number, boolean greatest) {
    return new First.Value(
        id(number),
        greatest,
        greatest ? Byte.MAX_VALUE : Byte.MIN_VALUE,
        greatest ? Short.MAX_VALUE : Short.MIN_VALUE,
        greatest ? Integer.MAX_VALUE : Integer.MIN_VALUE,
        greatest ? Long.MAX_VALUE : Long.MIN_VALUE,
        greatest ? Character.MAX_VALUE : Character.MIN_VALUE,
        greatest ? Float.NaN : Float.NEGATIVE_INFINITY,
        greatest ? Double.MAX_VALUE : Double.MIN_VALUE,
        greatest ? "\0\uffff😀" : "",
        greatest ? Bytes.copyOf((byte) 0xff, (byte) 0xff) : Bytes.copyOf(),
        greatest ? new BigDecimal("1E+40") : new BigDecimal("-0.000001"),
        greatest ? BigInteger.ONE.shiftLeft(200) : BigInteger.ZERO,
        greatest ? LAST : new UUID(0, 0),
        greatest ? Instant.parse("9999-12-31T23:59:59.999999999Z") : Instant.EPOCH,
        greatest ? LocalDate.of(9999, 12, 31) : LocalDate.of(-44, 3, 15),
        greatest ? LocalTime.MAX : LocalTime.MIN,
        greatest ? LocalDateTime.of(9999, 12, 31, 0, 0) : LocalDateTime.of(1, 1, 1, 0, 0),
        greatest ? Duration.ofDays(36_500) : Duration.ZERO,
        greatest ? Kind.LARGE : Kind.SMALL,
        NOWHERE,
        greatest ? new Area.Polygon(List.of()) : new Area.Everywhere(),
        new Grams(greatest ? Long.MAX_VALUE : 0),
        greatest ? List.of("z".repeat(200)) : List.of(),
        Set.of(),
        Map.of(),
        List.of(),
        List.of(),
        null,
        null,
        null);
  }

  static List<First.Entry> entries() {
    return List.of(entry(false, 1), entry(true, 2));
  }

  private static First.Entry entry(boolean greatest, int value) {
    First.Value values = extreme(0, greatest);
    return new First.Entry(
        greatest,
        values.int8(),
        values.int16(),
        values.int32(),
        values.int64(),
        values.char16(),
        values.text(),
        values.bytes(),
        values.integer(),
        values.uuid(),
        values.instant(),
        values.date(),
        values.time(),
        values.dateTime(),
        values.duration(),
        values.kind(),
        value);
  }

  /** People of the first version; the first has one name only. */
  static List<First.Person> first() {
    return List.of(
        new First.Person(id(10), "plato@example.org", "Plato", 80),
        new First.Person(id(11), "ada@example.org", "Ada Lovelace", 36),
        new First.Person(id(12), "charles@example.org", "Charles Babbage", 79),
        new First.Person(id(13), "grace@example.org", "Grace Hopper", 85));
  }

  /** People of the second version. */
  static List<Second.Person> second() {
    return List.of(
        new Second.Person(id(15), "alan@example.org", "Alan Turing", 41, "Prof", Kind.LARGE),
        new Second.Person(id(16), "emmy@example.org", "Emmy Noether", 53, null, Kind.SMALL));
  }

  /** Somebody of the third version. */
  static Third.Person third() {
    return new Third.Person(
        id(17), "kurt@example.org", "Kurt", "Gödel", 1L << 40, null, Kind.LARGE);
  }
}
