package dev.quarry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.engine.CacheStatistics;
import dev.quarry.engine.Durability;
import dev.quarry.sample.Member;
import dev.quarry.sample.MemberTable;
import dev.quarry.sample.Place;
import dev.quarry.sample.PlaceTable;
import dev.quarry.sample.Team;
import dev.quarry.sample.TeamTable;
import dev.quarry.schema.DatabaseSchema;
import dev.quarry.table.Match;
import dev.quarry.table.Range;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reads of records through the cache give, and which of them it keeps. */
class DocumentCacheTest {
  private static final DatabaseSchema SCHEMA =
      DatabaseSchema.of("Sample", TeamTable.SCHEMA, MemberTable.SCHEMA, PlaceTable.SCHEMA);
  private static final OpenOptions OPTIONS =
      OpenOptions.defaults().withDurability(Durability.BUFFERED);

  private final Member ann = Member.of("red", 3).withEmail("ann@example.org");
  private Database database;
  private MemberTable members;

  @BeforeEach
  void open(@TempDir Path directory) {
    database = Database.open(directory, OPTIONS, SCHEMA);
    TeamTable.in(database).insert(new Team("red", "The Reds"));
    members = MemberTable.in(database);
    members.insert(ann);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Member warm() {
    members.get(ann.id());
    members.get(ann.id());
    return members.get(ann.id());
  }

  @Test
  void get_ofWhatWasReadBefore_givesTheSameRecord() {
    Member kept = warm();
    long hits = database.documentCache().hits();

    assertThat(members.get(ann.id())).isSameAs(kept);
    assertThat(members.find(ann.id())).containsSame(kept);
    assertThat(members.getAll(List.of(ann.id())).get(0)).isSameAs(kept);
    assertThat(members.findAll(List.of(ann.id())).get(ann.id())).isSameAs(kept);
    assertThat(
            new Match<>(members.byEmail().is(key -> key.present().text("ann@example.org"))).get())
        .isSameAs(kept);
    assertThat(new Range<>(members.byTeamAndRankAndEmail()).list().get(0)).isSameAs(kept);
    assertThat(database.documentCache().hits()).isGreaterThanOrEqualTo(hits + 5);
  }

  @Test
  void get_afterEachKindOfWrite_givesWhatWasWritten() {
    warm();
    Member changed = members.update(ann.id(), member -> member.withRank(4));
    assertThat(members.get(ann.id())).isEqualTo(changed);
    warm();
    members.replace(ann);
    assertThat(members.get(ann.id())).isEqualTo(ann);
    warm();
    members.delete(ann.id());
    assertThat(members.find(ann.id())).isEmpty();
    members.insert(changed);
    assertThat(members.get(ann.id())).isEqualTo(changed);
  }

  @Test
  void uniqueValue_leadsToWhoeverHasItNow_alsoInASnapshotAndInsideATransaction() {
    PlaceTable places = PlaceTable.in(database);
    Place paris = Place.of("FR", 2).withCapital(true);
    Place lyon = Place.of("FR", 1);
    places.insertAll(List.of(paris, lyon));
    assertThat(capital(places)).contains(paris);
    assertThat(capital(places)).contains(paris);
    long missed = database.documentCache().misses();
    assertThat(capital(places)).contains(paris);
    assertThat(database.documentCache().misses()).isEqualTo(missed);

    database.read(
        snapshot -> {
          PlaceTable before = PlaceTable.in(snapshot);
          assertThat(capital(before)).contains(paris);
          database.write(
              tx -> {
                PlaceTable inside = PlaceTable.in(tx);
                inside.update(paris.id(), place -> place.withCapital(false));
                assertThat(capital(inside)).isEmpty();
                inside.update(lyon.id(), place -> place.withCapital(true));
                assertThat(capital(inside)).contains(lyon.withCapital(true));
              });
          assertThat(capital(places)).contains(lyon.withCapital(true));
          assertThat(capital(before)).contains(paris);
          assertThat(capital(before)).contains(paris);
          return "";
        });
    places.delete(lyon.id());
    assertThat(capital(places)).isEmpty();
  }

  private static Optional<Place> capital(PlaceTable places) {
    return new Match<>(places.byCapital().is(key -> key.text("FR"))).find();
  }

  @Test
  void transaction_seesItsOwnWritesAndLeavesNoTraceOfThoseItAbandons() {
    warm();
    try {
      database.write(
          tx -> {
            MemberTable inside = MemberTable.in(tx);
            inside.update(ann.id(), member -> member.withRank(9));
            assertThat(inside.get(ann.id()).rank()).isEqualTo(9);
            inside.delete(ann.id());
            assertThat(inside.find(ann.id())).isEmpty();
            throw new IllegalStateException("abandoned");
          });
    } catch (IllegalStateException e) {
      // as intended
    }
    assertThat(members.get(ann.id())).isEqualTo(ann);
  }

  @Test
  void snapshot_keepsWhatItHolds_whileOthersWriteAndRead() {
    warm();
    database.read(
        tx -> {
          MemberTable inside = MemberTable.in(tx);
          assertThat(inside.get(ann.id())).isEqualTo(ann);
          members.update(ann.id(), member -> member.withRank(4));
          assertThat(warm().rank()).isEqualTo(4);
          assertThat(inside.get(ann.id())).isEqualTo(ann);
          assertThat(inside.get(ann.id())).isEqualTo(ann);
          return "";
        });
    assertThat(members.get(ann.id()).rank()).isEqualTo(4);
  }

  @Test
  void readFromTheCache_countsAsRead_soThatConflictsAreFound() {
    warm();
    int[] runs = {0};
    database.write(
        tx -> {
          MemberTable inside = MemberTable.in(tx);
          Member seen = inside.get(ann.id());
          if (runs[0]++ == 0) {
            members.update(ann.id(), member -> member.withRank(seen.rank() + 1));
          }
          TeamTable.in(tx).upsert(new Team("rank", String.valueOf(inside.get(ann.id()).rank())));
        });
    assertThat(runs[0]).isEqualTo(2);
    assertThat(TeamTable.in(database).get("rank").title()).isEqualTo("4");
  }

  @Test
  void cacheOfNoBytes_keepsNothing(@TempDir Path other) {
    try (Database without = Database.open(other, OPTIONS.withDocumentCacheBytes(0), SCHEMA)) {
      TeamTable teams = TeamTable.in(without);
      teams.insert(new Team("red", "The Reds"));
      Optional<Team> first = teams.find("red");

      assertThat(teams.find("red")).isEqualTo(first);
      assertThat(teams.get("red")).isNotSameAs(teams.get("red"));
      assertThat(without.documentCache()).isEqualTo(CacheStatistics.NONE);
    }
  }
}
