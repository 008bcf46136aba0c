package dev.quarry.query;

import static dev.quarry.sample.SpecimenTable.GRADE;
import static dev.quarry.sample.SpecimenTable.MASS;
import static dev.quarry.sample.SpecimenTable.NAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.Database;
import dev.quarry.sample.Specimen;
import dev.quarry.sample.SpecimenTable;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueryWritesTest {
  private Database database;
  private SpecimenTable table;
  private List<Specimen> rows;

  @BeforeEach
  void open() {
    database = Database.openInMemory(SpecimenTable.SCHEMA);
    table = SpecimenTable.in(database);
    rows = Specimens.random(new Random(3), 100);
    table.insertAll(rows);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void update_changesEachResultOnce() {
    long graded = rows.stream().filter(row -> row.grade() != null).count();

    assertThat(table.where(GRADE.isPresent()).update(row -> row.withName(row.name() + "!")))
        .isEqualTo(graded);
    assertThat(table.where(NAME.endsWith("!")).count()).isEqualTo(graded);
    assertThat(table.where(NAME.endsWith("!!")).count()).isZero();
  }

  @Test
  void update_thatFails_changesNothing() {
    assertThatThrownBy(
            () ->
                table
                    .query()
                    .update(
                        row -> {
                          if (row.equals(rows.get(5))) {
                            throw new IllegalStateException("no");
                          }
                          return row.withName("changed");
                        }))
        .hasMessage("no");
    assertThat(table.query().list()).isEqualTo(rows);
  }

  @Test
  void updateInBatches_changesEachResultOnce() {
    assertThat(table.query().updateInBatches(7, row -> row.withName(row.name() + "!")))
        .isEqualTo(rows.size());
    assertThat(table.query().list())
        .isEqualTo(rows.stream().map(row -> row.withName(row.name() + "!")).toList());
  }

  @Test
  void updateInBatches_leavesWhatIsNoResultAnyMore() {
    long changed =
        table
            .where(NAME.isNot("gone"))
            .updateInBatches(
                1,
                row -> {
                  for (Specimen other : table.query().list()) {
                    if (!other.equals(row) && !other.name().equals("done")) {
                      table.update(
                          new Specimen.Place(other.site(), other.number()),
                          old -> old.withName("gone"));
                    }
                  }
                  return row.withName("done");
                });
    assertThat(changed).isEqualTo(1);
  }

  @Test
  void delete_removesResultsAndTheirEntries() {
    List<Specimen> heaviest = table.query().orderBy(MASS.descending()).limit(5).list();

    assertThat(table.query().orderBy(MASS.descending()).limit(5).delete()).isEqualTo(5);
    assertThat(table.query().list()).hasSize(rows.size() - 5).doesNotContainAnyElementsOf(heaviest);
    assertThat(table.query().deleteInBatches(4)).isEqualTo(rows.size() - 5);
    assertThat(table.where(MASS.atLeast(Double.NEGATIVE_INFINITY)).count()).isZero();
  }

  @Test
  void delete_inATransaction_isUndoneWithIt() {
    assertThatThrownBy(
            () ->
                database.write(
                    transaction -> {
                      assertThat(SpecimenTable.in(transaction).query().delete())
                          .isEqualTo(rows.size());
                      assertThat(SpecimenTable.in(transaction).query().count()).isZero();
                      throw new IllegalStateException("undo");
                    }))
        .hasMessage("undo");
    assertThat(table.query().count()).isEqualTo(rows.size());
  }
}
