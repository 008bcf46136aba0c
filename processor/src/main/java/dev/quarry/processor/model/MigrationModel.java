package dev.quarry.processor.model;

import java.util.Optional;

/**
 * A migration of a schema.
 *
 * @param dateVersion its id and place in the order
 * @param table the table whose documents it changes; empty if it has the whole database in hand
 * @param description what it does; may be empty
 * @param step what it does
 * @param rollback what undoes it
 * @param onFailure the constant of {@code OnFailure}: STOP, QUARANTINE or SKIP
 * @param batch how many documents are committed together; 0 for as many as suit the limits
 */
public record MigrationModel(
    String dateVersion,
    String table,
    String description,
    StepModel step,
    Optional<StepModel> rollback,
    String onFailure,
    int batch) {

  /** Whether it has the whole database in hand. */
  public boolean isOfDatabase() {
    return table.isEmpty();
  }
}
