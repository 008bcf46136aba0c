package dev.quarry;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.error.DocumentNotFoundException;
import dev.quarry.error.DuplicateKeyException;
import dev.quarry.error.InvalidDocumentException;
import dev.quarry.error.InvalidJsonException;
import dev.quarry.error.LimitExceededException;
import dev.quarry.error.ReadOnlyTransactionException;
import dev.quarry.error.UniqueViolationException;
import dev.quarry.query.ElementsField;
import dev.quarry.query.ValueType;
import dev.quarry.sample.Member;
import dev.quarry.sample.MemberTable;
import dev.quarry.sample.Team;
import dev.quarry.sample.TeamTable;
import dev.quarry.table.Match;
import dev.quarry.table.Range;
import dev.quarry.value.Id;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each operation of a table does, on each engine. */
class TableTest {
  private static final Team RED = new Team("red", "The Reds");
  private static final Team BLUE = new Team("blue", "The Blues");

  @TempDir Path directory;

  private Database open(DatabaseKind kind) {
    Database database = kind.open(directory);
    TeamTable.in(database).insertAll(List.of(RED, BLUE));
    return database;
  }

  @ParameterizedTest
  @EnumSource
  void insert_thenGet_returnsTheSameDocument(DatabaseKind kind) {
    try (Database database = open(kind)) {
      MemberTable members = MemberTable.in(database);
      Member ann = Member.of("red", 3).withEmail("ann@example.org").withTags("a", "b");
      members.insert(ann);

      assertThat(members.get(ann.id())).isEqualTo(ann);
      assertThat(members.find(ann.id())).contains(ann);
      assertThat(members.exists(ann.id())).isTrue();
      assertThat(members.scan().list()).containsExactly(ann);
    }
  }

  @ParameterizedTest
  @EnumSource
  void insert_ofTakenKey_isRefusedAndNamesIt(DatabaseKind kind) {
    try (Database database = open(kind)) {
      TeamTable teams = TeamTable.in(database);
      assertThatThrownBy(() -> teams.insert(new Team("red", "Others")))
          .isInstanceOf(DuplicateKeyException.class)
          .hasMessageContaining("teams")
          .hasMessageContaining("\"red\"");
      assertThat(teams.get("red")).isEqualTo(RED);
    }
  }

  @ParameterizedTest
  @EnumSource
  void get_ofMissingKey_namesTableAndKey(DatabaseKind kind) {
    try (Database database = open(kind)) {
      TeamTable teams = TeamTable.in(database);
      assertThat(teams.find("green")).isEmpty();
      assertThatThrownBy(() -> teams.get("green"))
          .isInstanceOf(DocumentNotFoundException.class)
          .hasMessageContaining("teams")
          .hasMessageContaining("\"green\"");
    }
  }

  @ParameterizedTest
  @EnumSource
  void getAll_returnsInTheOrderAsked_orNamesTheMissingOne(DatabaseKind kind) {
    try (Database database = open(kind)) {
      TeamTable teams = TeamTable.in(database);
      assertThat(teams.getAll(List.of("red", "blue", "red"))).containsExactly(RED, BLUE, RED);
      assertThat(teams.findAll(List.of("red", "green"))).containsOnlyKeys("red");
      assertThatThrownBy(() -> teams.getAll(List.of("red", "green")))
          .isInstanceOf(DocumentNotFoundException.class)
          .hasMessageContaining("\"green\"");
    }
  }

  @ParameterizedTest
  @EnumSource
  void upsert_insertsThenReplaces_andMovesItsEntries(DatabaseKind kind) {
    try (Database database = open(kind)) {
      MemberTable members = MemberTable.in(database);
      Member ann = Member.of("red", 3).withEmail("ann@example.org");
      assertThat(members.upsert(ann)).isTrue();
      assertThat(members.upsert(ann.withEmail("new@example.org"))).isFalse();

      assertThat(email(members, "ann@example.org").find()).isEmpty();
      assertThat(email(members, "new@example.org").get().id()).isEqualTo(ann.id());
    }
  }

