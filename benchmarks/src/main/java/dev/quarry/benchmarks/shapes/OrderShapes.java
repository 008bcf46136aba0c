package dev.quarry.benchmarks.shapes;

import dev.quarry.annotation.Default;
import dev.quarry.annotation.Key;
import dev.quarry.annotation.Schema;
import dev.quarry.annotation.Table;
import java.time.Instant;
import java.util.List;

/** A record that has others in it, as it was and after one of these changed. */
@SuppressWarnings("SameNameButDifferent") // each version has nested types of its own
final class OrderShapes {
  private OrderShapes() {}

  @Schema(tables = Orders.Order.class)
  interface Orders {
    @Table("rows")
    record Order(
        @Key int id,
        String customer,
        Instant placedAt,
        Address address,
        List<Line> lines,
        Payment payment) {}

    record Address(String street, String city, String zip) {}

    record Line(String product, int quantity, long cents) {}

    sealed interface Payment {
      record Card(String number, int month, int year) implements Payment {}

      record Transfer(String account) implements Payment {}
    }
  }

  @Schema(tables = RecordChanged.Order.class)
  interface RecordChanged {
    @Table("rows")
    record Order(
        @Key int id,
        String customer,
        Instant placedAt,
        Address address,
        List<Orders.Line> lines,
        Orders.Payment payment) {}

    record Address(String street, String city, @Default("GB") String country, String zip) {}
  }

  @Schema(tables = ElementsChanged.Order.class)
  interface ElementsChanged {
    @Table("rows")
    record Order(
        @Key int id,
        String customer,
        Instant placedAt,
        Orders.Address address,
        List<Line> lines,
        Orders.Payment payment) {}

    record Line(String product, int quantity, @Default("20") int tax, long cents) {}
  }

  @Schema(tables = VariantChanged.Order.class)
  interface VariantChanged {
    @Table("rows")
    record Order(
        @Key int id,
        String customer,
        Instant placedAt,
        Orders.Address address,
        List<Orders.Line> lines,
        Payment payment) {}

    sealed interface Payment {
      record Card(String number, @Default("VISA") String brand, int month, int year)
          implements Payment {}

      record Transfer(String account) implements Payment {}
    }
  }

  /** The order with the given number, of four lines. */
  static Orders.Order numbered(int number) {
    return new Orders.Order(
        number,
        "Family Name " + (number * 31 % 9973),
        Instant.ofEpochSecond(1_700_000_000L + number),
        new Orders.Address("Long Street " + number % 997, "Newcastle", "NE1 4ST"),
        List.of(line(number), line(number + 1), line(number + 2), line(number + 3)),
        number % 3 == 0
            ? new Orders.Payment.Transfer("GB33BUKB20201555555555")
            : new Orders.Payment.Card("4111111111111111", 1 + number % 12, 2030));
  }

  private static Orders.Line line(int number) {
    return new Orders.Line("product " + number % 9973, 1 + number % 5, number * 7919L % 100_000);
  }
}
