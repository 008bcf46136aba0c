package dev.quarry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.error.UniqueViolationException;
import dev.quarry.sample.Member;
import dev.quarry.sample.MemberTable;
import dev.quarry.sample.Team;
import dev.quarry.sample.TeamTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The number of documents, which is kept beside them. */
class CountTest {
  @TempDir Path directory;

  private Database open(DatabaseKind kind) {
    Database database = kind.open(directory);
    TeamTable.in(database).insert(new Team("red", "The Reds"));
    return database;
  }

  /** What all ways to count say, where they say the same. */
  private static long count(MemberTable members) {
    long count = members.count();
    assertThat(members.scan().count()).isEqualTo(count);
    assertThat(members.scan().descending().count()).isEqualTo(count);
    assertThat(members.query().count()).isEqualTo(count);
    assertThat(members.scan().limit(Long.MAX_VALUE - 1).count()).isEqualTo(count);
    assertThat(members.scan().list()).hasSize((int) count);
    return count;
  }

  @ParameterizedTest
  @EnumSource
  void count_followsEachKindOfWrite(DatabaseKind kind) {
    try (Database database = open(kind)) {
      MemberTable members = MemberTable.in(database);
      Member ann = Member.of("red", 1).withEmail("ann@example.org");
      Member bob = Member.of("red", 2).withSponsor(ann.id());
      Member cid = Member.of("red", 3).withMentor(ann.id());
      assertThat(count(members)).isZero();

      members.insertAll(List.of(ann, bob, cid));
      assertThat(count(members)).isEqualTo(3);
      members.replace(ann.withRank(5));
      members.update(bob.id(), row -> row.withRank(6));
      assertThat(members.upsert(cid.withRank(7))).isFalse();
      assertThat(count(members)).isEqualTo(3);
      assertThat(members.upsert(Member.of("red", 4))).isTrue();
      assertThat(count(members)).isEqualTo(4);
      members.delete(ann.id()); // and with it bob; cid only loses the reference
      assertThat(members.delete(ann.id())).isFalse();
      assertThat(count(members)).isEqualTo(2);
      assertThat(TeamTable.in(database).count()).isEqualTo(1);
      members.query().delete();
      assertThat(count(members)).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void writesThatFailOrAreAbandoned_doNotCount(DatabaseKind kind) {
    try (Database database = open(kind)) {
      MemberTable members = MemberTable.in(database);
      members.insert(Member.of("red", 1).withEmail("ann@example.org"));
      assertThatThrownBy(() -> members.insert(Member.of("red", 2).withEmail("ann@example.org")))
          .isInstanceOf(UniqueViolationException.class);
      assertThatThrownBy(
              () ->
                  database.write(
                      tx -> {
                        MemberTable.in(tx).insert(Member.of("red", 3));
                        throw new IllegalStateException("abandoned");
                      }))
          .hasMessage("abandoned");

      assertThat(count(members)).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void count_inATransaction_seesItsOwnWritesAndOneMoment(DatabaseKind kind) {
    try (Database database = open(kind)) {
      MemberTable members = MemberTable.in(database);
      Member ann = Member.of("red", 1);
      members.insert(ann);

      database.write(
          tx -> {
            MemberTable inside = MemberTable.in(tx);
            inside.insert(Member.of("red", 2));
            inside.insert(Member.of("red", 3));
            assertThat(count(inside)).isEqualTo(3);
            inside.delete(ann.id());
            assertThat(count(inside)).isEqualTo(2);
            assertThat(count(members)).isEqualTo(1);
          });
      long before =
          database.read(
              tx -> {
                members.insert(Member.of("red", 4));
                return count(MemberTable.in(tx));
              });

      assertThat(before).isEqualTo(2);
      assertThat(count(members)).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void insertsAtTheSameTime_areNotInConflictOverTheCount(DatabaseKind kind) {
    try (Database database = open(kind)) {
      AtomicInteger runs = new AtomicInteger();

      database.write(
          tx -> {
            MemberTable.in(tx).insert(Member.of("red", 1));
            if (runs.incrementAndGet() == 1) {
              MemberTable.in(database).insert(Member.of("red", 2));
            }
          });

      assertThat(runs).hasValue(1);
      assertThat(count(MemberTable.in(database))).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void countThatADecisionRestsOn_isValidated(DatabaseKind kind) {
    try (Database database = open(kind)) {
      MemberTable members = MemberTable.in(database);
      Member ann = Member.of("red", 1);
      members.insert(ann);
      AtomicInteger runs = new AtomicInteger();

      database.write(
          tx -> {
            MemberTable inside = MemberTable.in(tx);
            boolean full = inside.count() >= 2;
            if (runs.incrementAndGet() == 1) {
              members.insert(Member.of("red", 2));
            }
            if (!full) {
              inside.insert(Member.of("red", 3));
            }
          });

      assertThat(runs).hasValue(2);
      assertThat(count(members)).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void count_readsNoDocuments(DatabaseKind kind) {
    try (Database database = open(kind)) {
      MemberTable members = MemberTable.in(database);
      Member ann = Member.of("red", 1);
      members.insert(ann);
      AtomicInteger runs = new AtomicInteger();

      database.write(
          tx -> {
            MemberTable inside = MemberTable.in(tx);
            assertThat(inside.count() + inside.query().count() + inside.scan().count())
                .isEqualTo(3);
            if (runs.incrementAndGet() == 1) {
              members.replace(ann.withRank(2));
            }
            inside.insert(Member.of("red", 3));
          });

      assertThat(runs).hasValue(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void randomWork_ofManyThreads_isCountedAsASnapshotSeesIt(DatabaseKind kind) throws Exception {
    try (Database database = open(kind)) {
      AtomicBoolean working = new AtomicBoolean(true);
      ExecutorService threads = Executors.newFixedThreadPool(5);
      try {
        Future<?> reader =
            threads.submit(
                () -> {
                  while (working.get()) {
                    database.read(tx -> count(MemberTable.in(tx)));
                  }
                });
        List<Future<?>> writers = new ArrayList<>();
        for (int seed = 0; seed < 4; seed++) {
          Random random = new Random(seed);
          writers.add(threads.submit(() -> work(database, random)));
        }
        for (Future<?> writer : writers) {
          writer.get();
        }
        working.set(false);
        reader.get();
      } finally {
        threads.shutdownNow();
      }
      count(MemberTable.in(database));
    }
    if (kind == DatabaseKind.ROCKSDB) {
      try (Database database = kind.open(directory)) {
        count(MemberTable.in(database));
        assertThat(TeamTable.in(database).count()).isEqualTo(1);
      }
    }
  }

  private static void work(Database database, Random random) {
    List<Member> known = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      List<Member> next = new ArrayList<>();
      long seed = random.nextLong();
      database.write(
          tx -> {
            next.clear();
            next.addAll(known);
            Random steps = new Random(seed);
            for (int step = steps.nextInt(4); step >= 0; step--) {
              step(MemberTable.in(tx), next, steps);
            }
          });
      known.clear();
      known.addAll(next);
    }
  }

  /** Inserts, replaces or deletes; a deletion takes those with it whom the deleted one sponsors. */
  private static void step(MemberTable members, List<Member> known, Random random) {
    Member chosen = known.isEmpty() ? null : known.get(random.nextInt(known.size()));
    if (chosen == null || random.nextInt(2) == 0) {
      Member added = Member.of("red", 1);
      if (chosen != null && members.exists(chosen.id())) {
        added = added.withSponsor(chosen.id());
      }
      members.insert(added);
      known.add(added);
    } else if (random.nextBoolean()) {
      members.upsert(chosen.withRank(random.nextInt(10)).withSponsor(null));
    } else {
      members.delete(chosen.id());
      known.remove(chosen);
    }
  }
}
