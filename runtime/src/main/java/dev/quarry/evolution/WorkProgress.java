package dev.quarry.evolution;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a long piece of work on stored documents has come. Immutable.
 *
 * @param kind what is done
 * @param table the table's name
 * @param subject what of the table: an index, a migration's date version; empty for the table
 *     itself
 * @param processed how many documents it has been through, those of earlier runs included
 * @param total how many there are, as counted when it began; it may be passed while others write
 * @param failures how many documents it could not do
 * @param perSecond documents a second, since this run began
 * @param remaining how long it will take at this rate; empty as long as that cannot be told
 */
public record WorkProgress(
    PlanStep.Kind kind,
    String table,
    String subject,
    long processed,
    long total,
    long failures,
    double perSecond,
    Optional<Duration> remaining) {

  @Override
  public String toString() {
    String left = remaining.map(time -> ", about " + time.toSeconds() + " s left").orElse("");
    String failed = failures == 0 ? "" : ", " + failures + " failed";
    return "%s %s%s: %,d of %,d (%,.0f a second%s%s)"
        .formatted(
            kind,
            table,
            subject.isEmpty() ? "" : " " + subject,
            processed,
            total,
            perSecond,
            left,
            failed);
  }
}
