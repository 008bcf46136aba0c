package dev.quarry.examples.accounts;

import dev.quarry.Evolution;
import dev.quarry.OpenOptions;
import dev.quarry.WorkControl;
import dev.quarry.annotation.Index;
import dev.quarry.annotation.Migration;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.References;
import dev.quarry.annotation.Schema;
import dev.quarry.annotation.Table;
import dev.quarry.error.WorkCancelledException;
import dev.quarry.evolution.EvolutionListener;
import dev.quarry.evolution.MigrationRecord;
import dev.quarry.evolution.SchemaChange;
import dev.quarry.evolution.WorkProgress;
import dev.quarry.value.Id;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A migration in batches, each committed with how far it has come, watched while it runs. */
final class InBatches implements Step {

  /** Version 2: names are in upper case. */
  @Schema(
      tables = {UpperCase.User.class, UpperCase.UserPreferences.class},
      migrations = Migrations.class)
  interface UpperCase {
    // [UpperCase]
    @Table("users")
    record User(
        Id<User> id,
        @Index(unique = true) String email,
        String name,
        @Optional @Nullable String bio,
        @Index @Optional @Nullable Boolean isActive,
        @Index Instant createdAt,
        Instant updatedAt) {}

    // [/UpperCase]

    @Table("userPreferences")
    record UserPreferences(
        Id<UserPreferences> id,
        @References(User.class) Id<User> userId,
        Theme theme,
        boolean emailNotifications) {}
  }

  // [migration]
  /** How version 1 becomes version 2. */
  static final class Migrations {
    private Migrations() {}

    @Migration(
        dateVersion = "2024-03-01",
        table = "users",
        description = "names in upper case",
        batch = 500)
    static ObjectNode shout(ObjectNode user, Map<String, String> arguments) {
      Locale locale = Locale.forLanguageTag(arguments.getOrDefault("locale", ""));
      return user.put("name", user.get("name").stringValue().toUpperCase(locale));
    }
  }

  // [/migration]

  @Override
  public String title() {
    return "A migration in batches, cancelled, taken up again, with its status";
  }

  @Override
  public void run(Path accounts, Page page) throws Exception {
    People.add(accounts, 5_000);
    // [cancel]
    OpenOptions slowly =
        OpenOptions.defaults()
            .withSchemaChange(SchemaChange.IN_BACKGROUND)
            .withControl(new WorkControl().limit(500)); // documents in a second
    try (InBatches_UpperCaseDatabase second = InBatches_UpperCaseDatabase.open(accounts, slowly)) {
      Evolution evolution = second.database().evolution();
      evolution.cancel(); // pause() and resume() are there, too
      page.refused("waiting for it", WorkCancelledException.class, evolution::await);
      page.value("cancelled", evolution.status().get(0).state());
      page.show("read as if it were through", second.users());
    }
    // [/cancel]
    List<String> lines = Collections.synchronizedList(new ArrayList<>());
    EvolutionListener listener =
        new EvolutionListener() {
          @Override
          public void started(WorkProgress progress) {
            lines.add("begins with " + progress.kind());
          }

          @Override
          public void finished(WorkProgress progress) {
            lines.add(progress.kind() + " is through " + progress.processed() + " documents");
          }
        };
    try (InBatches_UpperCaseDatabase second =
        InBatches_UpperCaseDatabase.open(accounts, OpenOptions.defaults().withListener(listener))) {
      page.show("told to the listener", lines);
      for (MigrationRecord each : second.database().evolution().status()) {
        page.value(
            "status",
            each.outline().dateVersion()
                + " "
                + each.state()
                + ", processed "
                + each.processed()
                + ", failures "
                + each.failures());
      }
      page.show("after", second.users());
    }
  }
}
