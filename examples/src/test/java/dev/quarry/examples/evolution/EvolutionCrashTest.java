package dev.quarry.examples.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.Database;
import dev.quarry.Evolution;
import dev.quarry.OpenOptions;
import dev.quarry.evolution.MigrationState;
import dev.quarry.evolution.StoredSchema;
import dev.quarry.examples.evolution.EvolutionCrashRun.Work;
import dev.quarry.schema.DatabaseSchema;
import dev.quarry.schema.IndexState;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process in the middle of a change of schema, several times in a row, and looks at what
 * became of the documents. As many kills as {@code -Dquarry.kills} says.
 */
class EvolutionCrashTest {
  private static final int DOCUMENTS = 6000;
  private static final int KILLS = Integer.getInteger("quarry.kills", 20);

  private static final List<Work> WORKS = List.of(Work.values());

  @TempDir Path directory;

  private final Random random = new Random();

  /** How long each work takes in a new process, in milliseconds, as far as is known. */
  private final Map<Work, Integer> durations = new HashMap<>();

  /** How often a process was killed, and how often of that in the middle of its work. */
  private final Map<Work, Integer> kills = new TreeMap<>();

  private final Map<Work, Integer> killsAtWork = new TreeMap<>();

  @Test
  void killedProcess_losesNothing_andTheNextOneGoesOn() throws Exception {
    List<Versions.V1.User> users = Chain.users(DOCUMENTS);
    try (Versions_V1Database template = Versions_V1Database.open(directory.resolve("template"))) {
      template.users().insertAll(users);
      for (int round = 0; sum(kills) < KILLS; round++) {
        Work work = WORKS.get(round % WORKS.size());
        Path copy = directory.resolve(work + "-" + round);
        template.database().checkpoint(copy);
        List<String> written = new ArrayList<>();
        do {
          kill(work, copy, written);
        } while (random.nextInt(3) > 0);
        check(work, copy, users, written);
      }
    }
    System.out.println(kills + " kills, of which in the middle of the work: " + killsAtWork);
    assertThat(sum(killsAtWork)).isPositive();
  }

  private static int sum(Map<Work, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private void kill(Work work, Path copy, List<String> written) throws Exception {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
            "-cp",
            System.getProperty("java.class.path"),
            EvolutionCrashRun.class.getName(),
            copy.toString(),
            work.name());
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (BufferedReader output = process.inputReader()) {
      assertThat(output.readLine()).isEqualTo("begin");
      long begin = System.nanoTime();
      List<String> lines = new ArrayList<>();
      if (random.nextBoolean()) {
        TimeUnit.MILLISECONDS.sleep(random.nextInt(durations.getOrDefault(work, 1500)));
      } else {
        awaitEvents(output, lines);
        TimeUnit.MILLISECONDS.sleep(random.nextInt(100));
      }
      // Through the handle: Process.destroyForcibly would close the output before it is read.
      process.toHandle().destroyForcibly();
      kills.merge(work, 1, Integer::sum);
      output.lines().forEach(lines::add);
      lines.stream().filter(line -> line.matches("n.{36}")).forEach(written::add);
      if (lines.contains("end")) {
        int took = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        durations.merge(work, took, Math::min);
      } else {
        killsAtWork.merge(work, 1, Integer::sum);
      }
    } finally {
      process.destroyForcibly().onExit().join();
    }
  }

  /** Waits for some step or other of the work. */
  private void awaitEvents(BufferedReader output, List<String> lines) throws IOException {
    int events = 1 + random.nextInt(8);
    while (events > 0) {
      String line = output.readLine();
      assertThat(line).as("the process ended by itself after " + lines).isNotNull();
      lines.add(line);
      events -= line.equals("event") ? 1 : 0;
      if (line.equals("end")) {
        return;
      }
    }
  }

  private void check(Work work, Path copy, List<Versions.V1.User> users, List<String> written)
      throws Exception {
    switch (work) {
      case CHAIN -> checkChain(copy, users);
      case MIGRATE_AMONG_WRITERS, MIGRATE_IN_THREADS, MIGRATE_STEERED ->
          checkMigrated(copy, users, written);
      case ROLL_BACK -> checkRolledBack(copy, users);
      default -> checkIndexed(work, copy, users, written);
    }
  }

