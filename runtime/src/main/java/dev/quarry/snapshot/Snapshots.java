package dev.quarry.snapshot;

import dev.quarry.snapshot.SnapshotProblem.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All sealed shapes of a project, as they lie in its source tree: a folder for each schema, in it a
 * folder for each table, in that a file {@code 2024-01-15.json} for each snapshot and a file {@code
 * HEAD}, which names the newest; and in the schema's folder a file {@code BASELINE.json}, if older
 * versions were squashed. Immutable.
 *
 * @param lineages the tables' lineages by the name of their schema, both sorted; of those in order
 *     only
 * @param squashed what was squashed, by the name of the schema
 * @param problems what is wrong with the others
 */
public record Snapshots(
    Map<String, List<Lineage>> lineages,
    Map<String, SquashedVersions> squashed,
    List<SnapshotProblem> problems) {

  /** No snapshots at all. */
  public static final Snapshots NONE = new Snapshots(Map.of(), Map.of(), List.of());

  /** Copies both. */
  public Snapshots {
    lineages = Collections.unmodifiableMap(new TreeMap<>(lineages));
    squashed = Map.copyOf(squashed);
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
    Map<String, SquashedVersions> squashed = new HashMap<>();
    List<SnapshotProblem> problems = new ArrayList<>();
    try {
      for (Path schema : folders(folder)) {
        String name = schema.getFileName().toString();
        SquashedVersions versions = squashed(schema, problems).orElse(null);
        if (versions == null) {
          continue;
        }
        squashed.put(name, versions);
        List<Lineage> tables = new ArrayList<>();
        for (Path table : folders(schema)) {
          LineageReader.read(name, table, versions, problems::add).ifPresent(tables::add);
        }
        lineages.put(name, List.copyOf(tables));
      }
    } catch (IOException e) {
      String message = "the folder of snapshots cannot be read: " + e;
      problems.add(new SnapshotProblem(Kind.UNREADABLE, "", "", message, "look why"));
    }
    return new Snapshots(lineages, squashed, problems);
  }

  private static Optional<SquashedVersions> squashed(Path schema, List<SnapshotProblem> problems)
      throws IOException {
    Path file = schema.resolve(SquashedVersions.FILE);
    if (!Files.exists(file)) {
      return Optional.of(SquashedVersions.NONE);
    }
    String name = schema.getFileName().toString();
    try {
      return Optional.of(SquashedVersions.parse(Files.readString(file)));
    } catch (IllegalArgumentException e) {
      problems.add(
          new SnapshotProblem(
              Kind.UNREADABLE,
              name,
              "",
              "%s/%s cannot be read: %s".formatted(name, SquashedVersions.FILE, e.getMessage()),
              "restore it from version control"));
      return Optional.empty();
    }
  }

  /**
   * What was squashed of a schema.
   *
   * @param schema the schema's name
   * @return what is left of it; nothing if nothing was
   */
  public SquashedVersions squashedOf(String schema) {
    return squashed.getOrDefault(schema, SquashedVersions.NONE);
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
