package dev.quarry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.engine.rocksdb.ChildProcess;
import dev.quarry.sample.MemberTable;
import dev.quarry.sample.Team;
import dev.quarry.sample.TeamTable;
import java.nio.file.Path;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountCrashTest {
  @TempDir Path directory;

  @Test
  void killedProcess_leavesTheCountEqualToTheDocuments() throws Exception {
    try (Database database = DatabaseKind.ROCKSDB.open(directory)) {
      TeamTable.in(database).insert(new Team("red", "The Reds"));
    }
    for (int round = 0; round < 3; round++) {
      try (ChildProcess writer = ChildProcess.start(CountCrashWriter.class, directory.toString())) {
        for (int i = RandomGenerator.getDefault().nextInt(10, 60); i > 0; i--) {
          writer.line();
        }
        writer.kill();
      }
      try (Database database = DatabaseKind.ROCKSDB.open(directory)) {
        MemberTable members = MemberTable.in(database);
        assertThat(members.count()).isPositive().isEqualTo(members.scan().list().size());
      }
    }
  }
}
