package dev.quarry.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.Database;
import dev.quarry.error.DocumentNotFoundException;
import dev.quarry.error.TooManyDocumentsException;
import dev.quarry.sample.Member;
import dev.quarry.sample.MemberTable;
import dev.quarry.sample.Team;
import dev.quarry.sample.TeamTable;
import dev.quarry.schema.DatabaseSchema;
import dev.quarry.table.Range;
import dev.quarry.value.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JoinTest {
  private static final TextField<Member> TEAM = TextField.ofText("team", Member::team);
  private static final OrderedField<Member, Integer> RANK =
      OrderedField.of("rank", ValueType.INT32, Member::rank);
  private static final OrderedField<Member, Id<Member>> MENTOR =
      OrderedField.of("mentor", ValueType.id(), Member::mentor);
  private static final ElementsField<Member, String> TAGS =
      ElementsField.ofElements("tags", ValueType.TEXT, Member::tags);
  private static final Reference<Member, Team, Team> TEAM_REFERENCE =
      Reference.to(TEAM, () -> TeamTable.SCHEMA);
  private static final Reference<Member, Member, Optional<Member>> MENTOR_REFERENCE =
      Reference.toOptional(MENTOR, () -> MemberTable.SCHEMA);

  /** Tags that are codes of teams; nothing makes sure that these exist. */
  private static final Reference<Member, Team, List<Team>> TAGS_REFERENCE =
      Reference.toEach(TAGS, () -> TeamTable.SCHEMA);

  private static final int MEMBERS = 700;

  private Database database;
  private MemberTable members;
  private Map<String, Team> teams;
  private Map<Id<Member>, Member> rows;

  @BeforeEach
  void open() {
    database =
        Database.openInMemory(DatabaseSchema.of("Club", TeamTable.SCHEMA, MemberTable.SCHEMA));
    members = MemberTable.in(database);
    List<Team> all = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      all.add(new Team("t" + i, "Team " + i));
    }
    TeamTable.in(database).insertAll(all);
    teams = all.stream().collect(Collectors.toMap(Team::code, Function.identity()));
    Random random = new Random(5);
    List<Member> made = new ArrayList<>();
    for (int i = 0; i < MEMBERS; i++) {
      Member member =
          Member.of("t" + random.nextInt(30), i)
              .withTags("t" + random.nextInt(30), "none", "t" + random.nextInt(30));
      made.add(i % 3 == 0 ? member : member.withMentor(made.get(random.nextInt(i)).id()));
    }
    members.insertAll(made);
    rows = made.stream().collect(Collectors.toMap(Member::id, Function.identity()));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Team team(String code) {
    return Objects.requireNonNull(teams.get(code));
  }

  private static <V> void assertJoined(
      Rows<Member> members, Reference<Member, ?, V> reference, Function<Member, V> expected) {
    List<Joined<Member, V>> joined = members.with(reference).list();
    assertThat(joined)
        .isEqualTo(
            members.list().stream().map(row -> new Joined<>(row, expected.apply(row))).toList());
    List<Joined<Member, V>> paged = new ArrayList<>();
    Page<Joined<Member, V>> page = members.with(reference).page(90);
    paged.addAll(page.rows());
    while (page.hasNext()) {
      page = page.next();
      paged.addAll(page.rows());
    }
    assertThat(paged).isEqualTo(joined);
    assertThat(members.with(reference).count()).isEqualTo(joined.size());
    assertThat(members.with(reference).first()).isEqualTo(joined.stream().findFirst());
  }

  @Test
  void join_alongARequiredReference_isTheDocumentItself() {
    Function<Member, Team> team = row -> team(row.team());
    assertJoined(members.query(), TEAM_REFERENCE, team);
    assertJoined(members.query().orderBy(RANK.descending()).limit(300), TEAM_REFERENCE, team);
    assertJoined(members.where(RANK.lessThan(0)), TEAM_REFERENCE, team);
    assertJoined(members.scan(), TEAM_REFERENCE, team);
    assertJoined(new Range<>(members.byTeamAndRankAndEmail()).descending(), TEAM_REFERENCE, team);
  }

  @Test
  void join_alongAnOptionalReference_isEmptyWhereThatIsAbsent() {
    Function<Member, Optional<Member>> mentor =
        row -> Optional.ofNullable(row.mentor()).map(rows::get);
    assertJoined(members.query(), MENTOR_REFERENCE, mentor);
    assertJoined(new Range<>(members.byMentor()), MENTOR_REFERENCE, mentor);
  }

  @Test
  void join_alongACollection_isAllOfItThatExists() {
    assertJoined(
        members.query(),
        TAGS_REFERENCE,
        row -> row.tags().stream().filter(teams::containsKey).map(teams::get).toList());
  }

  @Test
  void single_ofAJoin_namesTwoKeys() {
    Member one = rows.values().iterator().next();
    assertThat(members.where(RANK.is(one.rank())).with(TEAM_REFERENCE).single())
        .contains(new Joined<>(one, team(one.team())));
    assertThatThrownBy(() -> members.query().with(TEAM_REFERENCE).single())
        .isInstanceOf(TooManyDocumentsException.class);
  }

  @Test
  void referring_documents_areFoundThroughTheIndex() {
    Query<Member> referring = members.where(TEAM_REFERENCE.refersTo(team("t3")));

    assertThat(referring.list()).isEqualTo(members.where(TEAM.is("t3")).list()).isNotEmpty();
    assertThat(referring.explain().access().index()).contains("team_rank_email");
    assertThat(members.where(TAGS_REFERENCE.refersToAny(List.of(team("t1"), team("t2")))).list())
        .isEqualTo(members.where(TAGS.containsAny(List.of("t1", "t2"))).list());
    assertThat(members.where(TEAM_REFERENCE.refersToAny(List.of())).list()).isEmpty();
  }

  @Test
  void join_inATransaction_seesItsWrites() {
    database.write(
        transaction -> {
          MemberTable inside = MemberTable.in(transaction);
          TeamTable.in(transaction).upsert(new Team("t3", "Changed"));
          assertThat(inside.where(TEAM.is("t3")).with(TEAM_REFERENCE).list())
              .isNotEmpty()
              .allSatisfy(joined -> assertThat(joined.referred().title()).isEqualTo("Changed"));
        });
  }

  @Test
  void join_withADocumentThatItsTransactionDeleted_namesIt() {
    assertThatThrownBy(
            () ->
                database.write(
                    transaction -> {
                      TeamTable.in(transaction).delete("t3");
                      MemberTable.in(transaction).query().with(TEAM_REFERENCE).list();
                    }))
        .isInstanceOf(DocumentNotFoundException.class)
        .hasMessageContaining("teams")
        .hasMessageContaining("\"t3\"");
  }

  @Test
  @SuppressWarnings("try") // closed early on purpose
  void cursor_ofAJoin_isClosedBeforeItsEnd() {
    try (Cursor<Joined<Member, Team>> cursor = members.query().with(TEAM_REFERENCE).cursor()) {
      assertThat(cursor.next().referred()).isNotNull();
      cursor.close();
      assertThat(cursor.hasNext()).isFalse();
    }
  }
}
