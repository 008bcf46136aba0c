package dev.quarry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.error.ReferenceViolationException;
import dev.quarry.sample.Member;
import dev.quarry.sample.MemberTable;
import dev.quarry.sample.Team;
import dev.quarry.sample.TeamTable;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What references promise when a transaction commits. */
class ReferenceTest {
  @TempDir Path directory;

  private Database open(DatabaseKind kind) {
    Database database = kind.open(directory);
    TeamTable.in(database).insert(new Team("red", "The Reds"));
    return database;
  }

  @ParameterizedTest
  @EnumSource
  void missingTarget_isRefusedAtTheCommit_namingBoth(DatabaseKind kind) {
    try (Database database = open(kind)) {
      Member lost = Member.of("green", 1);
      assertThatThrownBy(() -> MemberTable.in(database).insert(lost))
          .isInstanceOf(ReferenceViolationException.class)
          .hasMessageContaining("members")
          .hasMessageContaining(lost.id().toString())
          .hasMessageContaining("team")
          .hasMessageContaining("\"green\"");
      assertThat(MemberTable.in(database).scan().exists()).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void orderOfWrites_doesNotMatter(DatabaseKind kind) {
    try (Database database = open(kind)) {
      database.write(
          tx -> {
            MemberTable.in(tx).insert(Member.of("green", 1));
            TeamTable.in(tx).insert(new Team("green", "Greens"));
          });
      database.write(
          tx -> {
            TeamTable.in(tx).delete("green");
            MemberTable.in(tx).scan().forEach(row -> MemberTable.in(tx).delete(row.id()));
          });
      assertThat(TeamTable.in(database).exists("green")).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aReferenceTakenBackBeforeTheCommit_isNoFault(DatabaseKind kind) {
    try (Database database = open(kind)) {
      database.write(
          tx -> {
            Member member = Member.of("green", 1);
            MemberTable.in(tx).insert(member);
            MemberTable.in(tx).replace(member.withTeam("red"));
            Member gone = Member.of("green", 2);
            MemberTable.in(tx).insert(gone);
            MemberTable.in(tx).delete(gone.id());
          });
      assertThat(MemberTable.in(database).scan().count()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void restrict_refusesTheDeletion_namingTheReferringDocument(DatabaseKind kind) {
    try (Database database = open(kind)) {
      Member ann = Member.of("red", 1);
      MemberTable.in(database).insert(ann);
      assertThatThrownBy(() -> TeamTable.in(database).delete("red"))
          .isInstanceOf(ReferenceViolationException.class)
          .hasMessageContaining(ann.id().toString());
      assertThat(TeamTable.in(database).exists("red")).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void restrict_letsADeletedDocumentComeBack(DatabaseKind kind) {
    try (Database database = open(kind)) {
      MemberTable.in(database).insert(Member.of("red", 1));
      database.write(
          tx -> {
            TeamTable.in(tx).delete("red");
            TeamTable.in(tx).insert(new Team("red", "The New Reds"));
          });
      assertThat(TeamTable.in(database).get("red").title()).isEqualTo("The New Reds");
    }
  }

  @ParameterizedTest
  @EnumSource
  void setAbsent_clearsTheReference_andItsEntry(DatabaseKind kind) {
    try (Database database = open(kind)) {
      MemberTable members = MemberTable.in(database);
      Member mentor = Member.of("red", 1);
      Member pupil = Member.of("red", 2).withMentor(mentor.id());
      members.insertAll(List.of(mentor, pupil));

      members.delete(mentor.id());

      assertThat(members.get(pupil.id())).isEqualTo(pupil.withMentor(null));
      assertThat(new dev.quarry.table.Range<>(members.byMentor()).exists()).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void cascade_deletesChainsAndCycles(DatabaseKind kind) {
    try (Database database = open(kind)) {
      MemberTable members = MemberTable.in(database);
      Member first = Member.of("red", 1);
      Member second = Member.of("red", 2).withSponsor(first.id());
      Member third = Member.of("red", 3).withSponsor(second.id());
      Member other = Member.of("red", 4);
      members.insertAll(
          List.of(first.withSponsor(third.id()), second, third.withMentor(other.id()), other));

      members.delete(first.id());

      assertThat(members.scan().list()).containsExactly(other);
    }
  }

  @ParameterizedTest
  @EnumSource
  void restrict_isCheckedAfterAllCascades(DatabaseKind kind) {
    try (Database database = open(kind)) {
      TeamTable.in(database).insert(new Team("blue", "The Blues"));
      MemberTable members = MemberTable.in(database);
      Member sponsor = Member.of("red", 1);
      members.insertAll(List.of(sponsor, Member.of("blue", 2).withSponsor(sponsor.id())));

      database.write(
          tx -> {
            TeamTable.in(tx).delete("blue"); // restricted by a member that the next line removes
            MemberTable.in(tx).delete(sponsor.id());
          });

      assertThat(members.scan().exists()).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void concurrentDeletionOfTheTarget_neverLeavesADanglingReference(DatabaseKind kind)
      throws InterruptedException {
    try (Database database = open(kind)) {
      for (int round = 0; round < 100; round++) {
        String code = "team" + round;
        TeamTable.in(database).insert(new Team(code, "Short-lived"));
        Thread deleting = new Thread(() -> attempt(() -> TeamTable.in(database).delete(code)));
        deleting.start();
        attempt(() -> MemberTable.in(database).insert(Member.of(code, 1)));
        deleting.join();
      }
      MemberTable.in(database)
          .scan()
          .forEach(row -> assertThat(TeamTable.in(database).exists(row.team())).isTrue());
    }
  }

  private static void attempt(Runnable work) {
    try {
      work.run();
    } catch (ReferenceViolationException expected) {
      assertThat(expected).hasMessageContaining("team");
    }
  }
}
