package dev.quarry.examples.golden;

import dev.quarry.annotation.Convert;
import dev.quarry.annotation.Index;
import dev.quarry.annotation.Key;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.References;
import dev.quarry.annotation.Schema;
import dev.quarry.annotation.Table;
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
import org.jspecify.annotations.Nullable;

/** The version that began the databases. */
@Schema(tables = {First.Value.class, First.Entry.class, First.Person.class, First.Visit.class})
interface First {

  /** A component of every type. */
  @Table("values")
  @Index({"kind", "place.altitude", "int32"})
  @Index({"words", "text"})
  record Value(
      Id<Value> id,
      boolean bool,
      byte int8,
      short int16,
      int int32,
      long int64,
      char char16,
      float float32,
      double float64,
      @Index String text,
      Bytes bytes,
      @Index BigDecimal decimal,
      BigInteger integer,
      UUID uuid,
      @Index Instant instant,
      LocalDate date,
      LocalTime time,
      LocalDateTime dateTime,
      Duration duration,
      Kind kind,
      Place place,
      Area area,
      @Convert(Grams.Stored.class) Grams weight,
      List<String> words,
      Set<Integer> numbers,
      Map<String, Place> places,
      List<Map<String, Set<Kind>>> deep,
      List<Area> areas,
      @Optional @Nullable Long optional,
      @Optional @Nullable Place optionalPlace,
      @Optional @Nullable List<Kind> optionalKinds) {}

  /** A key of every type that can be ordered. */
  @Table("entries")
  record Entry(
      @Key boolean bool,
      @Key byte int8,
      @Key short int16,
      @Key int int32,
      @Key long int64,
      @Key char char16,
      @Key String text,
      @Key Bytes bytes,
      @Key BigInteger integer,
      @Key UUID uuid,
      @Key Instant instant,
      @Key LocalDate date,
      @Key LocalTime time,
      @Key LocalDateTime dateTime,
      @Key Duration duration,
      @Key Kind kind,
      int value) {}

  /** What changes from version to version. */
  @Table("people")
  record Person(Id<Person> id, @Index String mail, String name, @Index int age) {}

  /** What is given up. */
  @Table("visits")
  record Visit(Id<Visit> id, @References(First.Person.class) Id<Person> person) {}
}
