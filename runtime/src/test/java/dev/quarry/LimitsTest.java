package dev.quarry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.engine.Durability;
import dev.quarry.engine.EngineStatistics;
import dev.quarry.error.InvalidJsonException;
import dev.quarry.error.LimitExceededException;
import dev.quarry.error.TransactionTimeoutException;
import dev.quarry.sample.Member;
import dev.quarry.sample.MemberTable;
import dev.quarry.sample.Team;
import dev.quarry.sample.TeamTable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** At every limit all is well; past it there is one clear error, and nothing has been written. */
class LimitsTest {
  /** Key prefix and terminator around a text. */
  private static final int AROUND_A_KEY = 4;

  /** Shape number, length of the code and the code, length of the title, checksum. */
  private static final int AROUND_A_TITLE = 1 + 2 + 3 + 4;

  private static final int MIB = 1 << 20;

  @TempDir Path directory;

  @Test
  void key_atTheLimit_isTaken_andPastItRefused() {
    try (Database database = Database.openInMemory(TeamTable.SCHEMA)) {
      TeamTable teams = TeamTable.in(database);
      Team longest = new Team("k".repeat(2048 - AROUND_A_KEY), "t");
      teams.insert(longest);
      assertThat(teams.get(longest.code())).isEqualTo(longest);

      assertThatThrownBy(() -> teams.insert(new Team("k".repeat(2049 - AROUND_A_KEY), "t")))
          .isInstanceOf(LimitExceededException.class)
          .hasMessage(
              "A document's key is too large: table teams, 2049 bytes, limit 2048. Shorten its"
                  + " values, or split them over several documents.");
      assertThat(teams.find("k".repeat(5000))).isEmpty();
      assertThat(teams.delete("k".repeat(5000))).isFalse();
      assertThat(teams.count()).isEqualTo(1);
      assertThat(database.verify().isClean()).isTrue();
    }
  }

  @Test
  void document_atTheLimit_isTaken_andPastItRefused() {
    try (Database database = Database.openInMemory(TeamTable.SCHEMA)) {
      TeamTable teams = TeamTable.in(database);
      Team largest = new Team("c", "t".repeat(MIB - AROUND_A_TITLE));
      teams.insert(largest);
      assertThat(teams.get("c")).isEqualTo(largest);

      assertThatThrownBy(() -> teams.replace(new Team("c", largest.title() + "t")))
          .isInstanceOf(LimitExceededException.class)
          .hasMessageStartingWith(
              "A document is too large: table teams, 1048577 bytes, limit 1048576.");
      assertThat(teams.get("c")).isEqualTo(largest);
      assertThat(database.verify().isClean()).isTrue();
    }
  }

  @Test
  void entry_pastTheLimit_isRefused_byItsIndex() {
    try (Database database = Database.openInMemory(TeamTable.SCHEMA, MemberTable.SCHEMA)) {
      TeamTable.in(database).insert(new Team("red", "The Reds"));
      MemberTable members = MemberTable.in(database);
      assertThatThrownBy(() -> members.insert(Member.of("red", 1).withTags("ok", "t".repeat(2100))))
          .isInstanceOf(LimitExceededException.class)
          .hasMessageStartingWith("An entry of index tags is too large: table members, 21");
      assertThat(members.count()).isZero();
      assertThat(database.verify().isClean()).isTrue();
    }
  }

  @Test
  void transaction_pastTheLimit_isRefused_andWritesNothing() {
    try (Database database = Database.openInMemory(TeamTable.SCHEMA)) {
      TeamTable teams = TeamTable.in(database);
      String title = "t".repeat(MIB - 100);
      assertThatThrownBy(
              () ->
                  database.write(
                      tx -> {
                        for (int i = 0; i < 70; i++) {
                          TeamTable.in(tx).insert(new Team("c" + i, title));
                        }
                      }))
          .isInstanceOf(LimitExceededException.class)
          .hasMessageStartingWith("A transaction is too large: it writes 6")
          .hasMessageEndingWith("together at most 67108864. Cut it into several transactions.");
      assertThat(teams.count()).isZero();
      database.write(
          tx -> {
            for (int i = 0; i < 60; i++) {
              TeamTable.in(tx).insert(new Team("c" + i, title));
            }
          });
      assertThat(teams.count()).isEqualTo(60);
    }
  }

