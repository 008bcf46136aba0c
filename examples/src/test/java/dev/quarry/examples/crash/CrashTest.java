package dev.quarry.examples.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.engine.Durability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process at random moments of all kinds of work, and checks what it leaves. As many kills
 * as {@code -Dquarry.kills} says; {@code -Dquarry.seed} repeats a seed.
 */
class CrashTest {
  private static final int KILLS = Integer.getInteger("quarry.kills", 16);
  private static final int KILLS_OF_A_DATABASE = 6;

  @TempDir Path directory;

  private final long seed = Long.getLong("quarry.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private long[] acknowledged = none();
  private int checkpoints;
  private int cuts;
  private long commits;

  @Test
  void killedProcess_leavesEveryCommitWhole() throws Exception {
    System.out.println("seed " + seed);
    for (int kill = 0; kill < KILLS; kill++) {
      Path database = directory.resolve("database" + kill / KILLS_OF_A_DATABASE);
      int turn = kill % KILLS_OF_A_DATABASE;
      if (turn == 0) {
        forget();
      }
      LedgerVersion version = turn < KILLS_OF_A_DATABASE / 2 ? LedgerVersion.V1 : LedgerVersion.V2;
      Durability durability = random.nextBoolean() ? Durability.SYNC : Durability.BUFFERED;
      killAndCheck(database, version, durability, seed + kill / KILLS_OF_A_DATABASE);
    }
    System.out.printf(
        "%d kills, %d commits acknowledged, %d checkpoints checked, %d logs cut%n",
        KILLS, commits, checkpoints, cuts);
    assertThat(commits).isPositive();
  }

  private void forget() throws IOException {
    acknowledged = none();
    try (Stream<Path> old = Files.list(directory)) {
      for (Path each : old.toList()) {
        Copies.delete(each);
      }
    }
  }

  private void killAndCheck(Path database, LedgerVersion version, Durability durability, long of)
      throws Exception {
    List<String> lines;
    try (Victim victim = Victim.start(database, version, durability, of)) {
      if (random.nextInt(3) > 0) {
        victim.await("commit");
      }
      TimeUnit.MILLISECONDS.sleep(random.nextInt(600));
      lines = victim.kill();
    }
    assertThat(lines).noneMatch(line -> line.startsWith("failed"));
    long[] before = acknowledged.clone();
    lines.forEach(this::readCommit);
    commits += Arrays.stream(acknowledged).sum() - Arrays.stream(before).sum();

    if (Files.exists(database)) {
      // What is checked is a copy, so that the next process finds what this one has left.
      long[] found = CrashCheck.check(Copies.copy(database, "copy"), version, of, acknowledged);
      if (durability == Durability.BUFFERED && found[1] > before[1]) {
        Path cut = Copies.copy(database, "cut");
        cuts += Copies.cutLog(cut, random.nextDouble()) > 0 ? 1 : 0;
        CrashCheck.check(cut, version, of, none());
      }
    }
    List<String> made = lines.stream().filter(line -> line.startsWith("checkpoint ")).toList();
    if (!made.isEmpty()) {
      checkCheckpoint(made.get(made.size() - 1).split(" ", -1), version, of);
    }
  }

  private void checkCheckpoint(String[] words, LedgerVersion version, long of) throws Exception {
    long[] before = none();
    for (int writer = 1; writer <= CrashRun.WRITERS; writer++) {
      before[writer] = Long.parseLong(words[writer + 1]);
    }
    CrashCheck.check(Path.of(words[1]), version, of, before);
    checkpoints++;
  }

  private void readCommit(String line) {
    if (line.startsWith("commit ")) {
      String[] words = line.split(" ", -1);
      acknowledged[Integer.parseInt(words[1])] = Long.parseLong(words[2]);
    }
  }

  private static long[] none() {
    long[] none = new long[CrashRun.WRITERS + 1];
    Arrays.fill(none, -1);
    return none;
  }
}
