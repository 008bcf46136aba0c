package dev.quarry.store;

import dev.quarry.engine.Durability;
import dev.quarry.schema.TableSchema;
import java.time.Duration;
import java.util.List;

/**
 * How a store works.
 *
 * @param durability when a commit counts as done
 * @param retryTimeout how long a transaction that loses conflicts is run again
 * @param scanLimit how many documents a query may scan unasked
 * @param terms how long pieces of work are done
 * @param steps the migrations of documents, in their order
 */
public record StoreSettings(
    Durability durability,
    Duration retryTimeout,
    long scanLimit,
    WorkTerms terms,
    List<TableStep> steps) {

  /** Copies the list. */
  public StoreSettings {
    steps = List.copyOf(steps);
  }

  /** The migrations of one table's documents. */
  List<TableStep> stepsOf(TableSchema<?, ?> table) {
    List<String> names = table.definition().formerNames();
    return steps.stream()
        .filter(step -> step.table().equals(table.name()) || names.contains(step.table()))
        .toList();
  }
}
