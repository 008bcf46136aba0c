package dev.quarry.examples.evolution;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Removed;
import dev.quarry.annotation.Renamed;
import dev.quarry.annotation.Schema;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.util.List;
import java.util.Map;

/** The same shop with other names, and less in it; its declarations tell all of that. */
@Schema(tables = After.Customer.class, removed = "visits")
interface After {

  @Table("customers")
  @Renamed(from = "people")
  @Removed("nickname")
  record Customer(
      Id<Customer> id,
      @Index @Renamed(from = {"mail", "email"}) String emailAddress,
      Status status,
      @Renamed(from = "position") Point location,
      List<Point> visited,
      Map<String, List<Payment>> payments) {}

  @Removed("altitude")
  record Point(double latitude, double longitude) {}

  enum Status {
    CLOSED,
    @Renamed(from = {"OPEN", "NEW"})
    ACTIVE
  }

  sealed interface Payment {
    record Cash(int till) implements Payment {}

    @Renamed(from = "CreditCard")
    @Removed("iban")
    record Card(@Renamed(from = "no") String number) implements Payment {}
  }
}
