package dev.quarry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.error.ConflictException;
import dev.quarry.sample.Member;
import dev.quarry.sample.MemberTable;
import dev.quarry.sample.Team;
import dev.quarry.sample.TeamTable;
import dev.quarry.table.Range;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The anomalies by name: each would be seen here if transactions were not serializable. */
class SerializabilityTest {
  @TempDir Path directory;

  private Database open(DatabaseKind kind) {
    Database database = kind.open(directory);
    TeamTable.in(database).insert(new Team("red", "The Reds"));
    return database;
  }

  @ParameterizedTest
  @EnumSource
  void lostUpdate_doesNotHappen(DatabaseKind kind) throws Exception {
    try (Database database = open(kind)) {
      Member counter = Member.of("red", 0);
      MemberTable.in(database).insert(counter);
      inParallel(
          4,
          () -> {
            for (int i = 0; i < 100; i++) {
              MemberTable.in(database).update(counter.id(), row -> row.withRank(row.rank() + 1));
            }
          });
      assertThat(MemberTable.in(database).get(counter.id()).rank()).isEqualTo(400);
    }
  }

  /** Two on call; each may leave only while the other stays. Both read both, each writes one. */
  @ParameterizedTest
  @EnumSource
  void writeSkew_doesNotHappen(DatabaseKind kind) {
    try (Database database = open(kind)) {
      Member ann = Member.of("red", 1);
      Member bob = Member.of("red", 1);
      MemberTable members = MemberTable.in(database);
      members.insertAll(List.of(ann, bob));
      AtomicInteger runs = new AtomicInteger();

      database.write(
          tx -> {
            MemberTable inside = MemberTable.in(tx);
            int onCall = inside.get(ann.id()).rank() + inside.get(bob.id()).rank();
            if (runs.incrementAndGet() == 1) {
              members.replace(bob.withRank(0));
            }
            if (onCall == 2) {
              inside.replace(ann.withRank(0));
            }
          });

      assertThat(runs).hasValue(2);
      assertThat(members.get(ann.id()).rank() + members.get(bob.id()).rank()).isEqualTo(1);
    }
  }

  /** A range is read, another transaction adds to it, the first one writes by what it read. */
  @ParameterizedTest
  @EnumSource
  void phantom_inAnIndexRange_isNoticed(DatabaseKind kind) {
    try (Database database = open(kind)) {
      MemberTable members = MemberTable.in(database);
      AtomicInteger runs = new AtomicInteger();

      database.write(
          tx -> {
            MemberTable inside = MemberTable.in(tx);
            long busy = new Range<>(inside.byTags().is(key -> key.text("room 1"))).count();
            if (runs.incrementAndGet() == 1) {
              members.insert(Member.of("red", 1).withTags("room 1"));
            }
            if (busy == 0) {
              inside.insert(Member.of("red", 2).withTags("room 1"));
            }
          });

      assertThat(runs).hasValue(2);
      assertThat(new Range<>(members.byTags().is(key -> key.text("room 1"))).count()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void uniqueValue_isTakenByOneOfManyAtOnce(DatabaseKind kind) throws Exception {
    try (Database database = open(kind)) {
      AtomicInteger won = new AtomicInteger();
      inParallel(
          8,
          () -> {
            for (int i = 0; i < 25; i++) {
              String email = "e" + i;
              try {
                MemberTable.in(database).insert(Member.of("red", i).withEmail(email));
                won.incrementAndGet();
              } catch (dev.quarry.error.UniqueViolationException e) {
                assertThat(e).hasMessageContaining(email);
              }
            }
          });
      assertThat(won).hasValue(25);
      assertThat(MemberTable.in(database).scan().count()).isEqualTo(25);
    }
  }

  /** Money moves between accounts; every reader sees the same total. */
  @ParameterizedTest
  @EnumSource
  void readers_neverSeeHalfATransaction(DatabaseKind kind) throws Exception {
    try (Database database = open(kind)) {
      List<Member> accounts =
          java.util.stream.Stream.generate(() -> Member.of("red", 100)).limit(6).toList();
      MemberTable.in(database).insertAll(accounts);
      AtomicInteger turn = new AtomicInteger();
      inParallel(
          4,
          () -> {
            for (int i = 0; i < 60; i++) {
              int next = turn.incrementAndGet();
              if (next % 3 == 0) {
                assertThat(total(database)).isEqualTo(600);
              } else {
                move(database, accounts.get(next % 6), accounts.get((next + 1 + next % 4) % 6));
              }
            }
          });
      assertThat(total(database)).isEqualTo(600);
    }
  }

  private static int total(Database database) {
    return MemberTable.in(database).scan().list().stream().mapToInt(Member::rank).sum();
  }

  private static void move(Database database, Member from, Member to) {
    if (from.id().equals(to.id())) {
      return;
    }
    database.write(
        tx -> {
          MemberTable inside = MemberTable.in(tx);
          inside.update(from.id(), row -> row.withRank(row.rank() - 7));
          inside.update(to.id(), row -> row.withRank(row.rank() + 7));
        });
  }

  @ParameterizedTest
  @EnumSource
  void conflict_reachesTheCallerWhenRetryingIsOff(DatabaseKind kind) {
    if (kind == DatabaseKind.MEMORY) {
      return;
    }
    OpenOptions once = OpenOptions.defaults().withRetryTimeout(java.time.Duration.ZERO);
    try (Database database = Database.open(directory, once, DatabaseKind.SCHEMA)) {
      TeamTable.in(database).insert(new Team("red", "The Reds"));
      org.assertj.core.api.Assertions.assertThatThrownBy(
              () ->
                  database.write(
                      tx -> {
                        TeamTable.in(tx).get("red");
                        TeamTable.in(database).update("red", row -> new Team("red", "Other"));
                        TeamTable.in(tx).update("red", row -> new Team("red", "Mine"));
                      }))
          .isInstanceOf(ConflictException.class);
      assertThat(TeamTable.in(database).get("red").title()).isEqualTo("Other");
    }
  }

  private static void inParallel(int threads, Runnable work)
      throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<Object>> tasks = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        tasks.add(Executors.callable(work));
      }
      for (Future<Object> done : pool.invokeAll(tasks)) {
        done.get();
      }
    } finally {
      pool.shutdown();
    }
  }
}