  @ParameterizedTest
  @EnumSource
  void replace_ofMissingDocument_isRefused(DatabaseKind kind) {
    try (Database database = open(kind)) {
      assertThatThrownBy(() -> TeamTable.in(database).replace(new Team("green", "Greens")))
          .isInstanceOf(DocumentNotFoundException.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void update_changesTheDocument_andRefusesAnotherKey(DatabaseKind kind) {
    try (Database database = open(kind)) {
      TeamTable teams = TeamTable.in(database);
      Team changed = teams.update("red", team -> new Team(team.code(), "Changed"));
      assertThat(teams.get("red")).isEqualTo(changed).isEqualTo(new Team("red", "Changed"));

      assertThatThrownBy(() -> teams.update("red", team -> new Team("green", "Greens")))
          .isInstanceOf(InvalidDocumentException.class)
          .hasMessageContaining("\"red\"")
          .hasMessageContaining("\"green\"");
      assertThat(teams.exists("green")).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void delete_removesDocumentAndEntries(DatabaseKind kind) {
    try (Database database = open(kind)) {
      MemberTable members = MemberTable.in(database);
      Member ann = Member.of("red", 3).withEmail("ann@example.org").withTags("a");
      members.insert(ann);

      assertThat(members.delete(ann.id())).isTrue();
      assertThat(members.delete(ann.id())).isFalse();
      assertThat(members.scan().exists()).isFalse();
      assertThat(new Range<>(members.byTags()).count()).isZero();
      assertThat(email(members, "ann@example.org").find()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void uniqueViolation_namesIndexValuesAndHolder_andChangesNothing(DatabaseKind kind) {
    try (Database database = open(kind)) {
      MemberTable members = MemberTable.in(database);
      Member ann = Member.of("red", 1).withEmail("ann@example.org");
      Member bob = Member.of("red", 2).withEmail("bob@example.org");
      members.insertAll(List.of(ann, bob));

      assertThatThrownBy(() -> members.replace(bob.withRank(9).withEmail("ann@example.org")))
          .isInstanceOf(UniqueViolationException.class)
          .hasMessageContaining("email")
          .hasMessageContaining("\"ann@example.org\"")
          .hasMessageContaining(ann.id().toString());
      assertThat(members.get(bob.id())).isEqualTo(bob);

      database.write(
          tx -> {
            MemberTable inside = MemberTable.in(tx);
            assertThatThrownBy(
                    () -> inside.insert(Member.of("red", 3).withEmail("ann@example.org")))
                .isInstanceOf(UniqueViolationException.class);
            inside.insert(Member.of("blue", 4));
          });
      assertThat(members.scan().count()).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void uniqueSparseIndex_admitsAnyNumberOfAbsentValues(DatabaseKind kind) {
    try (Database database = open(kind)) {
      MemberTable members = MemberTable.in(database);
      members.insertAll(List.of(Member.of("red", 1), Member.of("red", 2)));
      assertThat(new Range<>(members.byEmail()).count()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void indexRange_isOrderedBoundedLimitedAndReversible(DatabaseKind kind) {
    try (Database database = open(kind)) {
      MemberTable members = MemberTable.in(database);
      for (int rank : new int[] {5, -2, 9, 0, 7}) {
        members.insert(Member.of("red", rank));
        members.insert(Member.of("blue", rank));
      }
      var red = members.byTeamAndRankAndEmail().is(key -> key.text("red"));

      assertThat(ranks(new Range<>(red))).containsExactly(-2, 0, 5, 7, 9);
      assertThat(ranks(new Range<>(red).descending().limit(2))).containsExactly(9, 7);
      assertThat(ranks(new Range<>(red.atLeast(key -> key.int32(0)).lessThan(key -> key.int32(9)))))
          .containsExactly(0, 5, 7);
      assertThat(
              ranks(new Range<>(red.greaterThan(key -> key.int32(0)).atMost(key -> key.int32(7)))))
          .containsExactly(5, 7);
      assertThat(ranks(new Range<>(red.atLeast(key -> key.int32(8)).atMost(key -> key.int32(1)))))
          .isEmpty();
      assertThat(new Range<>(red).limit(0).list()).isEmpty();
      assertThat(new Range<>(red).count()).isEqualTo(5);
      assertThat(new Range<>(red).limit(3).count()).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void laterAbsentValues_areKeptAndSortFirst(DatabaseKind kind) {
    try (Database database = open(kind)) {
      MemberTable members = MemberTable.in(database);
      Member without = Member.of("red", 1);
      Member with = Member.of("red", 1).withEmail("a@example.org");
      members.insertAll(List.of(with, without));
      var rank = members.byTeamAndRankAndEmail().is(k -> k.text("red")).is(k -> k.int32(1));

      assertThat(new Range<>(rank).list()).containsExactly(without, with);
      assertThat(new Range<>(rank.present()).list()).containsExactly(with);
      assertThat(new Range<>(rank.is(key -> key.absent())).list()).containsExactly(without);
      assertThat(new Range<>(rank.optionalStartsWith("a@")).list()).containsExactly(with);
      assertThat(new Range<>(rank.optionalStartsWith("b")).list()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void multiValueIndex_yieldsADocumentOnce(DatabaseKind kind) {
    try (Database database = open(kind)) {
      MemberTable members = MemberTable.in(database);
      Member ann = Member.of("red", 1).withTags("x", "y", "x");
      Member bob = Member.of("red", 2).withTags("y", "z");
      members.insertAll(List.of(ann, bob));

      assertThat(new Range<>(members.byTags()).list()).containsExactlyInAnyOrder(ann, bob);
      assertThat(new Range<>(members.byTags()).count()).isEqualTo(2);
      assertThat(new Range<>(members.byTags().is(key -> key.text("y"))).list())
          .containsExactlyInAnyOrder(ann, bob);
      members.replace(ann.withTags("q"));
      assertThat(new Range<>(members.byTags().is(key -> key.text("y"))).list())
          .containsExactly(bob);
    }
  }

  @ParameterizedTest
  @EnumSource
  void manyEntries_areFetchedInOrderOverSeveralBatches(DatabaseKind kind) {
    try (Database database = open(kind)) {
      MemberTable members = MemberTable.in(database);
      database.write(
          tx -> {
            for (int rank = 0; rank < 1_500; rank++) {
              MemberTable.in(tx).insert(Member.of("red", (rank * 7919) % 1_500));
            }
          });
      var red = members.byTeamAndRankAndEmail().is(key -> key.text("red"));
      assertThat(ranks(new Range<>(red))).hasSize(1_500).isSorted();
      try (Stream<Member> stream = new Range<>(red).descending().stream()) {
        assertThat(stream.skip(1_000).findFirst().orElseThrow().rank()).isEqualTo(499);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void failedBody_changesNothing(DatabaseKind kind) {
    try (Database database = open(kind)) {
      assertThatThrownBy(
              () ->
                  database.write(
                      tx -> {
                        TeamTable.in(tx).insert(new Team("green", "Greens"));
                        throw new java.io.IOException("no more");
                      }))
          .isInstanceOf(java.io.IOException.class);
      assertThat(TeamTable.in(database).exists("green")).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void transaction_seesItsOwnWrites_othersDoNot(DatabaseKind kind) {
    try (Database database = open(kind)) {
      database.write(
          tx -> {
            Member ann = Member.of("red", 1).withTags("own");
            MemberTable.in(tx).insert(ann);
            assertThat(MemberTable.in(tx).get(ann.id())).isEqualTo(ann);
            assertThat(new Range<>(MemberTable.in(tx).byTags().is(k -> k.text("own"))).list())
                .containsExactly(ann);
            assertThat(MemberTable.in(database).find(ann.id())).isEmpty();
          });
      assertThat(MemberTable.in(database).scan().count()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void read_seesOneMoment_andRefusesWrites(DatabaseKind kind) {
    try (Database database = open(kind)) {
      long counted =
          database.read(
              tx -> {
                TeamTable inside = TeamTable.in(tx);
                long before = inside.scan().count();
                TeamTable.in(database).insert(new Team("green", "Greens"));
                assertThat(inside.scan().count()).isEqualTo(before);
                assertThatThrownBy(() -> inside.delete("red"))
                    .isInstanceOf(ReadOnlyTransactionException.class);
                return before;
              });
      assertThat(counted).isEqualTo(2);
      assertThat(TeamTable.in(database).scan().count()).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void transaction_usedAfterItsEnd_isRefused(DatabaseKind kind) {
    try (Database database = open(kind)) {
      AtomicReference<Transaction> kept = new AtomicReference<>();
      database.write(kept::set);
      assertThatThrownBy(() -> TeamTable.in(requireNonNull(kept.get())).find("red"))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void nullComponent_isRefusedByName(DatabaseKind kind) {
    try (Database database = open(kind)) {
      assertThatThrownBy(() -> TeamTable.in(database).insert(teamWithoutTitle()))
          .isInstanceOf(InvalidDocumentException.class)
          .hasMessageContaining("Team.title");
    }
  }

  @SuppressWarnings("NullAway") // what a caller without null checking may do
  private static Team teamWithoutTitle() {
    return new Team("green", null);
  }

  @ParameterizedTest
  @EnumSource
  void tooLargeDocument_isRefused_andLeavesNothing_inATransactionThatGoesOn(DatabaseKind kind) {
    try (Database database = open(kind)) {
      Member kept = Member.of("red", 1).withTags("kept");
      MemberTable.in(database).insert(kept);
      String huge = "x".repeat(2 << 20);
      String long3K = "y".repeat(3_000);
      database.write(
          tx -> {
            MemberTable inside = MemberTable.in(tx);
            assertThatThrownBy(() -> inside.insert(Member.of("red", 2).withEmail(huge)))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("members");
            assertThatThrownBy(() -> inside.replace(kept.withTags("other", long3K)))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("index tags");
          });
      MemberTable members = MemberTable.in(database);
      assertThat(members.scan().list()).containsExactly(kept);
      assertThat(new Range<>(members.byTags()).list()).containsExactly(kept);
      assertThat(new Range<>(members.byTeamAndRankAndEmail()).list()).containsExactly(kept);
      assertThat(new Range<>(members.byEmail()).exists()).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void update_whoseChangeWritesTheSameDocument_isRefused(DatabaseKind kind) {
    try (Database database = open(kind)) {
      Member ann = Member.of("red", 1).withEmail("a");
      MemberTable.in(database).insert(ann);
      assertThatThrownBy(
              () ->
                  database.write(
                      tx ->
                          MemberTable.in(tx)
                              .update(
                                  ann.id(),
                                  row -> {
                                    MemberTable.in(tx).replace(row.withEmail("b"));
                                    return row.withRank(2);
                                  })))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining(ann.id().toString());
      assertThat(MemberTable.in(database).scan().list()).containsExactly(ann);
    }
  }

  @ParameterizedTest
  @EnumSource
  void documentsDeletedOrMovedWhileAnIndexIsGoneThrough_areNoFault(DatabaseKind kind) {
    try (Database database = open(kind)) {
      List<Member> all = IntStream.range(0, 200).mapToObj(i -> Member.of("red", i)).toList();
      MemberTable.in(database).insertAll(all);
      List<Integer> seen = new ArrayList<>();
      database.write(
          tx -> {
            MemberTable inside = MemberTable.in(tx);
            seen.clear();
            new Range<>(inside.byTeamAndRankAndEmail().is(key -> key.text("red")))
                .forEach(
                    row -> {
                      seen.add(row.rank());
                      if (row.rank() == 0) {
                        for (int i = 100; i < 200; i += 4) {
                          inside.delete(all.get(i).id());
                          inside.replace(all.get(i + 1).withTeam("blue"));
                        }
                      }
                    });
          });
      assertThat(seen)
          .isEqualTo(IntStream.range(0, 200).filter(i -> i < 100 || i % 4 > 1).boxed().toList());
    }
  }

  @ParameterizedTest
  @EnumSource
  void documentsDeletedOrMovedWhileAQueryIsGoneThrough_areNoFault(DatabaseKind kind) {
    try (Database database = open(kind)) {
      List<Member> all =
          IntStream.range(0, 200).mapToObj(i -> Member.of("red", i).withTags("t")).toList();
      MemberTable.in(database).insertAll(all);
      List<Integer> seen = new ArrayList<>();
      ElementsField<Member, String> tags =
          ElementsField.ofElements("tags", ValueType.TEXT, Member::tags);
      database.write(
          tx -> {
            MemberTable inside = MemberTable.in(tx);
            seen.clear();
            inside
                .where(tags.contains("t"))
                .allowScan()
                .forEach(
                    row -> {
                      seen.add(row.rank());
                      if (row.rank() == 0) {
                        for (int i = 100; i < 200; i += 4) {
                          inside.delete(all.get(i).id());
                          inside.replace(all.get(i + 1).withTags("other"));
                        }
                      }
                    });
          });
      assertThat(seen)
          .isEqualTo(IntStream.range(0, 200).filter(i -> i < 100 || i % 4 > 1).boxed().toList());
    }
  }

  @ParameterizedTest
  @EnumSource
  void json_roundTrips(DatabaseKind kind) {
    try (Database database = open(kind)) {
      MemberTable members = MemberTable.in(database);
      Member ann = Member.of("red", 3).withEmail("a@example.org").withTags("a");
      assertThat(members.fromJson(members.toJson(ann))).isEqualTo(ann);
      assertThat(members.fromJsonNode(members.toJsonNode(ann))).isEqualTo(ann);
    }
  }

  @ParameterizedTest
  @EnumSource
  void json_thatTheRecordRefuses_isAnErrorOfTheJson(DatabaseKind kind) {
    try (Database database = open(kind)) {
      assertThatThrownBy(() -> TeamTable.in(database).fromJson("{\"code\":\"\",\"title\":\"x\"}"))
          .isInstanceOf(InvalidJsonException.class)
          .hasMessageContaining("A team has a code");
    }
  }

  @ParameterizedTest
  @EnumSource
  void ids_orderDocumentsByTime(DatabaseKind kind) {
    try (Database database = open(kind)) {
      MemberTable members = MemberTable.in(database);
      List<Member> made = Stream.generate(() -> Member.of("red", 0)).limit(50).toList();
      members.insertAll(made);
      assertThat(members.scan().list()).isEqualTo(made);
      List<Id<Member>> ids = made.stream().map(Member::id).toList();
      assertThat(members.getAll(ids)).isEqualTo(made);
    }
  }

  private static Match<Member> email(MemberTable members, String email) {
    return new Match<>(members.byEmail().is(key -> key.present().text(email)));
  }

  private static List<Integer> ranks(Range<Member> range) {
    return range.list().stream().map(Member::rank).toList();
  }
}