  private static void checkSound(Database database, DatabaseSchema schema) {
    Sound.check(database, schema);
    for (StoredSchema.Table table : database.schema().tables()) {
      assertThat(table.indexes()).allMatch(index -> index.state() == IndexState.READABLE);
      assertThat(table.shapes().stream().mapToLong(StoredSchema.Shape::documents).sum())
          .isEqualTo(AnyTable.in(database, schema, table.name()).all().size());
    }
    assertThat(database.evolution().status())
        .allSatisfy(each -> assertThat(each.state()).isEqualTo(MigrationState.DONE));
    assertThat(database.schema().former()).allMatch(StoredSchema.FormerTable::emptied);
  }

  private static void checkChain(Path copy, List<Versions.V1.User> users) {
    OpenOptions options = OpenOptions.defaults();
    try (Database database = Database.open(copy, options, Versions_V5Database.SCHEMA, Chain.ALL)) {
      List<Versions.V5.User> expected = new ArrayList<>();
      List<Versions.V5.Plan> plans = new ArrayList<>();
      for (Versions.V1.User user : users) {
        String[] names = user.name().split(" ", 2);
        expected.add(
            new Versions.V5.User(user.email(), names[0] + "!", names[1] + "!", user.age(), "free"));
        plans.add(Chain.plan(user.email()));
      }
      assertThat(Versions_V5_UserTable.in(database).scan().list()).isEqualTo(expected);
      assertThat(Versions_V5_PlanTable.in(database).scan().list()).isEqualTo(plans);
      assertThat(database.evolution().status()).hasSize(3);
      checkSound(database, Versions_V5Database.SCHEMA);
    }
  }

  private static void checkMigrated(Path copy, List<Versions.V1.User> users, List<String> written) {
    OpenOptions options = OpenOptions.defaults();
    try (Database database =
        Database.open(copy, options, Versions_V3Database.SCHEMA, List.of(Chain.SPLIT))) {
      Map<String, Versions.V3.User> found =
          byEmail(Versions_V3_UserTable.in(database).scan().list(), Versions.V3.User::email);
      for (Versions.V1.User user : users) {
        String[] names = user.name().split(" ", 2);
        Versions.V3.User now = Objects.requireNonNull(found.get(user.email()));
        assertThat(now.firstName() + " " + now.lastName())
            .isEqualTo(names[0] + "! " + names[1] + "!");
        assertThat(now.age()).isEqualTo(user.age());
      }
      assertThat(found.keySet()).containsAll(written);
      checkSound(database, Versions_V3Database.SCHEMA);
    }
  }

  private static void checkRolledBack(Path copy, List<Versions.V1.User> users) {
    try {
      Evolution.rollBack(
          copy,
          OpenOptions.defaults(),
          Versions_V3Database.SCHEMA,
          EvolutionCrashRun.SPLIT_IN_BATCHES,
          "2024-03-01");
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining("nothing to undo");
    }
    try (Versions_V1Database database = Versions_V1Database.open(copy)) {
      assertThat(database.users().scan().list()).isEqualTo(users);
      assertThat(database.users().count()).isEqualTo(users.size());
      assertThat(database.database().evolution().status())
          .allMatch(each -> each.state() == MigrationState.ROLLED_BACK);
      Sound.check(database.database(), Versions_V1Database.SCHEMA);
    }
  }

  private static void checkIndexed(
      Work work, Path copy, List<Versions.V1.User> users, List<String> written) {
    try (Versions_V2Database database = Versions_V2Database.open(copy)) {
      Map<String, Versions.V2.User> found =
          byEmail(database.users().scan().list(), Versions.V2.User::email);
      for (Versions.V1.User user : users) {
        Versions.V2.User now = Objects.requireNonNull(found.get(user.email()));
        assertThat(now.name()).isIn(user.name(), "Changed By");
        assertThat(now.age()).isEqualTo(user.age());
      }
      assertThat(found.keySet()).containsAll(written);
      checkSound(database.database(), Versions_V2Database.SCHEMA);
      if (work == Work.UPGRADE) {
        database.database().evolution().upgradeAll();
        checkSound(database.database(), Versions_V2Database.SCHEMA);
      }
    }
  }

  private static <R> Map<String, R> byEmail(List<R> rows, Function<R, String> email) {
    Map<String, R> found = new TreeMap<>();
    for (R row : rows) {
      assertThat(found.put(email.apply(row), row)).isNull();
    }
    return found;
  }
}
