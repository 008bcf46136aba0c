package dev.quarry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.sample.Team;
import dev.quarry.sample.TeamTable;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.TableSchema;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the flight recorder is told. */
class FlightRecorderTest {
  @TempDir Path directory;

  @Test
  void transactionsCommitsAndWork_areRecorded() throws Exception {
    TableSchema.Builder<Team, String> indexed =
        TableSchema.builder("teams", TeamTable.SCHEMA.codec());
    for (FieldSchema field : TeamTable.SCHEMA.fields()) {
      indexed.field(field);
    }
    TableSchema<Team, String> unindexed = indexed.key("code").build();
    try (Recording recording = new Recording()) {
      recording.enable("dev.quarry.Transaction").withoutThreshold();
      recording.enable("dev.quarry.Commit").withoutThreshold();
      recording.start();
      try (Database database = Database.open(directory.resolve("db"), unindexed)) {
        TeamTable.in(database).insert(new Team("red", "The Reds"));
      }
      Path file = directory.resolve("recording.jfr");
      recording.dump(file);
      List<RecordedEvent> events = RecordingFile.readAllEvents(file);
      assertThat(events)
          .anySatisfy(
              event -> {
                assertThat(event.getEventType().getName()).isEqualTo("dev.quarry.Transaction");
                assertThat(event.getInt("runs")).isEqualTo(1);
                assertThat(event.getBoolean("committed")).isTrue();
              })
          .anySatisfy(
              event -> {
                assertThat(event.getEventType().getName()).isEqualTo("dev.quarry.Commit");
                assertThat(event.getInt("written")).isEqualTo(1);
              });
    }
  }
}
