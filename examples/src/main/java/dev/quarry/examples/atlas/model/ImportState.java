package dev.quarry.examples.atlas.model;

import dev.quarry.annotation.Key;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the import of one file has come. Each batch of rows commits together with this document,
 * so that after a killed process the two cannot disagree: the next run goes on after {@code line}.
 *
 * @param target the table that the file fills
 * @param fingerprint the file's SHA-256 as hexadecimal digits
 * @param line the last line that was dealt with; the header is line 1
 * @param rows how many rows were stored
 * @param finishedAt when the last line was dealt with; absent while there are more
 */
@Table("imports")
public record ImportState(
    @Key String target,
    String fingerprint,
    long line,
    long rows,
    @Optional @Nullable Instant finishedAt) {

  /**
   * Counts the lines that were passed over because they were damaged.
   *
   * @return zero or more
   */
  public long damaged() {
    return line - 1 - rows;
  }
}
