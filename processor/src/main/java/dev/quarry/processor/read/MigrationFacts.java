package dev.quarry.processor.read;

import dev.quarry.processor.name.DateVersion;
import dev.quarry.processor.read.StepFacts.OfRecords;
import dev.quarry.processor.site.Site;
import java.util.Optional;

/**
 * A method annotated with {@code @Migration}.
 *
 * @param step the method
 * @param dateVersionSite where the date version stands
 * @param dateVersion the date version as written
 * @param description what it does
 * @param tableSite where the table's name stands
 * @param givenTable the table's name as written, or empty
 * @param onFailure the constant of {@code OnFailure}
 * @param batchSite where the batch stands
 * @param batch how many documents are committed together, or 0
 */
public record MigrationFacts(
    StepFacts step,
    Site dateVersionSite,
    String dateVersion,
    String description,
    Site tableSite,
    String givenTable,
    String onFailure,
    Site batchSite,
    int batch) {

  /** The date version, if it is one. */
  public Optional<DateVersion> version() {
    return DateVersion.parse(dateVersion);
  }

  /** The table's name: given, or that of the record it gives; empty if there is neither. */
  public String table() {
    return givenTable.isEmpty() && step.signature() instanceof OfRecords records
        ? records.to().name()
        : givenTable;
  }
}
