package dev.quarry.examples.evolution;

import dev.quarry.Database;
import dev.quarry.Evolution;
import dev.quarry.OpenOptions;
import dev.quarry.error.SchemaMismatchException;
import dev.quarry.error.WorkCancelledException;
import dev.quarry.evolution.EvolutionListener;
import dev.quarry.evolution.SchemaChange;
import dev.quarry.evolution.WorkProgress;
import dev.quarry.migration.Migration;
import dev.quarry.value.Id;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** A process that changes a database's schema until it is killed. */
final class EvolutionCrashRun {
  private static final OpenOptions OPTIONS =
      OpenOptions.defaults()
          .withListener(
              new EvolutionListener() {
                @Override
                public void started(WorkProgress progress) {
                  System.out.println("event");
                }

                @Override
                public void progressed(WorkProgress progress) {
                  System.out.println("event");
                }
              });
  private static final OpenOptions BACKGROUND =
      OPTIONS.withSchemaChange(SchemaChange.IN_BACKGROUND);

  static final List<Migration> SPLIT_IN_BATCHES = List.of(Chain.SPLIT.withBatch(100));

  private EvolutionCrashRun() {}

  /** What it does. */
  enum Work {
    /** Documents migrated, moved to other keys, and spread over two tables. */
    CHAIN,
    /** Indexes loaded. */
    LOAD,
    /** Indexes built while others write. */
    BUILD_AMONG_WRITERS,
    /** Documents migrated while others write. */
    MIGRATE_AMONG_WRITERS,
    /** Documents of an older shape written anew. */
    UPGRADE,
    /** Documents migrated in several threads. */
    MIGRATE_IN_THREADS,
    /** Documents migrated while the work is paused, cancelled and resumed. */
    MIGRATE_STEERED,
    /** Documents migrated and taken back. */
    ROLL_BACK
  }

  /** Prints what it has committed, {@code event} at each step, {@code end} when all is done. */
  public static void main(String[] arguments) throws Exception {
    Path directory = Path.of(arguments[0]);
    System.out.println("begin");
    switch (Work.valueOf(arguments[1])) {
      case CHAIN -> Database.open(directory, OPTIONS, Versions_V5Database.SCHEMA, Chain.ALL);
      case LOAD -> Versions_V2Database.open(directory, OPTIONS);
      case BUILD_AMONG_WRITERS -> build(directory);
      case MIGRATE_AMONG_WRITERS -> migrate(directory);
      case MIGRATE_IN_THREADS ->
          Database.open(
              directory, OPTIONS.withWorkThreads(4), Versions_V3Database.SCHEMA, SPLIT_IN_BATCHES);
      case MIGRATE_STEERED -> steer(directory);
      case ROLL_BACK -> rollBack(directory);
      case UPGRADE ->
          Versions_V2Database.open(directory, OPTIONS).database().evolution().upgradeAll();
    }
    System.out.println("end");
    Thread.sleep(60_000); // until it is killed
  }

  private static void steer(Path directory) throws InterruptedException {
    Evolution evolution =
        Database.open(directory, BACKGROUND, Versions_V3Database.SCHEMA, SPLIT_IN_BATCHES)
            .evolution();
    Random random = new Random();
    boolean done = false;
    while (!done) {
      evolution.pause();
      Thread.sleep(random.nextInt(10));
      evolution.resume();
      Thread.sleep(random.nextInt(30));
      evolution.cancel();
      try {
        evolution.await();
        done = true;
      } catch (WorkCancelledException e) {
        evolution.resume();
      }
    }
  }

  /** Takes documents back that are migrated, or half migrated, or half taken back. */
  private static void rollBack(Path directory) {
    try {
      Database.open(directory, OPTIONS, Versions_V3Database.SCHEMA, SPLIT_IN_BATCHES).close();
    } catch (SchemaMismatchException e) {
      System.out.println("event"); // they are half taken back
    }
    Evolution.rollBack(
        directory, OPTIONS, Versions_V3Database.SCHEMA, SPLIT_IN_BATCHES, "2024-03-01");
  }

  private static void build(Path directory) throws InterruptedException {
    Versions_V2Database database = Versions_V2Database.open(directory, BACKGROUND);
    Thread writer =
        write(
            email -> {
              database.users().insert(new Versions.V2.User(Id.next(), email, "A B", null, "pro"));
              Versions.V2.User some = database.users().scan().first().orElseThrow();
              database.users().patch(some.id(), user -> user.withName("Changed By"));
            });
    database.database().evolution().await();
    stop(writer);
  }

  private static void migrate(Path directory) throws InterruptedException {
    Database database =
        Database.open(directory, BACKGROUND, Versions_V3Database.SCHEMA, List.of(Chain.SPLIT));
    Versions_V3_UserTable users = Versions_V3_UserTable.in(database);
    Thread writer =
        write(
            email -> {
              users.insert(new Versions.V3.User(Id.next(), email, "A!", "B!", null, "pro"));
              Versions.V3.User some = users.scan().first().orElseThrow();
              users.patch(some.id(), user -> user.withPlan("pro"));
            });
    database.evolution().await();
    stop(writer);
  }

  private interface Write {
    void run(String email);
  }

  private static Thread write(Write write) {
    Thread thread =
        new Thread(
            () -> {
              while (!Thread.currentThread().isInterrupted()) {
                String email = "n" + UUID.randomUUID();
                write.run(email);
                System.out.println(email);
              }
            });
    thread.start();
    return thread;
  }

  private static void stop(Thread writer) throws InterruptedException {
    writer.interrupt();
    writer.join();
  }
}
