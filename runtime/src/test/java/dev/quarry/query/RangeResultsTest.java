package dev.quarry.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.Database;
import dev.quarry.error.InvalidCursorException;
import dev.quarry.error.TooManyDocumentsException;
import dev.quarry.sample.Member;
import dev.quarry.sample.MemberTable;
import dev.quarry.sample.Team;
import dev.quarry.sample.TeamTable;
import dev.quarry.schema.DatabaseSchema;
import dev.quarry.table.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RangeResultsTest {
  private static final OrderedField<Member, Integer> RANK =
      OrderedField.of("rank", ValueType.INT32, Member::rank);
  private static final TextField<Member> TEAM = TextField.ofText("team", Member::team);
  private static final TextField<Member> EMAIL = TextField.ofText("email", Member::email);

  private Database database;
  private MemberTable members;

  @BeforeEach
  void open() {
    database =
        Database.openInMemory(DatabaseSchema.of("Club", TeamTable.SCHEMA, MemberTable.SCHEMA));
    members = MemberTable.in(database);
    TeamTable.in(database).insertAll(List.of(new Team("a", "A"), new Team("b", "B")));
    Random random = new Random(9);
    List<Member> rows = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      rows.add(
          Member.of(random.nextBoolean() ? "a" : "b", random.nextInt(20))
              .withEmail(i % 4 == 0 ? null : i + "@")
              .withTags("x" + random.nextInt(5), "x" + random.nextInt(5), "x" + random.nextInt(5)));
    }
    members.insertAll(rows);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private List<Range<Member>> ranges() {
    List<Range<Member>> ascending =
        List.of(
            members.scan(),
            new Range<>(members.byTeamAndRankAndEmail()),
            new Range<>(members.byTeamAndRankAndEmail().is(key -> key.text("a"))),
            new Range<>(
                members
                    .byTeamAndRankAndEmail()
                    .is(key -> key.text("b"))
                    .atLeast(key -> key.int32(3))
                    .lessThan(key -> key.int32(15))),
            new Range<>(members.byEmail()),
            new Range<>(members.byTags()),
            new Range<>(members.byTags().is(key -> key.text("x2"))),
            new Range<>(members.byTags().greaterThan(key -> key.text("x1"))),
            new Range<>(members.byTags().is(key -> key.text("none"))));
    List<Range<Member>> all = new ArrayList<>(ascending);
    ascending.forEach(range -> all.add(range.descending()));
    ascending.forEach(range -> all.add(range.limit(11)));
    ascending.forEach(range -> all.add(range.descending().limit(30)));
    return all;
  }

  @Test
  void pages_ofAnyRange_areItsDocuments() {
    for (Range<Member> range : ranges()) {
      for (int size : List.of(1, 7, 30, 200)) {
        List<Member> paged = new ArrayList<>();
        Page<Member> page = range.page(size);
        paged.addAll(page.rows());
        while (page.hasNext()) {
          page = range.page(size, page.cursor().orElseThrow());
          assertThat(page.rows()).isNotEmpty();
          paged.addAll(page.rows());
        }
        assertThat(paged).as("%s by %d", range, size).isEqualTo(range.list());
      }
    }
  }

  @Test
  void selections_ofAnyRange_areOfItsDocuments() {
    for (Range<Member> range : ranges()) {
      List<Member> rows = range.list();
      assertThat(range.select(EMAIL).list())
          .as("%s", range)
          .isEqualTo(rows.stream().map(Member::email).filter(Objects::nonNull).toList());
      assertThat(range.select(TEAM, RANK).list())
          .isEqualTo(rows.stream().map(row -> new Tuple2<>(row.team(), row.rank())).toList());
      assertThat(range.sum(RANK).intValueExact())
          .isEqualTo(rows.stream().mapToInt(Member::rank).sum());
      assertThat(range.max(RANK)).isEqualTo(rows.stream().map(Member::rank).max(Integer::compare));
      assertThat(range.count()).isEqualTo(rows.size());
      assertThat(range.first()).isEqualTo(rows.stream().findFirst());
      assertThat(range.exists()).isEqualTo(!rows.isEmpty());
    }
  }

  @Test
  void page_whoseLastDocumentIsDeleted_goesOnAfterItsPlace() {
    Range<Member> range = new Range<>(members.byTeamAndRankAndEmail());
    List<Member> all = range.list();
    Page<Member> page = range.page(10);
    members.delete(all.get(9).id());

    assertThat(page.next().rows()).isEqualTo(all.subList(10, 20));
  }

  @Test
  void pages_inOneTransaction_goOnInEachOther() {
    database.write(
        transaction -> {
          MemberTable inside = MemberTable.in(transaction);
          Range<Member> range = new Range<>(inside.byTags());
          Query<Member> query = inside.query().orderBy(RANK.ascending());
          Page<Member> ranged = range.page(10);
          Page<Member> queried = query.page(10);
          assertThat(ranged.next().rows()).isEqualTo(range.list().subList(10, 20));
          assertThat(queried.next().rows()).isEqualTo(query.list().subList(10, 20));
        });
  }

  @Test
  void cursor_ofAnotherRange_isRefused() {
    String cursor = new Range<>(members.byTags()).page(3).cursor().orElseThrow();

    for (Rows<Member> other :
        List.of(
            new Range<>(members.byTags()).descending(),
            new Range<>(members.byTags().is(key -> key.text("x2"))),
            new Range<>(members.byEmail()),
            members.scan(),
            members.query())) {
      assertThatThrownBy(() -> other.page(3, cursor))
          .as("%s", other)
          .isInstanceOf(InvalidCursorException.class)
          .hasMessageContaining("belongs to another query");
    }
    assertThat(new Range<>(members.byTags()).page(200, cursor).hasNext()).isFalse();
  }

  @Test
  void single_ofARange_namesTwoKeys() {
    assertThatThrownBy(() -> members.scan().single())
        .isInstanceOf(TooManyDocumentsException.class)
        .hasMessageContaining("range of the key");
  }
}
