package dev.quarry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.sample.Member;
import dev.quarry.sample.MemberTable;
import dev.quarry.sample.Team;
import dev.quarry.sample.TeamTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Errors and interrupts in the middle of work harm neither the database nor other threads. */
class DyingThreadTest {
  private static final int WRITERS = 4;

  @TempDir Path directory;

  private Database open(DatabaseKind kind) {
    Database database = kind.open(directory);
    TeamTable.in(database).insert(new Team("red", "The Reds"));
    return database;
  }

  @ParameterizedTest
  @EnumSource
  void errorInABody_leavesNothingOfIt(DatabaseKind kind) {
    try (Database database = open(kind)) {
      Member member = Member.of("red", 1).withEmail("a");
      assertThatThrownBy(
              () ->
                  database.write(
                      tx -> {
                        MemberTable.in(tx).insert(member);
                        MemberTable.in(tx).scan().limit(1).list();
                        throw new StackOverflowError("as if");
                      }))
          .isInstanceOf(StackOverflowError.class);
      assertThat(MemberTable.in(database).count()).isZero();
      MemberTable.in(database).insert(Member.of("red", 2).withEmail("a"));
      assertThat(MemberTable.in(database).count()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void interruptsAtAnyMoment_loseNoCommitAndStayPending(DatabaseKind kind) throws Exception {
    try (Database database = open(kind)) {
      AtomicInteger running = new AtomicInteger(WRITERS);
      List<Thread> writing = new ArrayList<>();
      ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
      try {
        CountDownLatch started = new CountDownLatch(WRITERS);
        List<Future<Integer>> written = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
          written.add(
              threads.submit(
                  () -> {
                    synchronized (writing) {
                      writing.add(Thread.currentThread());
                    }
                    started.countDown();
                    try {
                      return insertUntilInterrupted(database, 50);
                    } finally {
                      running.decrementAndGet();
                    }
                  }));
        }
        started.await();
        while (running.get() > 0) {
          writing.get((int) (System.nanoTime() % WRITERS + WRITERS) % WRITERS).interrupt();
          LockSupport.parkNanos(50_000);
        }
        int expected = 0;
        for (Future<Integer> each : written) {
          expected += each.get();
        }
        assertThat(MemberTable.in(database).count()).isEqualTo(expected);
        assertThat(MemberTable.in(database).scan().list()).hasSize(expected);
      } finally {
        threads.shutdownNow();
      }
    }
  }

  /** Inserts, and counts until it has seen that many interrupts. */
  private static int insertUntilInterrupted(Database database, int interrupts) {
    int inserted = 0;
    int seen = 0;
    while (seen < interrupts) {
      MemberTable.in(database).insert(Member.of("red", inserted));
      inserted++;
      seen += Thread.interrupted() ? 1 : 0;
    }
    return inserted;
  }

  /** An interrupt closes a file channel in whose call the thread is, and so could end a lock. */
  @Test
  void interruptedThread_canDoAllThatOthersCan() {
    Thread.currentThread().interrupt();
    try (Database database = open(DatabaseKind.ROCKSDB)) {
      MemberTable.in(database).insert(Member.of("red", 1));
      database.checkpoint(directory.resolveSibling(directory.getFileName() + "-copy"));
      assertThat(database.sizeOnDisk()).isPresent();
      assertThat(MemberTable.in(database).count()).isEqualTo(1);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void readThatNeverEnds_blocksNeitherWritersNorClose(DatabaseKind kind) throws Exception {
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch over = new CountDownLatch(1);
    Database database = open(kind);
    FutureTask<Boolean> reader =
        new FutureTask<>(
            () ->
                database.read(
                    tx -> {
                      reading.countDown();
                      over.await();
                      return true;
                    }));
    new Thread(reader).start();
    reading.await();
    for (int i = 0; i < 1000; i++) {
      MemberTable.in(database).insert(Member.of("red", i));
    }
    assertThat(MemberTable.in(database).count()).isEqualTo(1000);
    database.close();
    over.countDown();
    assertThat(reader.get()).isTrue();
  }
}
