package dev.quarry.examples.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {
  @TempDir Path directory;

  @Test
  void allSteps_showWhatChanges() throws Exception {
    StringWriter out = new StringWriter();
    AccountsApp.run(directory, new PrintWriter(out, true));

    assertThat(out.toString())
        .containsSubsequence(
            "1. An optional field is added",
            "\"phone\":\"+44 20 7946 0000\"",
            "shape 1: 3",
            "shape 2: 1",
            "2. A required role, in three steps",
            "SchemaViolationException",
            "field role: 4 documents",
            "users filled: 4",
            "\"role\":\"USER\"",
            "3. A required role, in one step",
            "\"role\":\"USER\"",
            "4. An index is added",
            "full scan of users",
            "plan: build index of table users: name",
            "after: range of index name of users",
            "entries: 4",
            "5. The full name is split",
            "\"name\":\"Ada Lovelace\"",
            "\"firstName\":\"Ada\",\"lastName\":\"Lovelace\"",
            "status: DONE",
            "6. Missing defaults are filled in",
            "\"bio\":\"\",\"isActive\":true",
            "active users, by index: 3",
            "documents that do not fit: []",
            "7. A migration in batches",
            "waiting for it: WorkCancelledException",
            "cancelled: PAUSED",
            "\"name\":\"ADA LOVELACE\"",
            "MIGRATE is through 5004 documents",
            "status: 2024-03-01 DONE, processed 5004, failures 0",
            "\"name\":\"ADA LOVELACE\"",
            "8. email becomes emailAddress, in one deploy",
            "users.emailAddress was named",
            "\"emailAddress\":\"ada@example.org\"",
            "found by it: Ada Lovelace",
            "9. email becomes emailAddress, over three deploys",
            "\"email\":\"ada@example.org\",\"emailAddress\":\"ada@example.org\"",
            "kept by the old program: ada@example.org",
            "\"email\":\"alan@example.org\",\"emailAddress\":\"alan@example.org\"",
            "contracted:",
            "\"emailAddress\":\"alan@example.org\",\"name\"",
            "10. A missing field and a wrong type",
            "property",
            "\"email\" is missing",
            "a text, found 7",
            "users.plan is new and required",
            "users.name was String and is now int",
            "field bio: 2 documents",
            "unchanged users: 4",
            "11. A bad document is repaired",
            "nothing changed: SchemaViolationException",
            "put aside: users ",
            "left aside: 0",
            "after, users: 4",
            "Plato: Plato",
            "12. Each change is undone",
            "an optional field, given up: as before",
            "a required field, given up: as before",
            "a field renamed back: as before",
            "an index, dropped by the first version: as before",
            "a name split, joined by its rollback: as before",
            "names in upper case, from the checkpoint: as before");
  }
}
