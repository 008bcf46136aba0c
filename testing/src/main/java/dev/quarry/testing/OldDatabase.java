package dev.quarry.testing;

import dev.quarry.Database;
import dev.quarry.OpenOptions;
import dev.quarry.annotation.View;
import dev.quarry.evolution.DateVersion;
import dev.quarry.migration.Migration;
import dev.quarry.schema.DatabaseSchema;
import dev.quarry.schema.TableSchema;
import dev.quarry.snapshot.Lineage;
import dev.quarry.snapshot.Snapshots;
import dev.quarry.snapshot.TableSnapshot;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * A database as it was in a sealed version, filled with documents that a test writes as views. What
 * becomes of them in today's program, by all migrations and changes since, takes one line:
 *
 * <pre>{@code
 * try (AtlasDatabase atlas =
 *     AtlasDatabase.open(
 *         OldDatabase.of(new UserV20240115(id, "Ada Lovelace"))
 *             .createIn(directory, AtlasDatabase.MIGRATIONS))) {
 *   assertThat(atlas.users().get(id).lastName()).isEqualTo("Lovelace");
 * }
 * }</pre>
 *
 * <p>The version is that of the newest view. A table is what it was then, whether a view of it is
 * given or not. It has no indexes: the program that opens the database builds them.
 *
 * <p>Immutable.
 */
public final class OldDatabase {
  private static final String OPTION = "quarry.snapshots";

  private final Path snapshots;
  private final List<Record> views;

  private OldDatabase(Path snapshots, List<Record> views) {
    this.snapshots = snapshots;
    this.views = views;
  }

  /**
   * A database with documents. Its snapshots lie in the folder that the system property {@code
   * quarry.snapshots} names, else in {@code src/main/quarry} below the working directory.
   *
   * @param views the documents, views of the shapes that their tables had at one time, at least one
   * @return the database, not made yet
   * @throws IllegalArgumentException if there is no view, or a record is none
   */
  public static OldDatabase of(Record... views) {
    if (views.length == 0) {
      throw new IllegalArgumentException("No view tells the version. Give at least one.");
    }
    Stream.of(views).forEach(OldDatabase::view);
    Path folder = Path.of(System.getProperty(OPTION, "src/main/quarry"));
    return new OldDatabase(folder, List.of(views));
  }

  /**
   * This database with its snapshots in another folder.
   *
   * @param folder the folder of all snapshots, as the compiler was given it
   * @return the database
   */
  public OldDatabase withSnapshots(Path folder) {
    return new OldDatabase(folder, views);
  }

  /**
   * Makes the database.
   *
   * @param directory where its files are to lie; it holds no database yet
   * @param migrations the migrations of today's program: those up to the version count as done
   * @return the directory, for today's program to open
   * @throws IllegalArgumentException if a view is of a shape that is not sealed, or that its table
   *     did not have in that version, or if a document does not fit it
   * @throws dev.quarry.error.QuarryException if the database cannot be made
   */
  public Path createIn(Path directory, Collection<? extends Migration> migrations) {
    String version =
        views.stream()
            .map(each -> view(each).dateVersion())
            .max(DateVersion::compare)
            .orElseThrow();
    Map<String, TableSnapshot> tables = tables(version);
    Map<String, TableSchema<ObjectNode, ObjectNode>> schemas = new HashMap<>();
    tables.forEach((name, snapshot) -> schemas.put(name, StoredShape.schema(snapshot.table())));
    List<? extends Migration> done =
        migrations.stream()
            .filter(each -> DateVersion.compare(each.dateVersion().toString(), version) <= 0)
            .toList();
    DatabaseSchema schema =
        DatabaseSchema.of(schema(), schemas.values().toArray(TableSchema<?, ?>[]::new))
            .withBaseline(GivenUp.before(version, Snapshots.read(snapshots), schema()));
    try (Database database = Database.open(directory, OpenOptions.defaults(), schema, done)) {
      database.write(
          transaction -> {
            for (Record each : views) {
              TableSnapshot shape = shape(each, tables, version);
              new StoredShape(
                      transaction, Objects.requireNonNull(schemas.get(shape.table().name())))
                  .insert(ViewJson.of(each, shape.table().fields()));
            }
          });
    }
    return directory;
  }

  private String schema() {
    List<String> schemas = views.stream().map(each -> view(each).schema()).distinct().toList();
    if (schemas.size() > 1) {
      throw new IllegalArgumentException("The views are of several schemas: " + schemas + ".");
    }
    return schemas.get(0);
  }

  /** What each table was in a version, by its name then. */
  private Map<String, TableSnapshot> tables(String version) {
    Map<String, TableSnapshot> tables = new HashMap<>();
    for (Lineage lineage : Snapshots.read(snapshots).of(schema())) {
      newest(lineage, version)
          .filter(each -> isThere(lineage, version))
          .ifPresent(each -> tables.put(each.table().name(), each));
    }
    return tables;
  }

  private static Optional<TableSnapshot> newest(Lineage lineage, String version) {
    return lineage.snapshots().stream()
        .filter(each -> DateVersion.compare(each.version(), version) <= 0)
        .reduce((older, newer) -> newer);
  }

  private static boolean isThere(Lineage lineage, String version) {
    return lineage.ended().filter(end -> DateVersion.compare(end, version) <= 0).isEmpty();
  }

  private TableSnapshot shape(Record record, Map<String, TableSnapshot> tables, String version) {
    View view = view(record);
    TableSnapshot shape = tables.get(view.table());
    if (shape == null || !shape.version().equals(view.dateVersion())) {
      throw new IllegalArgumentException(
          "A view is not what its table was in version "
              + version
              + ": "
              + record.getClass().getSimpleName()
              + (shape == null
                  ? ", of which nothing is sealed in " + snapshots.toAbsolutePath()
                  : "; table " + view.table() + " was of shape " + shape.version())
              + ".");
    }
    return shape;
  }

  private static View view(Record record) {
    View view = record.getClass().getAnnotation(View.class);
    if (view == null) {
      throw new IllegalArgumentException(
          "It is no view: "
              + record.getClass().getName()
              + ". Give one of those that are generated.");
    }
    return view;
  }
}
