package dev.quarry.benchmarks.shapes;

import dev.quarry.annotation.Default;
import dev.quarry.annotation.Key;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Removed;
import dev.quarry.annotation.Renamed;
import dev.quarry.annotation.Schema;
import dev.quarry.annotation.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A record of scalars, as it was and after one change each. */
@SuppressWarnings("SameNameButDifferent") // each version has nested types of its own
final class PersonShapes {
  private PersonShapes() {}

  @Schema(tables = People.Person.class)
  interface People {
    @Table("rows")
    record Person(
        @Key int id,
        String email,
        String name,
        String country,
        int balance,
        long visits,
        double score,
        boolean active,
        Status status,
        Instant createdAt,
        @Optional @Nullable String note) {}

    enum Status {
      NEW,
      ACTIVE,
      CLOSED
    }
  }

  @Schema(tables = OptionalAdded.Person.class)
  interface OptionalAdded {
    @Table("rows")
    record Person(
        @Key int id,
        String email,
        String name,
        String country,
        @Optional @Nullable String city,
        int balance,
        long visits,
        double score,
        boolean active,
        People.Status status,
        Instant createdAt,
        @Optional @Nullable String note) {}
  }

  @Schema(tables = DefaultAdded.Person.class)
  interface DefaultAdded {
    @Table("rows")
    record Person(
        @Key int id,
        String email,
        String name,
        String country,
        @Default("Europe/London") String zone,
        int balance,
        long visits,
        double score,
        boolean active,
        People.Status status,
        Instant createdAt,
        @Optional @Nullable String note) {}
  }

  @Schema(tables = FieldRenamed.Person.class)
  interface FieldRenamed {
    @Table("rows")
    record Person(
        @Key int id,
        @Renamed(from = "email") String emailAddress,
        String name,
        String country,
        int balance,
        long visits,
        double score,
        boolean active,
        People.Status status,
        Instant createdAt,
        @Optional @Nullable String note) {}
  }

  @Schema(tables = FieldRemoved.Person.class)
  interface FieldRemoved {
    @Table("rows")
    @Removed("country")
    record Person(
        @Key int id,
        String email,
        String name,
        int balance,
        long visits,
        double score,
        boolean active,
        People.Status status,
        Instant createdAt,
        @Optional @Nullable String note) {}
  }

  @Schema(tables = Widened.Person.class)
  interface Widened {
    @Table("rows")
    record Person(
        @Key int id,
        String email,
        String name,
        String country,
        double balance,
        long visits,
        double score,
        boolean active,
        People.Status status,
        Instant createdAt,
        @Optional @Nullable String note) {}
  }

  @Schema(tables = Reordered.Person.class)
  interface Reordered {
    @Table("rows")
    record Person(
        @Optional @Nullable String note,
        Instant createdAt,
        People.Status status,
        boolean active,
        double score,
        long visits,
        int balance,
        String country,
        String name,
        String email,
        @Key int id) {}
  }

  @Schema(tables = ConstantRemoved.Person.class)
  interface ConstantRemoved {
    @Table("rows")
    record Person(
        @Key int id,
        String email,
        String name,
        String country,
        int balance,
        long visits,
        double score,
        boolean active,
        Status status,
        Instant createdAt,
        @Optional @Nullable String note) {}

    enum Status {
      NEW,
      ACTIVE
    }
  }

  /** The person with the given number; none has the constant that is removed. */
  static People.Person numbered(int number) {
    return new People.Person(
        number,
        "user" + number + "@example.org",
        "Family Name " + (number * 31 % 9973),
        COUNTRIES[number % COUNTRIES.length],
        number * 7919 % 100_000,
        number,
        number / 3.0,
        number % 3 == 0,
        number % 5 == 0 ? People.Status.NEW : People.Status.ACTIVE,
        Instant.ofEpochSecond(1_700_000_000L + number),
        number % 4 == 0 ? "A note of some length about person " + number : null);
  }

  private static final String[] COUNTRIES = {"DE", "FR", "GB", "IN", "JP", "NG", "US"};
}
