package dev.quarry.examples.crash;

import dev.quarry.Database;
import dev.quarry.OpenOptions;
import dev.quarry.engine.Durability;
import dev.quarry.evolution.SchemaChange;
import dev.quarry.examples.evolution.Sound;
import dev.quarry.query.Page;
import dev.quarry.value.Id;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A process that keeps one database under mixed load for a long time, while others are made,
 * changed and thrown away, and prints what it takes. Ends with an error if it takes ever more, or
 * if the database is not what it should be.
 */
final class LongRun {
  private static final int WRITERS = 2;
  private static final int READERS = 2;

  /** The writer that inserts much and deletes it again. */
  private static final int TIDE = WRITERS + 1;

  private static final int TIDE_ITEMS = 10_000;

  /** How many receipts a writer keeps. */
  private static final int RECEIPTS = 1000;

  /** A shorter run tells nothing of growth. */
  private static final int LONG_SECONDS = 240;

  private static final int SAMPLES = 40;

  private static final OpenOptions OPTIONS =
      OpenOptions.defaults()
          .withDurability(Durability.BUFFERED)
          .withWriteBufferBytes(4 << 20)
          .withCacheBytes(8 << 20)
          .withSchemaChange(SchemaChange.IN_BACKGROUND);

  private final Path directory;
  private final long seconds;
  private final Database database;
  private final long begin = System.nanoTime();
  private final AtomicLong operations = new AtomicLong();
  private volatile boolean failed;

  private LongRun(Path directory, long seconds) {
    this.directory = directory;
    this.seconds = seconds;
    this.database = LedgerVersion.V2.open(directory.resolve("main"), OPTIONS);
  }

  /**
   * Runs.
   *
   * @param arguments an empty directory, and for how many seconds
   */
  public static void main(String[] arguments) throws Exception {
    new LongRun(Path.of(arguments[0]), Long.parseLong(arguments[1])).run();
  }

  private void run() throws Exception {
    List<Callable<?>> works = new ArrayList<>(List.of(this::change, this::copy, this::tide));
    IntStream.rangeClosed(1, WRITERS).forEach(writer -> works.add(() -> write(writer)));
    IntStream.range(0, READERS).forEach(reader -> works.add(this::read));
    ExecutorService threads = Executors.newFixedThreadPool(works.size());
    List<Future<?>> running = new ArrayList<>();
    for (Callable<?> work : works) {
      running.add(threads.submit(() -> untilFailure(work)));
    }
    List<Sample> samples = new ArrayList<>();
    System.out.println(Sample.header());
    while (goesOn()) {
      TimeUnit.MILLISECONDS.sleep(Math.max(1000, seconds * 1000 / SAMPLES));
      Sample sample = Sample.take(elapsed(), operations.get(), database.sizeOnDisk().orElseThrow());
      System.out.println(sample);
      samples.add(sample);
    }
    for (Future<?> each : running) {
      each.get();
    }
    threads.shutdown();
    Sound.check(database, LedgerVersion.V2.schema());
    long full = database.sizeOnDisk().orElseThrow();
    long empty = sizeWhenEmptied();
    database.close();
    System.out.printf("disk: %d KiB at the end, %d KiB emptied%n", full >> 10, empty >> 10);
    List<String> growth = seconds < LONG_SECONDS ? List.of() : Sample.growth(samples);
    if (!growth.isEmpty()) {
      throw new AssertionError(String.join(", ", growth));
    }
    System.out.println("flat");
  }

