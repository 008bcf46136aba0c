package dev.quarry.examples.golden;

import dev.quarry.annotation.Default;
import dev.quarry.annotation.Index;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Renamed;
import dev.quarry.annotation.Schema;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import org.jspecify.annotations.Nullable;

/** The version with a default, a rename, a wider number and an index of each kind. */
@Schema(
    tables = {First.Value.class, First.Entry.class, Second.Person.class},
    removed = "visits")
interface Second {

  @Table("people")
  @Index(value = "name", ignoreCase = true)
  @Index(
      value = {"level", "age"},
      descending = "age",
      include = "name")
  @Index(value = "nickname", where = "level = LARGE")
  record Person(
      Id<Person> id,
      @Index(unique = true) @Renamed(from = "mail") String email,
      String name,
      long age,
      @Optional @Nullable String nickname,
      @Default("SMALL") Kind level) {}
}
