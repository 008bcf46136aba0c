package dev.quarry.evolution;

import dev.quarry.schema.TableDefinition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which stored table each compiled one is. Immutable.
 *
 * @param changes the tables that are new, gone or renamed
 * @param stored the stored tables by the names that they have today, those that are still there;
 *     their references name tables as today too, so that a renamed table changes no other
 */
public record TableMatches(List<Change> changes, Map<String, TableDefinition> stored) {
  /** Copies both. */
  public TableMatches {
    changes = List.copyOf(changes);
    stored = Map.copyOf(stored);
  }

  /**
   * The stored table that a compiled one is.
   *
   * @param compiled the name of the compiled table
   * @return the definition, which may have another name; null if the table is new
   */
  public @Nullable TableDefinition storedAs(String compiled) {
    return stored.get(compiled);
  }
}
