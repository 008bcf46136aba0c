package dev.quarry.examples.evolution;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Schema;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.util.List;
import java.util.Map;

/** A shop as it was. */
@Schema(tables = {Before.Person.class, Before.Visit.class})
interface Before {

  @Table("people")
  record Person(
      Id<Person> id,
      @Index String email,
      @Optional String nickname,
      Status status,
      Position position,
      List<Position> visited,
      Map<String, List<Payment>> payments) {}

  @Table("visits")
  record Visit(Id<Visit> id, String page) {}

  record Position(double latitude, double longitude, @Optional Double altitude) {}

  enum Status {
    OPEN,
    CLOSED
  }

  sealed interface Payment {
    record CreditCard(String no, @Optional String iban) implements Payment {}

    record Cash(int till) implements Payment {}
  }
}
