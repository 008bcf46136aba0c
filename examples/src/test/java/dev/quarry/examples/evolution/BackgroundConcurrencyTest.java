package dev.quarry.examples.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.Database;
import dev.quarry.OpenOptions;
import dev.quarry.error.IndexNotReadyException;
import dev.quarry.evolution.EvolutionListener;
import dev.quarry.evolution.SchemaChange;
import dev.quarry.evolution.WorkProgress;
import dev.quarry.table.Table;
import dev.quarry.value.Id;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What several threads read and write while the schema changes in the background. */
class BackgroundConcurrencyTest {
  private static final int DOCUMENTS = 12_000;
  private static final int WRITERS = 3;

  @TempDir Path directory;

  private final List<Versions.V1.User> users = Chain.users(DOCUMENTS);
  private final AtomicBoolean working = new AtomicBoolean(true);

  /** Slows the work down, so that there is much of it to write among. */
  private final OpenOptions options =
      OpenOptions.defaults()
          .withSchemaChange(SchemaChange.IN_BACKGROUND)
          .withListener(
              new EvolutionListener() {
                @Override
                public void progressed(WorkProgress progress) {
                  pause();
                }
              });

  private static void pause() {
    try {
      Thread.sleep(30);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void indexBuild_amongWritersAndReaders_isThatOfAllDocuments() throws Exception {
    store();
    try (Versions_V2Database database = Versions_V2Database.open(directory, options)) {
      Versions_V2_UserTable table = database.users();
      List<Callable<Map<Id<Versions.V2.User>, Versions.V2.User>>> writers = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        Map<Id<Versions.V2.User>, Versions.V2.User> model = new TreeMap<>();
        for (int j = i; j < DOCUMENTS; j += WRITERS) {
          Versions.V2.User user = now(users.get(j));
          model.put(user.id(), user);
        }
        writers.add(new Writer<>(table, model, Versions.V2.User::id, this::changed, this::added));
      }
      Callable<Integer> reader = () -> readIndexed(table);
      run(database.database(), table, writers, List.of(reader));
      Sound.check(database.database(), Versions_V2Database.SCHEMA);
    }
  }

  @Test
  void migration_amongWritersAndReaders_showsNoDocumentAsItWas() throws Exception {
    store();
    try (Database database =
        Database.open(directory, options, Versions_V3Database.SCHEMA, List.of(Chain.SPLIT))) {
      Versions_V3_UserTable table = Versions_V3_UserTable.in(database);
      List<Callable<Map<Id<Versions.V3.User>, Versions.V3.User>>> writers = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        Map<Id<Versions.V3.User>, Versions.V3.User> model = new TreeMap<>();
        for (int j = i; j < DOCUMENTS; j += WRITERS) {
          Versions.V3.User user = split(users.get(j));
          model.put(user.id(), user);
        }
        writers.add(
            new Writer<>(
                table,
                model,
                Versions.V3.User::id,
                user -> planned(user, "pro"),
                n -> new Versions.V3.User(Id.next(), "n" + n, "New!", "New!", null, "new")));
      }
      Callable<Integer> reader = () -> readMigrated(table);
      run(database, table, writers, List.of(reader, reader));
      Sound.check(database, Versions_V3Database.SCHEMA);
    }
  }

  private void store() {
    try (Versions_V1Database database = Versions_V1Database.open(directory)) {
      database.users().insertAll(users);
    }
  }

  private static Versions.V2.User now(Versions.V1.User user) {
    return new Versions.V2.User(
        Id.parse(user.id().toString()), user.email(), user.name(), user.age(), "free");
  }

  private static Versions.V3.User split(Versions.V1.User user) {
    String[] names = user.name().split(" ", 2);
    return new Versions.V3.User(
        Id.parse(user.id().toString()),
        user.email(),
        names[0] + "!",
        names[1] + "!",
        user.age(),
        "free");
  }

  private Versions.V2.User changed(Versions.V2.User user) {
    return new Versions.V2.User(
        user.id(), "c" + user.email(), "Changed " + user.name(), user.age(), user.plan());
  }

  private Versions.V2.User added(int n) {
    return new Versions.V2.User(Id.next(), "n" + n + "@example.org", "New", null, "new");
  }

  private static Versions.V3.User planned(Versions.V3.User user, String plan) {
    return new Versions.V3.User(
        user.id(), user.email(), user.firstName(), user.lastName(), user.age(), plan);
  }

  private int readIndexed(Versions_V2_UserTable table) {
    Random random = new Random();
    int reads = 0;
    while (working.get()) {
      String email = Chain.email(random.nextInt(DOCUMENTS));
      try {
        table
            .byEmail()
            .emailIs(email)
            .find()
            .ifPresent(u -> assertThat(u.email()).isEqualTo(email));
        table.byName().limit(50).list();
      } catch (IndexNotReadyException e) {
        table.scan().limit(50).list(); // it is not built yet
      }
      reads++;
    }
    return reads;
  }

  private int readMigrated(Versions_V3_UserTable table) {
    Random random = new Random();
    int reads = 0;
    while (working.get()) {
      Versions.V3.User user = split(users.get(random.nextInt(DOCUMENTS)));
      table.find(user.id()).ifPresent(found -> assertThat(planned(found, "free")).isEqualTo(user));
      assertThat(table.where(Versions_V3_UserTable.AGE.isAbsent()).allowScan().limit(20).list())
          .allMatch(found -> found.firstName().endsWith("!") && found.lastName().endsWith("!"));
      reads++;
    }
    return reads;
  }

  private <R, K> void run(
      Database database,
      Table<R, K> table,
      List<Callable<Map<K, R>>> writers,
      List<Callable<Integer>> readers)
      throws Exception {
    ExecutorService threads = Executors.newCachedThreadPool();
    try {
      List<Future<Map<K, R>>> models = writers.stream().map(threads::submit).toList();
      List<Future<Integer>> reads = readers.stream().map(threads::submit).toList();
      database.evolution().await();
      working.set(false);
      Map<K, R> model = new TreeMap<>();
      for (Future<Map<K, R>> each : models) {
        model.putAll(each.get());
      }
      for (Future<Integer> each : reads) {
        assertThat(each.get()).isPositive();
      }
      assertThat(table.scan().list()).isEqualTo(List.copyOf(model.values()));
      assertThat(table.count()).isEqualTo(model.size());
    } finally {
      working.set(false);
      threads.shutdownNow();
    }
  }

  /** Changes, adds and removes documents of its own, and knows what they are. */
  private final class Writer<R, K> implements Callable<Map<K, R>> {
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Table<R, K> table;
    private final Map<K, R> model;
    private final List<K> keys;
    private final Function<R, K> key;
    private final UnaryOperator<R> change;
    private final Function<Integer, R> added;

    Writer(
        Table<R, K> table,
        Map<K, R> model,
        Function<R, K> key,
        UnaryOperator<R> change,
        Function<Integer, R> added) {
      this.table = table;
      this.model = model;
      this.keys = new ArrayList<>(model.keySet());
      this.key = key;
      this.change = change;
      this.added = added;
    }

    @Override
    public Map<K, R> call() {
      Random random = new Random();
      while (working.get()) {
        K some = keys.get(random.nextInt(keys.size()));
        if (!model.containsKey(some)) {
          R row = added.apply(NUMBERS.incrementAndGet());
          table.insert(row);
          model.put(key.apply(row), row);
        } else if (random.nextInt(4) == 0) {
          assertThat(table.delete(some)).isTrue();
          model.remove(some);
        } else {
          model.put(some, table.update(some, change));
        }
      }
      return model;
    }
  }
}
