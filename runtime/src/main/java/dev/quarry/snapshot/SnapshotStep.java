package dev.quarry.snapshot;

import dev.quarry.evolution.Change;
import dev.quarry.evolution.ChangeKind;
import dev.quarry.evolution.DateVersion;
import dev.quarry.evolution.FieldIds;
import dev.quarry.evolution.Need;
import dev.quarry.evolution.SchemaDiff;
import java.util.List;
import java.util.Optional;

/**
 * From a sealed shape of a table to the next one. Immutable.
 *
 * @param was the older shape
 * @param is the newer one
 */
public record SnapshotStep(TableSnapshot was, TableSnapshot is) {

  /**
   * A change that documents do not follow without a migration.
   *
   * @return the first such change; empty if there is none
   */
  public Optional<Change> change() {
    FieldIds ids = new FieldIds(is.table().name(), is.version(), List.of());
    return SchemaDiff.between(was.table(), Redeclared.of(was.table(), is.table()), ids)
        .changes()
        .stream()
        .filter(change -> change.need() == Need.MIGRATION || isLoss(change.kind()))
        .findFirst();
  }

  private static boolean isLoss(ChangeKind kind) {
    return kind == ChangeKind.CONSTANT_MAYBE_RENAMED || kind == ChangeKind.VARIANT_MAYBE_RENAMED;
  }

  /**
   * Whether a migration lies on this step.
   *
   * @param dateVersion the migration's date version
   * @return whether it is after the older shape and not after the newer one
   */
  public boolean spans(String dateVersion) {
    return DateVersion.compare(dateVersion, was.version()) > 0
        && DateVersion.compare(dateVersion, is.version()) <= 0;
  }
}
