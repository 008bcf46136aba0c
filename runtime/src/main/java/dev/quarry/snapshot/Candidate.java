package dev.quarry.snapshot;

import dev.quarry.evolution.MigrationOutline;
import dev.quarry.schema.TableDefinition;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the compiler says of a schema, to be sealed: the tables as declared today. It lies among the
 * compiled classes as {@code META-INF/quarry/Atlas.json}. Immutable.
 *
 * @param schema the schema's name, that of the folder that its snapshots lie in
 * @param type the qualified name of the type annotated with {@code @Schema}
 * @param tables its tables as declared, sorted by name, their fields without ids
 * @param removed the names of tables that it had and gave up
 * @param migrations its migrations in order
 */
public record Candidate(
    String schema,
    String type,
    List<TableDefinition> tables,
    Set<String> removed,
    List<MigrationOutline> migrations) {

  /** The folder that candidates lie in, below that of the compiled classes. */
  public static final String FOLDER = "META-INF/quarry";

  /** Copies the collections and sorts the names. */
  public Candidate {
    tables = List.copyOf(tables);
    removed = Collections.unmodifiableSortedSet(new TreeSet<>(removed));
    migrations = List.copyOf(migrations);
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
}
