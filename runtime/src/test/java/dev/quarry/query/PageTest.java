package dev.quarry.query;

import static dev.quarry.sample.SpecimenTable.GRADE;
import static dev.quarry.sample.SpecimenTable.MASS;
import static dev.quarry.sample.SpecimenTable.NAME;
import static dev.quarry.sample.SpecimenTable.NUMBER;
import static dev.quarry.sample.SpecimenTable.PRICE;
import static dev.quarry.sample.SpecimenTable.RANK;
import static dev.quarry.sample.SpecimenTable.SITE;
import static dev.quarry.sample.SpecimenTable.SPOT;
import static dev.quarry.sample.SpecimenTable.WHOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.Database;
import dev.quarry.error.InvalidCursorException;
import dev.quarry.sample.Specimen;
import dev.quarry.sample.SpecimenTable;
import dev.quarry.schema.DatabaseSchema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {
  private static final DatabaseSchema SCHEMA = DatabaseSchema.of("Specimens", SpecimenTable.SCHEMA);

  private static List<Specimen> gathered(Page<Specimen> first) {
    List<Specimen> rows = new ArrayList<>(first.rows());
    for (Page<Specimen> page = first; page.hasNext(); ) {
      page = page.next();
      assertThat(page.rows()).isNotEmpty();
      rows.addAll(page.rows());
    }
    return rows;
  }

  @Test
  void pages_ofAnyQueryInAnyPlan_areItsResults() {
    for (int seed = 0; seed < 40; seed++) {
      try (Database database = Database.openInMemory(SCHEMA)) {
        SpecimenTable table = SpecimenTable.in(database);
        table.insertAll(Specimens.random(new Random(seed), 60));
        List<Query<Specimen>> queries =
            List.of(
                table.query(),
                table.query().limit(17),
                table.query().offset(3).orderBy(MASS.ascending()),
                table.query().orderBy(MASS.descending()),
                table.where(GRADE.atLeast(0)).orderBy(GRADE.descending(), NAME.descending()),
                table.where(NAME.is("a")).orderBy(GRADE.ascending()),
                table.where(NAME.is("a")).orderBy(NAME.ascending(), GRADE.descending()),
                table.query().orderBy(GRADE.ascending(), MASS.descending()),
                table.query().orderBy(MASS.descending(), NAME.ascending()),
                table.query().orderBy(MASS.ascending(), NAME.descending()),
                table.query().orderBy(SITE.descending(), GRADE.ascending()),
                table.where(WHOLE.is(true)).orderBy(PRICE.descending()),
                table.where(WHOLE.is(true)).orderBy(PRICE.ascending()),
                table
                    .where(RANK.is(Specimen.Rank.HIGH).and(NAME.is("a")))
                    .orderBy(GRADE.descending()),
                table.query().orderBy(NAME.ascendingIgnoringCase(), MASS.ascending()),
                table.query().orderBy(NAME.descendingIgnoringCase(), MASS.ascending()),
                table.where(NAME.isIgnoringCase("A")).orderBy(MASS.descending()),
                table.where(SPOT.isAbsent()).orderBy(NUMBER.descending()));
        for (Query<Specimen> query : queries) {
          for (int i = 0; i < query.candidates(); i++) {
            assertThat(gathered(query.forced(i).page(1 + seed % 5)))
                .as("%s", query)
                .isEqualTo(query.list());
          }
        }
      }
    }
  }

  @Test
  void page_inIndexOrder_readsOnFromItsCursor() {
    try (Database database = Database.openInMemory(SCHEMA)) {
      SpecimenTable table = SpecimenTable.in(database);
      List<Specimen> rows = new ArrayList<>(Specimens.random(new Random(1), 400));
      table.insertAll(rows);
      Query<Specimen> query = table.query().orderBy(MASS.ascending());
      Page<Specimen> page = query.page(3).next();
      assertThat(page.rows()).isEqualTo(query.list().subList(3, 6));
    }
  }

  @Test
  void cursor_afterReopening_goesOn(@TempDir Path directory) {
    String cursor;
    List<Specimen> all;
    try (Database database = Database.open(directory, SpecimenTable.SCHEMA)) {
      SpecimenTable table = SpecimenTable.in(database);
      table.insertAll(Specimens.random(new Random(7), 60));
      all = table.query().list();
      cursor = table.query().page(4).cursor().orElseThrow();
    }
    try (Database database = Database.open(directory, SpecimenTable.SCHEMA)) {
      assertThat(SpecimenTable.in(database).query().page(5, cursor).rows())
          .isEqualTo(all.subList(4, 9));
    }
  }

  @Test
  void page_whoseLastRowIsDeleted_goesOnAfterItsPlace() {
    try (Database database = Database.openInMemory(SCHEMA)) {
      SpecimenTable table = SpecimenTable.in(database);
      table.insertAll(Specimens.random(new Random(7), 60));
      List<Specimen> all = table.query().orderBy(MASS.ascending()).list();
      Page<Specimen> page = table.query().orderBy(MASS.ascending()).page(4);
      Specimen last = page.rows().get(3);
      table.delete(new Specimen.Place(last.site(), last.number()));
      assertThat(page.next().rows()).isEqualTo(all.subList(4, 8));
    }
  }

  @Test
  void cursor_ofAnotherQueryOrDatabaseOrChanged_isRefused() {
    try (Database database = Database.openInMemory(SCHEMA);
        Database other = Database.openInMemory(SCHEMA)) {
      SpecimenTable table = SpecimenTable.in(database);
      table.insertAll(Specimens.random(new Random(7), 60));
      String cursor = table.query().page(4).cursor().orElseThrow();

      refused(table.where(NAME.is("a")), cursor, "belongs to another query");
      refused(table.query().orderBy(MASS.ascending()), cursor, "belongs to another query");
      refused(SpecimenTable.in(other).query(), cursor, "not one of this database, or was changed");
      refused(table.query(), "", "is no page cursor");
      refused(table.query(), "no cursor!", "is no page cursor");
      for (int i = 0; i < cursor.length(); i++) {
        char changed = cursor.charAt(i) == 'A' ? 'B' : 'A';
        String forged = cursor.substring(0, i) + changed + cursor.substring(i + 1);
        assertThatThrownBy(() -> table.query().page(4, forged))
            .isInstanceOf(InvalidCursorException.class);
      }
    }
  }

  private static void refused(Query<Specimen> query, String cursor, String reason) {
    assertThatThrownBy(() -> query.page(4, cursor))
        .isInstanceOf(InvalidCursorException.class)
        .hasMessageContaining(reason);
  }
}
