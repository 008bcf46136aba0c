package dev.quarry.examples.golden;

import dev.quarry.annotation.Default;
import dev.quarry.annotation.Index;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Removed;
import dev.quarry.annotation.Schema;
import dev.quarry.annotation.Table;
import dev.quarry.migration.DocumentEditor;
import dev.quarry.migration.DocumentMigration;
import dev.quarry.migration.DocumentStep;
import dev.quarry.migration.Migration;
import dev.quarry.migration.OnFailure;
import dev.quarry.value.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The version that splits the name, which it was at when the database was closed. */
@Schema(
    tables = {First.Value.class, First.Entry.class, Third.Person.class},
    removed = "visits")
interface Third {

  @Table("people")
  @Removed("name")
  @Index({"lastName", "firstName"})
  record Person(
      Id<Person> id,
      @Index(unique = true) String email,
      String firstName,
      String lastName,
      long age,
      @Optional @Nullable String nickname,
      @Default("SMALL") Kind level) {}

  /** The migration, with a step that may do more. */
  static DocumentMigration split(DocumentStep step) {
    return Migration.ofDocuments("2024-03-01", "people", "split the name", step)
        .withOnFailure(OnFailure.QUARANTINE)
        .withBatch(2);
  }

  static ObjectNode split(ObjectNode person) {
    if (!person.get("name").stringValue().contains(" ")) {
      throw new IllegalStateException("it has one name only");
    }
    return DocumentEditor.of(person)
        .split("name", " ", List.of("firstName", "lastName"), "")
        .document();
  }
}
