package dev.quarry.snapshot;

import dev.quarry.evolution.MigrationOutline;
import dev.quarry.schema.TableDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the compiler says of a schema, to be sealed: the tables as declared today. It lies among the
 * compiled classes as {@code META-INF/quarry/geo.Atlas.json}. Immutable.
 *
 * @param schema the schema's name, that of the folder that its snapshots lie in
 * @param type the qualified name of the type annotated with {@code @Schema}
 * @param tables its tables as declared, sorted by name, their fields without ids
 * @param removed the names of tables that it had and gave up
 * @param migrations its migrations in order
 * @param minSupported the oldest sealed version that it still has to upgrade; empty if it has to
 *     upgrade all
 */
public record Candidate(
    String schema,
    String type,
    List<TableDefinition> tables,
    Set<String> removed,
    List<MigrationOutline> migrations,
    String minSupported) {

  /** The folder that candidates lie in, below that of the compiled classes. */
  public static final String FOLDER = "META-INF/quarry";

  private static final String EXTENSION = ".json";

  /** Copies the collections and sorts the names. */
  public Candidate {
    tables = tables.stream().sorted(Comparator.comparing(TableDefinition::name)).toList();
    removed = Collections.unmodifiableSortedSet(new TreeSet<>(removed));
    migrations = List.copyOf(migrations);
  }

  /**
   * The file that it lies in, below the folder of the compiled classes.
   *
   * @return the path, with slashes
   */
  public String file() {
    return FOLDER + "/" + type + EXTENSION;
  }

  /**
   * Its canonical text.
   *
   * @return JSON, with a line end behind it
   */
  public String toJson() {
    return CanonicalJson.write(CandidateJson.tree(this));
  }

  /**
   * Reads a candidate.
   *
   * @param json its JSON
   * @return the candidate
   * @throws IllegalArgumentException if it is none, or of a form newer than this library knows
   */
  public static Candidate parse(String json) {
    return CandidateJson.parse(json);
  }

  /**
   * Reads all candidates in a folder; what is none, an older version may have left.
   *
   * @param folder {@link #FOLDER} among compiled classes
   * @return the candidates, sorted by type
   * @throws IOException if the folder cannot be read
   */
  public static List<Candidate> readAll(Path folder) throws IOException {
    return readAll(folder, type -> true);
  }

  /**
   * Reads some of the candidates in a folder.
   *
   * @param folder {@link #FOLDER} among compiled classes
   * @param types which to read, by the qualified names of their schemas' types
   * @return the candidates, sorted by type
   * @throws IOException if the folder cannot be read
   */
  public static List<Candidate> readAll(Path folder, Predicate<String> types) throws IOException {
    List<Candidate> candidates = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(EXTENSION)
            && types.test(name.substring(0, name.length() - EXTENSION.length()))) {
          tryParse(Files.readString(file)).ifPresent(candidates::add);
        }
      }
    }
    return List.copyOf(candidates);
  }

  private static Optional<Candidate> tryParse(String json) {
    try {
      return Optional.of(parse(json));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
