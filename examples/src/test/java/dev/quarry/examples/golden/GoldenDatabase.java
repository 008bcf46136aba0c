package dev.quarry.examples.golden;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.Database;
import dev.quarry.OpenOptions;
import dev.quarry.WorkControl;
import dev.quarry.error.WorkCancelledException;
import dev.quarry.evolution.EvolutionListener;
import dev.quarry.evolution.SchemaChange;
import dev.quarry.evolution.WorkProgress;
import dev.quarry.migration.Migration;
import dev.quarry.value.Id;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Writes a database as a program does that has been through three versions, and is closed while the
 * third migrates documents in the background, after its first batch: some are of each shape.
 */
final class GoldenDatabase {
  private GoldenDatabase() {}

  static void create(Path directory) {
    try (FirstDatabase first = FirstDatabase.open(directory)) {
      first.values().insertAll(Documents.values());
      first.entries().insertAll(Documents.entries());
      first.people().insertAll(Documents.first());
      first.visits().insert(new First.Visit(Id.next(), Documents.first().get(0).id()));
    }
    try (SecondDatabase second = SecondDatabase.open(directory)) {
      second.people().insertAll(Documents.second());
    }
    migrateSome(directory);
  }

  private static void migrateSome(Path directory) {
    WorkControl control = new WorkControl();
    AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
    Migration split =
        Third.split(
            person -> {
              if (left.decrementAndGet() == 0) {
                control.cancel();
              }
              return Third.split(person);
            });
    OpenOptions options =
        OpenOptions.defaults()
            .withSchemaChange(SchemaChange.IN_BACKGROUND)
            .withControl(control)
            .withWorkThreads(1)
            .withListener(
                new EvolutionListener() {
                  @Override
                  public void started(WorkProgress progress) {
                    if (progress.subject().equals("2024-03-01")) {
                      left.set(1);
                    }
                  }
                });
    try (Database third = Database.open(directory, options, ThirdDatabase.SCHEMA, List.of(split))) {
      assertThatThrownBy(() -> third.evolution().await())
          .isInstanceOf(WorkCancelledException.class);
      Third_PersonTable.in(third).insert(Documents.third());
    }
  }
}
