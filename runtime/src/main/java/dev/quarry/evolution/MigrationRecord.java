package dev.quarry.evolution;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What a database remembers of a migration.
 *
 * @param outline which one
 * @param state how far it is
 * @param processed how many documents it has been through
 * @param failures how many documents it could not do
 * @param error why it failed, or why it could not be undone; empty if it did not
 * @param arguments what was given to the run that is told of, if it was started by name
 * @param started when it began, if it did
 * @param finished when it ended, if it did
 */
public record MigrationRecord(
    MigrationOutline outline,
    MigrationState state,
    long processed,
    long failures,
    String error,
    Map<String, String> arguments,
    Optional<Instant> started,
    Optional<Instant> finished) {

  /** Copies the arguments. */
  public MigrationRecord {
    arguments = Map.copyOf(arguments);
  }

  /**
   * A migration that has not begun.
   *
   * @param outline which one
   * @return the record
   */
  public static MigrationRecord pending(MigrationOutline outline) {
    return new MigrationRecord(
        outline, MigrationState.PENDING, 0, 0, "", Map.of(), Optional.empty(), Optional.empty());
  }

  /**
   * A migration that has nothing to do, because it came with the table.
   *
   * @param outline which one
   * @return the record
   */
  public static MigrationRecord unneeded(MigrationOutline outline) {
    return new MigrationRecord(
        outline,
        MigrationState.DONE,
        0,
        0,
        "",
        Map.of(),
        Optional.empty(),
        Optional.of(Instant.now()));
  }

  /**
   * This migration as it begins or goes on.
   *
   * @return the changed record
   */
  public MigrationRecord running() {
    return new MigrationRecord(
        outline,
        MigrationState.RUNNING,
        processed,
        failures,
        "",
        arguments,
        started.or(() -> Optional.of(Instant.now())),
        Optional.empty());
  }

  /**
   * This migration as it begins anew, whatever became of it before.
   *
   * @param given what is given to the run
   * @return the changed record
   */
  public MigrationRecord again(Map<String, String> given) {
    return new MigrationRecord(
        outline,
        MigrationState.RUNNING,
        0,
        0,
        "",
        given,
        Optional.of(Instant.now()),
        Optional.empty());
  }

  /**
   * This migration with arguments.
   *
   * @param given what is given to the run
   * @return the changed record
   */
  public MigrationRecord with(Map<String, String> given) {
    return new MigrationRecord(
        outline, state, processed, failures, error, given, started, finished);
  }

  /**
   * This migration at its end.
   *
   * @param all how many documents it has been through
   * @param failed how many of them it could not do
   * @return the changed record
   */
  public MigrationRecord done(long all, long failed) {
    return new MigrationRecord(
        outline,
        MigrationState.DONE,
        all,
        failed,
        "",
        arguments,
        started,
        Optional.of(Instant.now()));
  }

  /**
   * This migration while it waits.
   *
   * @param all how many documents it has been through so far
   * @param failed how many of them it could not do
   * @return the changed record
   */
  public MigrationRecord paused(long all, long failed) {
    return new MigrationRecord(
        outline, MigrationState.PAUSED, all, failed, error, arguments, started, Optional.empty());
  }

  /**
   * This migration when it could not go on.
   *
   * @param state {@link MigrationState#FAILED} or {@link MigrationState#ROLLBACK_FAILED}
   * @param reason why; an error that it had before is kept
   * @return the changed record
   */
  public MigrationRecord failed(MigrationState state, String reason) {
    return new MigrationRecord(
        outline,
        state,
        processed,
        failures,
        error.isEmpty() ? reason : error + "; then: " + reason,
        arguments,
        started,
        Optional.of(Instant.now()));
  }

  /**
   * This migration in another state.
   *
   * @param next the state
   * @return the changed record
   */
  public MigrationRecord in(MigrationState next) {
    return new MigrationRecord(
        outline, next, processed, failures, error, arguments, started, Optional.of(Instant.now()));
  }

  /**
   * Whether it has been through all documents, so that it is not run again by itself.
   *
   * @return whether it is done
   */
  public boolean isDone() {
    return state == MigrationState.DONE;
  }

  /**
   * Whether undoing it was begun and not ended.
   *
   * @return whether it is half undone
   */
  public boolean isBeingUndone() {
    return state == MigrationState.ROLLING_BACK || state == MigrationState.ROLLBACK_FAILED;
  }

  /**
   * Whether documents have been through it here, some at least, so that there is something to undo.
   *
   * @return whether it was begun and is not undone
   */
  public boolean hasBegun() {
    return started.isPresent() && state != MigrationState.ROLLED_BACK;
  }

  /**
   * Whether it was to run, or was cut off, so that it goes on by itself.
   *
   * @return whether it does
   */
  public boolean goesOn() {
    return state == MigrationState.PENDING
        || state == MigrationState.RUNNING
        || state == MigrationState.PAUSED;
  }
}
