package dev.quarry.examples.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.Database;
import dev.quarry.OpenOptions;
import dev.quarry.evolution.HistoryEntry;
import dev.quarry.evolution.MigrationState;
import dev.quarry.examples.evolution.Sound;
import dev.quarry.schema.IndexState;
import java.nio.file.Path;
import java.util.List;

/** Whether a database holds what it must after its process was killed. */
final class CrashCheck {
  private CrashCheck() {}

  /**
   * Opens a database and checks all of it.
   *
   * @param seed what its transactions were made of
   * @param acknowledged the newest number of each writer whose commit returned, from 1; -1 for none
   * @return the newest number of each writer that is there
   * @throws AssertionError if anything is missing, too much, or differs
   */
  static long[] check(Path directory, LedgerVersion version, long seed, long[] acknowledged)
      throws InterruptedException {
    try (Database database = version.open(directory, OpenOptions.defaults())) {
      database.evolution().await();
      long[] found = new long[CrashRun.WRITERS + 1];
      long tallied = 0;
      for (int writer = 1; writer <= CrashRun.WRITERS; writer++) {
        long count = CrashRun.count(database, writer);
        found[writer] = count - 1;
        tallied += writer <= CrashRun.TALLIED ? count : 0;
        assertThat(found[writer])
            .as("newest commit of writer %d, of which an acknowledged one must be there", writer)
            .isGreaterThanOrEqualTo(acknowledged[writer]);
        checkReceipts(database, writer, count);
        checkContent(version.face(database, writer), CrashRun.replay(seed, writer, count));
      }
      assertThat(Ledger_TallyTable.in(database).find("all").map(Ledger.Tally::total).orElse(0L))
          .as("the count that transactions read and write")
          .isEqualTo(tallied);
      Sound.check(database, version.schema());
      checkSchema(database);
      return found;
    }
  }

  private static void checkReceipts(Database database, int writer, long count) {
    List<Ledger.Receipt> receipts =
        Ledger_ReceiptTable.in(database).byKey().writerIs(writer).list();
    for (int number = 0; number < count; number++) {
      assertThat(receipts.get(number)).isEqualTo(new Ledger.Receipt(writer, number));
    }
  }

  private static void checkContent(Face face, Content expected) {
    assertThat(face.content()).as("what a writer has").isEqualTo(expected);
    for (String tag : Script.TAGS) {
      // A range over an index of elements shows a document once, however many entries it has.
      assertThat(face.tagged(tag))
          .as("those with tag %s", tag)
          .isEqualTo(
              expected.people().values().stream()
                  .filter(person -> person.tags().contains(tag))
                  .map(Content.Person::number)
                  .toList());
    }
  }

  private static void checkSchema(Database database) {
    assertThat(database.schema().tables())
        .flatExtracting(table -> table.indexes())
        .allMatch(index -> index.state() == IndexState.READABLE);
    assertThat(database.evolution().status())
        .allMatch(migration -> migration.state() == MigrationState.DONE);
    assertThat(database.quarantine().list()).isEmpty();
    List<HistoryEntry> history = database.evolution().history();
    for (int i = 0; i < history.size(); i++) {
      assertThat(history.get(i).number()).as("history %s", history).isEqualTo(i + 1);
    }
  }
}
