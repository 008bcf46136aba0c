package dev.quarry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.error.DuplicateKeyException;
import dev.quarry.error.UniqueViolationException;
import dev.quarry.sample.Member;
import dev.quarry.sample.MemberTable;
import dev.quarry.sample.Team;
import dev.quarry.sample.TeamTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many documents in one call: as if they were added one by one. */
class InsertAllTest {
  private static final int MANY = 1_300;

  @TempDir Path directory;

  private Database open(DatabaseKind kind) {
    Database database = kind.open(directory);
    TeamTable.in(database).insert(new Team("red", "The Reds"));
    return database;
  }

  private static List<Member> members() {
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      members.add(Member.of("red", i).withEmail("member" + i + "@example.org"));
    }
    return members;
  }

  @ParameterizedTest
  @EnumSource
  void manyDocuments_areThereWithTheirEntries(DatabaseKind kind) {
    try (Database database = open(kind)) {
      MemberTable table = MemberTable.in(database);
      List<Member> members = members();
      table.insertAll(members);

      assertThat(table.count()).isEqualTo(MANY);
      assertThat(table.scan().list()).hasSameElementsAs(members);
      assertThat(table.getAll(members.stream().map(Member::id).toList())).isEqualTo(members);
    }
  }

  @ParameterizedTest
  @EnumSource
  void oneKeyTwice_isRefused(DatabaseKind kind) {
    try (Database database = open(kind)) {
      List<Member> members = members();
      members.add(members.get(3).withEmail("other@example.org"));
      MemberTable table = MemberTable.in(database);

      assertThatThrownBy(() -> table.insertAll(members)).isInstanceOf(DuplicateKeyException.class);
      assertThat(table.count()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void oneUniqueValueTwice_isRefusedAndNamesBoth(DatabaseKind kind) {
    try (Database database = open(kind)) {
      List<Member> members = members();
      Member second = Member.of("red", 1).withEmail("member1299@example.org");
      members.add(second);
      MemberTable table = MemberTable.in(database);

      assertThatThrownBy(() -> table.insertAll(members))
          .isInstanceOf(UniqueViolationException.class)
          .hasMessageContaining(second.id().toString())
          .hasMessageContaining(members.get(1_299).id().toString());
      assertThat(table.count()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void storedKey_isRefused_andThoseBeforeItStayInATransactionThatGoesOn(DatabaseKind kind) {
    try (Database database = open(kind)) {
      List<Member> members = members();
      MemberTable.in(database).insert(members.get(700));

      database.write(
          tx ->
              assertThatThrownBy(() -> MemberTable.in(tx).insertAll(members))
                  .isInstanceOf(DuplicateKeyException.class));
      assertThat(MemberTable.in(database).count()).isEqualTo(701);
      assertThat(MemberTable.in(database).find(members.get(699).id())).isPresent();
      assertThat(MemberTable.in(database).find(members.get(701).id())).isEmpty();
    }
  }
}