  private long elapsed() {
    return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin);
  }

  private boolean goesOn() {
    return elapsed() < seconds && !failed;
  }

  private Object untilFailure(Callable<?> work) throws Exception {
    try {
      return work.call();
    } catch (Exception | Error e) {
      failed = true;
      throw e;
    }
  }

  /** Runs a writer's script, and gives what it must have come to. */
  private Content write(int writer) {
    Content content = Content.empty();
    for (long next = 0; goesOn(); next++) {
      long number = next;
      Content before = content;
      content =
          database.writeResult(
              transaction -> {
                Content after = before.copy();
                Face face = LedgerVersion.V2.face(transaction, writer);
                Script.run(directory.hashCode(), writer, number, after, face);
                Ledger_ReceiptTable receipts = Ledger_ReceiptTable.in(transaction);
                receipts.insert(new Ledger.Receipt(writer, number));
                receipts.delete(new Ledger_ReceiptTable.Key(writer, number - RECEIPTS));
                return after;
              });
      operations.incrementAndGet();
    }
    if (!LedgerVersion.V2.face(database, writer).content().equals(content)) {
      throw new AssertionError("writer " + writer + " does not find what it wrote");
    }
    return content;
  }

  /** Reads in every way, and some of it not to the end. */
  private Object read() {
    Random random = new Random();
    Ledger_V2_PersonTable people = Ledger_V2_PersonTable.in(database);
    Ledger_V2_ItemTable items = Ledger_V2_ItemTable.in(database);
    while (goesOn()) {
      people.byTags().tagsContains("t" + random.nextInt(5)).limit(20).list();
      people.where(Ledger_V2_PersonTable.SCORE.atLeast(90)).allowScan().limit(10).list();
      Page<Ledger.V2.Item> page = items.query().page(10);
      if (page.hasNext()) {
        page.next();
      }
      try (Stream<Ledger.V2.Item> some = items.scan().stream()) {
        some.limit(random.nextInt(50)).forEach(item -> {});
      }
      database.read(
          transaction -> {
            Ledger_V2_PersonTable inside = Ledger_V2_PersonTable.in(transaction);
            inside.scan().stream().limit(3).forEach(person -> {}); // ends with the transaction
            return inside.count();
          });
      operations.addAndGet(5);
    }
    return "done";
  }

  /** Inserts many items at once and deletes them all, again and again. */
  private Object tide() throws InterruptedException {
    Id<Ledger.V2.Person> owner = Id.of(TIDE, 0);
    Ledger_V2_PersonTable.in(database)
        .insert(
            new Ledger.V2.Person(owner, TIDE, "tide", "T", "T", 0, true, List.of(), null, "free"));
    Ledger_V2_ItemTable items = Ledger_V2_ItemTable.in(database);
    for (long turn = 0; goesOn(); turn++) {
      for (int from = 0; from < TIDE_ITEMS; from += 500) {
        long base = turn * TIDE_ITEMS + from;
        items.insertAll(
            IntStream.range(0, 500)
                .mapToObj(
                    i ->
                        new Ledger.V2.Item(
                            Id.of(TIDE, base + i), TIDE, owner, "tide", "y".repeat(500)))
                .toList());
      }
      for (int i = 0; i < TIDE_ITEMS; i++) {
        items.delete(Id.of(TIDE, turn * TIDE_ITEMS + i));
      }
      operations.addAndGet(TIDE_ITEMS);
      TimeUnit.MILLISECONDS.sleep(500);
    }
    return "done";
  }

  /** Makes small databases, changes their schema in the background while writing, drops them. */
  private Object change() throws Exception {
    while (goesOn()) {
      Path other = directory.resolve("other");
      Content content = Content.empty();
      try (Database old = LedgerVersion.V1.open(other, OPTIONS)) {
        for (int number = 0; number < 100; number++) {
          content = step(old, LedgerVersion.V1, number, content);
        }
      }
      try (Database now = LedgerVersion.V2.open(other, OPTIONS)) {
        for (int number = 100; number < 150; number++) {
          content = step(now, LedgerVersion.V2, number, content);
        }
        now.evolution().await();
        now.evolution().upgradeAll();
        if (!LedgerVersion.V2.face(now, 1).content().equals(content)) {
          throw new AssertionError("a changed database does not hold what was written");
        }
      }
      Copies.delete(other);
      operations.addAndGet(150);
      TimeUnit.SECONDS.sleep(1);
    }
    return "done";
  }

  private static Content step(
      Database database, LedgerVersion version, int number, Content before) {
    return database.writeResult(
        transaction -> {
          Content after = before.copy();
          Script.run(7, 1, number, after, version.face(transaction, 1));
          return after;
        });
  }

  /** Makes checkpoints, opens them, drops them. */
  private Object copy() throws Exception {
    while (goesOn()) {
      Path copy = directory.resolve("copy");
      database.checkpoint(copy);
      try (Database opened = LedgerVersion.V2.open(copy, OPTIONS)) {
        Ledger_V2_PersonTable.in(opened).count();
      }
      Copies.delete(copy);
      operations.incrementAndGet();
      TimeUnit.SECONDS.sleep(2);
    }
    return "done";
  }

  /** Deletes everything, and gives what the database takes then. */
  private long sizeWhenEmptied() throws IOException, InterruptedException {
    Ledger_V2_PersonTable people = Ledger_V2_PersonTable.in(database);
    for (Ledger.V2.Person person : people.scan().list()) {
      people.delete(person.id());
    }
    long size = database.sizeOnDisk().orElseThrow();
    for (int i = 0; i < 20; i++) {
      TimeUnit.MILLISECONDS.sleep(100);
      size = Math.min(size, database.sizeOnDisk().orElseThrow());
    }
    return size;
  }
}
