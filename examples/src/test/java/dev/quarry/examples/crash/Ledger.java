package dev.quarry.examples.crash;

import dev.quarry.annotation.Default;
import dev.quarry.annotation.Index;
import dev.quarry.annotation.Key;
import dev.quarry.annotation.Migration;
import dev.quarry.annotation.OnDelete;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.References;
import dev.quarry.annotation.Removed;
import dev.quarry.annotation.Schema;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The schema that is worked with while processes die, in two versions. */
final class Ledger {
  private Ledger() {}

  @Schema(tables = {V1.Person.class, V1.Item.class, Receipt.class, Tally.class})
  interface V1 {
    @Table("people")
    @Index(value = "score", where = "active = true")
    record Person(
        Id<V1.Person> id,
        int writer,
        @Index(unique = true) String email,
        String name,
        int score,
        boolean active,
        @Index List<String> tags,
        @Optional @References(value = V1.Person.class, onDelete = OnDelete.SET_ABSENT)
            @Nullable Id<V1.Person> friend) {}

    @Table("items")
    record Item(
        Id<V1.Item> id,
        int writer,
        @References(value = V1.Person.class, onDelete = OnDelete.CASCADE) Id<V1.Person> owner,
        String kind,
        String load) {}
  }

  /** The name is split by a migration, and there are a field and indexes more. */
  @Schema(
      tables = {V2.Person.class, V2.Item.class, Receipt.class, Tally.class},
      migrations = Split.class)
  interface V2 {
    @Table("people")
    @Index(value = "score", where = "active = true")
    @Index({"lastName", "firstName"})
    @Removed("name")
    record Person(
        Id<V2.Person> id,
        int writer,
        @Index(unique = true, include = "score") String email,
        String firstName,
        String lastName,
        int score,
        boolean active,
        @Index List<String> tags,
        @Optional @References(value = V2.Person.class, onDelete = OnDelete.SET_ABSENT)
            @Nullable Id<V2.Person> friend,
        @Default("free") String plan) {}

    @Table("items")
    @Index({"kind", "owner"})
    record Item(
        Id<V2.Item> id,
        int writer,
        @References(value = V2.Person.class, onDelete = OnDelete.CASCADE) Id<V2.Person> owner,
        String kind,
        String load) {}
  }

  /** That a transaction was committed. */
  @Table("receipts")
  record Receipt(@Key int writer, @Key long number) {}

  /** How many of some writers' transactions were committed; they all change one document. */
  @Table("tallies")
  record Tally(@Key String name, long total) {}

  static final class Split {
    private Split() {}

    @Migration(dateVersion = "2024-03-01", table = "people", description = "split the name")
    static ObjectNode split(ObjectNode person) {
      String[] parts = person.remove("name").stringValue().split(" ", 2);
      return person.put("firstName", parts[0]).put("lastName", parts[1]);
    }
  }
}
