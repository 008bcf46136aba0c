package dev.quarry.snapshot;

import dev.quarry.snapshot.SnapshotProblem.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All sealed shapes of a project, as they lie in its source tree: a folder for each schema, in it a
 * folder for each table, in that a file {@code 2024-01-15.json} for each snapshot and a file {@code
 * HEAD}, which names the newest. Immutable.
 *
 * @param lineages the tables' lineages by the name of their schema, both sorted; of those in order
 *     only
 * @param problems what is wrong with the others
 */
public record Snapshots(Map<String, List<Lineage>> lineages, List<SnapshotProblem> problems) {

  /** No snapshots at all. */
  public static final Snapshots NONE = new Snapshots(Map.of(), List.of());

  /** Copies both. */
  public Snapshots {
    lineages = Collections.unmodifiableMap(new TreeMap<>(lineages));
    problems = List.copyOf(problems);
  }

  /**
   * Reads a folder of snapshots.
   *
   * @param folder the folder, {@code src/main/quarry}; it need not exist
   * @return what lies in it, and what is wrong with it
   */
  public static Snapshots read(Path folder) {
    if (!Files.isDirectory(folder)) {
      return NONE;
    }
    Map<String, List<Lineage>> lineages = new TreeMap<>();
    List<SnapshotProblem> problems = new ArrayList<>();
    try {
      for (Path schema : folders(folder)) {
        String name = schema.getFileName().toString();
        List<Lineage> tables = new ArrayList<>();
        for (Path table : folders(schema)) {
          LineageReader.read(name, table, problems::add).ifPresent(tables::add);
        }
        lineages.put(name, List.copyOf(tables));
      }
    } catch (IOException e) {
      String message = "the folder of snapshots cannot be read: " + e;
      problems.add(new SnapshotProblem(Kind.UNREADABLE, "", "", message, "look why"));
    }
    return new Snapshots(lineages, problems);
  }

  /**
   * The lineages of a schema, those of tables that were given up included.
   *
   * @param schema the schema's name
   * @return its lineages, sorted by folder
   */
  public List<Lineage> of(String schema) {
    return lineages.getOrDefault(schema, List.of());
  }

  /**
   * The lineage of the table that had a name when it was last sealed.
   *
   * @param schema the schema's name
   * @param table the table's name
   * @return the lineage; empty if there is none or the table was given up
   */
  public Optional<Lineage> find(String schema, String table) {
    return of(schema).stream()
        .filter(each -> each.ended().isEmpty() && each.head().table().name().equals(table))
        .findFirst();
  }

  private static List<Path> folders(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isDirectory).sorted().toList();
    }
  }
}
