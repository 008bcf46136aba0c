package dev.quarry.examples.crash;

import dev.quarry.Database;
import dev.quarry.OpenOptions;
import dev.quarry.engine.Durability;
import dev.quarry.evolution.SchemaChange;
import dev.quarry.table.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * A process that writes from several threads, changes the schema in the background, makes
 * checkpoints, until it is killed. Prints {@code begin}, then {@code commit WRITER NUMBER} when a
 * commit has returned, and {@code checkpoint PATH} with the newest number of each writer that had
 * been printed before it was begun.
 */
final class CrashRun {

  /** Writers have the numbers from 1 up to this one. */
  static final int WRITERS = 4;

  /** Writers up to this one count their transactions in one document. */
  static final int TALLIED = 2;

  private final Database database;
  private final LedgerVersion version;
  private final Path checkpoints;
  private final long seed;
  private final AtomicLongArray acknowledged = new AtomicLongArray(WRITERS + 1);

  private CrashRun(Database database, LedgerVersion version, Path checkpoints, long seed) {
    this.database = database;
    this.version = version;
    this.checkpoints = checkpoints;
    this.seed = seed;
    for (int writer = 1; writer <= WRITERS; writer++) {
      acknowledged.set(writer, -1); // of a writer that has not begun, nothing is known
    }
  }

  /**
   * Works until it is killed.
   *
   * @param arguments the directory of the database, the version, the durability, the seed
   */
  public static void main(String[] arguments) {
    Path directory = Path.of(arguments[0]);
    LedgerVersion version = LedgerVersion.valueOf(arguments[1]);
    OpenOptions options =
        OpenOptions.defaults()
            .withDurability(Durability.valueOf(arguments[2]))
            .withWriteBufferBytes(1 << 20)
            .withCacheBytes(1 << 20)
            .withSchemaChange(SchemaChange.IN_BACKGROUND);
    System.out.println("begin");
    Database database = version.open(directory, options);
    Path checkpoints = directory.resolveSibling(directory.getFileName() + "-checkpoints");
    CrashRun run = new CrashRun(database, version, checkpoints, Long.parseLong(arguments[3]));
    List<Runnable> works = new ArrayList<>(List.of(run::makeCheckpoints, run::abandon));
    for (int i = 1; i <= WRITERS; i++) {
      int writer = i;
      works.add(() -> run.write(writer));
    }
    for (Runnable work : works) {
      Thread thread = new Thread(work);
      thread.setUncaughtExceptionHandler(
          (failed, why) -> {
            System.out.println("failed " + why);
            why.printStackTrace();
          });
      thread.start();
    }
  }

  private void write(int writer) {
    long next = count(database, writer);
    Content content = replay(seed, writer, next);
    acknowledged.set(writer, next - 1);
    while (true) {
      long number = next;
      Content before = content;
      content =
          database.writeResult(
              transaction -> {
                Content after = before.copy();
                Script.run(seed, writer, number, after, version.face(transaction, writer));
                Ledger_ReceiptTable.in(transaction).insert(new Ledger.Receipt(writer, number));
                if (writer <= TALLIED) {
                  tally(transaction);
                }
                return after;
              });
      System.out.println("commit " + writer + " " + number);
      acknowledged.set(writer, number);
      next++;
    }
  }

  /** How many of a writer's transactions there are. */
  static long count(Session session, int writer) {
    return Ledger_ReceiptTable.in(session).byKey().writerIs(writer).count();
  }

  /** What a writer has after so many transactions. */
  static Content replay(long seed, int writer, long transactions) {
    Content content = Content.empty();
    for (long number = 0; number < transactions; number++) {
      Script.run(seed, writer, number, content, Face.NONE);
    }
    return content;
  }

  private static void tally(Session session) {
    Ledger_TallyTable tallies = Ledger_TallyTable.in(session);
    long total = tallies.find("all").map(Ledger.Tally::total).orElse(0L);
    tallies.upsert(new Ledger.Tally("all", total + 1));
  }

  private void makeCheckpoints() {
    Random random = new Random();
    for (int i = 0; ; i++) {
      pause(random.nextInt(300));
      long[] before = new long[WRITERS + 1];
      Arrays.setAll(before, acknowledged::get);
      Path target = checkpoints.resolve(ProcessHandle.current().pid() + "-" + i);
      database.checkpoint(target);
      StringBuilder line = new StringBuilder("checkpoint ").append(target);
      for (int writer = 1; writer <= WRITERS; writer++) {
        line.append(' ').append(before[writer]);
      }
      System.out.println(line);
      if (version == LedgerVersion.V2) {
        database.evolution().upgradeAll();
      }
    }
  }

  /** Does much harm in transactions that are given up. */
  private void abandon() {
    while (true) {
      try {
        database.write(
            transaction -> {
              for (int writer = 1; writer <= WRITERS; writer++) {
                Face face = version.face(transaction, writer);
                face.content().people().keySet().stream().limit(5).forEach(face::removePerson);
              }
              throw new GivenUpException();
            });
      } catch (GivenUpException e) {
        pause(20);
      }
    }
  }

  private static final class GivenUpException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