  @Test
  void transactionThatTakesTooLong_isEnded_notRunAgain_andWritesNothing() {
    OpenOptions options = OpenOptions.defaults().withTransactionTimeout(Duration.ofMillis(50));
    try (Database database = Database.open(directory, options, DatabaseKind.SCHEMA)) {
      List<Integer> runs = new ArrayList<>();
      assertThatThrownBy(
              () ->
                  database.write(
                      tx -> {
                        runs.add(1);
                        TeamTable.in(tx).upsert(new Team("red", "The Reds"));
                        Thread.sleep(60);
                        TeamTable.in(tx).find("blue");
                      }))
          .isInstanceOf(TransactionTimeoutException.class)
          .hasMessageMatching(
              "The transaction was open for too long: \\d+ ms, at most 50. Do less in it, or allow"
                  + " more time.");
      assertThat(runs).hasSize(1);
      assertThat(TeamTable.in(database).count()).isZero();
    }
    assertThatThrownBy(() -> options.withTransactionTimeout(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void jsonThatIsNestedTooDeeply_isRefused() {
    try (Database database = Database.openInMemory(TeamTable.SCHEMA)) {
      TeamTable teams = TeamTable.in(database);
      String deep = "{\"code\":" + "[".repeat(200_000) + "]".repeat(200_000) + "}";
      assertThatThrownBy(() -> teams.fromJson(deep)).isInstanceOf(InvalidJsonException.class);
    }
  }

  @Test
  void readerThatIsStuck_keepsNobodyFromWriting_andSeesItsMoment() throws Exception {
    try (Database database =
        Database.open(
            directory,
            OpenOptions.defaults().withDurability(Durability.BUFFERED),
            DatabaseKind.SCHEMA)) {
      TeamTable teams = TeamTable.in(database);
      for (int i = 0; i < 100; i++) {
        teams.insert(new Team("c" + i, "before"));
      }
      CountDownLatch reading = new CountDownLatch(1);
      CountDownLatch written = new CountDownLatch(1);
      Thread stuckWriter =
          new Thread(
              () ->
                  assertThatThrownBy(
                          () ->
                              database.write(
                                  tx -> {
                                    TeamTable.in(tx).get("c1");
                                    reading.countDown();
                                    written.await();
                                    TeamTable.in(tx).upsert(new Team("c2", "stuck"));
                                    throw new IllegalStateException("enough");
                                  }))
                      .hasMessage("enough"));
      stuckWriter.start();
      reading.await();
      try (Stream<Team> stream = teams.scan().stream()) {
        Iterator<Team> rows = stream.iterator();
        rows.next();
        for (int round = 0; round < 50; round++) {
          for (int i = 0; i < 100; i++) {
            teams.replace(new Team("c" + i, "after " + round));
          }
        }
        EngineStatistics statistics = database.statistics().orElseThrow();
        assertThat(statistics.openCursors()).isPositive();
        assertThat(statistics.openSnapshots()).isPositive();
        rows.forEachRemaining(row -> assertThat(row.title()).isEqualTo("before"));
      }
      written.countDown();
      stuckWriter.join();
      assertThat(teams.get("c2").title()).isEqualTo("after 49");
      EngineStatistics statistics = database.statistics().orElseThrow();
      assertThat(statistics.openCursors()).isZero();
      assertThat(statistics.openSnapshots()).isZero();
      assertThat(statistics.backgroundErrors()).isZero();
    }
  }

  @Test
  void writersThatAreFasterThanTheDisk_waitWithoutGrowing_andStatisticsTell() throws Exception {
    OpenOptions small =
        OpenOptions.defaults()
            .withDurability(Durability.BUFFERED)
            .withWriteBufferBytes(MIB)
            .withCacheBytes(MIB);
    try (Database database = Database.open(directory, small, DatabaseKind.SCHEMA)) {
      Thread writer =
          new Thread(
              () -> {
                TeamTable teams = TeamTable.in(database);
                String title = "t".repeat(100_000);
                for (int i = 0; i < 600; i++) {
                  teams.insert(new Team("c" + i, title + i));
                }
              });
      writer.start();
      long most = 0;
      do {
        EngineStatistics statistics = database.statistics().orElseThrow();
        most = Math.max(most, statistics.writeBufferBytes());
        assertThat(statistics.isStalled())
            .isEqualTo(statistics.writesStopped() || statistics.delayedBytesPerSecond() > 0);
      } while (writer.isAlive());
      writer.join();
      assertThat(most).isPositive().isLessThan(16 * MIB);
      assertThat(TeamTable.in(database).count()).isEqualTo(600);
      assertThat(database.verify().findings()).isEmpty();
      assertThat(database.statistics().orElseThrow().sortedFileBytes()).isPositive();
    }
    try (Database memory = Database.openInMemory(TeamTable.SCHEMA)) {
      assertThat(memory.statistics()).isEmpty();
    }
  }
}
