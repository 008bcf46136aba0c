package dev.quarry.catalog;

import dev.quarry.evolution.Change;
import dev.quarry.evolution.OlderProgram;
import dev.quarry.schema.IndexState;
import dev.quarry.schema.TableDefinition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a program that is older than a stored table can use it: it declares the fields of an
 * older shape, and what was added since may be left out by those who do not know it. The table's
 * newest shape stays what it is.
 */
final class OlderProgramPlan {
  private final StoredTable stored;
  private final StoredShape own;
  private final OlderProgram since;
  private final List<String> obstacles;
  private final Set<String> suspended = new LinkedHashSet<>();
  private boolean declaresRemoval;

  /**
   * Compares.
   *
   * @param changes what differs between the stored table and the compiled one, as if that were the
   *     newer one
   */
  OlderProgramPlan(StoredTable stored, TableDefinition compiled, List<Change> changes) {
    this.stored = stored;
    this.own = stored.shapeOf(compiled.fields());
    this.since = OlderProgram.of(stored.name(), own.fields(), stored.newestShape().fields());
    this.obstacles = new ArrayList<>(since.obstacles());
    String version = stored.newestShape().version();
    if (!own.version().equals(version)) {
      obstacles.add("documents have been through migration " + version);
    }
    changes.forEach(this::judge);
  }

  private void judge(Change change) {
    switch (change.kind()) {
      case INDEX_REMOVED -> forget(change.path());
      case FIELD_REMOVED -> declaresRemoval = true;
      case INDEX_ADDED,
          INDEX_CHANGED,
          INDEX_REBUILT,
          INDEX_RENAMED,
          UNIQUE_ADDED,
          UNIQUE_INDEX_ADDED,
          UNIQUE_DROPPED ->
          obstacles.add("index " + change.path() + " is another one");
      case REFERENCE_ADDED, REFERENCE_REMOVED, REFERENCE_MOVED, REFERENCE_CHANGED ->
          obstacles.add("the reference of " + change.path() + " is another one");
      case KEY_CHANGED -> obstacles.add("the key is another one");
      default -> {
        // what differs in fields is told by their ids
      }
    }
  }

  private void forget(String name) {
    StoredIndex index = stored.index(name);
    if (index.schema().unique()) {
      obstacles.add("index " + name + " is unique, and the program would let duplicates in");
    } else if (index.state() != IndexState.SUSPENDED) {
      suspended.add(name);
    }
  }

  private boolean isOlder() {
    return own.number() != stored.newestShape().number() && !declaresRemoval;
  }

  /** Whether the program is older, and may use the table. */
  boolean isAllowed() {
    return isOlder() && obstacles.isEmpty();
  }

  /** The indexes that it does not know, as far as they have entries. */
  Set<String> suspended() {
    return suspended;
  }

  /** What there is to know if it may use the table. */
  String note() {
    return "the program is older than table "
        + stored.name()
        + ": it has the fields of shape "
        + own.number()
        + ", the newest one is "
        + stored.newestShape().number()
        + "; it does not see "
        + String.join(", ", since.additions());
  }

  /** Why it may not, if it is older. */
  Optional<String> hint() {
    return isOlder() && !obstacles.isEmpty()
        ? Optional.of(
            "table "
                + stored.name()
                + " had these fields before, as shape "
                + own.number()
                + "; if the program is older than the database, it cannot use it: "
                + String.join("; ", obstacles)
                + "; use the newer program, roll its migrations back, or open a checkpoint")
        : Optional.empty();
  }
}
