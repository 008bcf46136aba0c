package dev.quarry.engine.optimistic;

import dev.quarry.engine.KeyRange;
import dev.quarry.engine.ReadConflictException;
import dev.quarry.engine.cache.ValueCache;
import dev.quarry.error.CommitUnknownException;
import dev.quarry.error.DatabaseClosedException;
import dev.quarry.error.EngineException;
import dev.quarry.error.TransactionTooOldException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Validates a group of commits in their order, writes the survivors as one batch, and publishes
 * them under one new commit number. For one thread at a time; the {@link CommitQueue} sees to that.
 *
 * <p><b>Validation.</b> A transaction that read version {@code r} survives if no commit after
 * {@code r}, and no survivor before it in its own group, wrote what it read. Then all its reads
 * would have given the same at its place in the order, so the order is a serial one.
 *
 * <p><b>What has to be logged.</b> The writes of commit {@code n} are needed only by a transaction
 * that has read a version before {@code n} and commits later. Whether there is one is decided after
 * {@code n} was published:
 *
 * <ul>
 *   <li>A transaction names a version as read only by registering on it, in one atomic step that
 *       fails once that version is closed.
 *   <li>Version {@code n - 1} is closed after {@code n} is published and before the decision. Older
 *       ones were closed earlier. So whoever is registered on a version before {@code n} is counted
 *       at the decision, and nobody can be added afterwards.
 *   <li>Whoever finds its version closed finds {@code n} published, and registers on {@code n} or
 *       later, for which the writes of {@code n} are not needed.
 *   <li>The decision and the logging come before the next group is validated, in the same thread or
 *       in one that took over the lead from it.
 * </ul>
 *
 * <p>Members of one group need each other's writes before that, so a group of several is logged as
 * it is validated. A registration ends when its transaction is validated or abandoned. If none is
 * left the log is emptied, so a single thread that commits one transaction after another never logs
 * anything.
 *
 * <p><b>Failure.</b> What fails before the write fails its group alone. If the storage fails to
 * write, what it did to its files is not known: no number is published, the members of the group
 * learn that their outcome is unknown, and every later commit is refused. Once the storage has
 * written, the group is committed whatever else fails; then the log is dropped, since it may lack
 * something, and transactions that would have needed it are too old; and no counter is remembered.
 */
final class Committer implements CommitQueue.GroupWriter {
  private final Storage storage;
  private final Versions versions;
  private final ConflictLog log;
  private final Counters counters;
  private final @Nullable ValueCache cache;
  private @Nullable Throwable failure;

  /** Commits to a storage whose values are kept in a cache, if that is not null. */
  Committer(Storage storage, Versions versions, ConflictLog log, @Nullable ValueCache cache) {
    this.storage = storage;
    this.versions = versions;
    this.log = log;
    this.counters = new Counters(storage);
    this.cache = cache;
  }

  @Override
  public void write(List<PendingCommit> group) {
    CommitEvent event = new CommitEvent();
    event.begin();
    boolean alone = group.size() == 1;
    long number = versions.current().number() + 1;
    List<PendingCommit> survivors = new ArrayList<>(group.size());
    WriteGroup writes = new WriteGroup(counters, group.size());
    boolean sync = false;
    PreparedWrite prepared;
    Version next;
    try {
      for (PendingCommit commit : group) {
        RuntimeException refusal = take(commit, writes);
        if (refusal != null) {
          commit.fail(refusal);
          continue;
        }
        survivors.add(commit);
        sync |= commit.sync();
        if (!alone) {
          log.add(number, commit.writes());
        }
      }
      if (survivors.isEmpty()) {
        return;
      }
      prepared = storage.prepare(writes);
      next = versions.next();
      versions.current().seal(storage);
      if (cache != null) {
        cache.announce(number);
        writes.replay(new Stamping(cache, number));
      }
    } catch (RuntimeException | Error e) {
      if (!alone) {
        // The log may hold some of the group's writes under a number that is free again.
        log.drop(number - 1);
      }
      failAll(group, e, false);
      return;
    }
    try {
      prepared.write(sync);
    } catch (DatabaseClosedException e) {
      failAll(group, e, false);
      return;
    } catch (RuntimeException | Error e) {
      failure = e;
      failAll(group, e, true);
      return;
    }
    try {
      versions.publish(next);
      remember(number, alone ? survivors.get(0).writes() : null);
      writes.remember();
    } catch (RuntimeException | Error e) {
      log.drop(number);
      counters.clear();
    }
    for (PendingCommit commit : survivors) {
      commit.succeed();
    }
    if (event.shouldCommit()) {
      event.transactions = group.size();
      event.written = survivors.size();
      event.synced = sync;
      event.commit();
    }
  }

  /** Logs a commit that was not logged yet if anybody may ask for it, and drops what nobody may. */
  private void remember(long number, @Nullable WriteBuffer unlogged) {
    Version oldest = versions.oldest();
    if (oldest == null) {
      log.clear();
      return;
    }
    log.forget(oldest.number());
    if (unlogged != null) {
      log.add(number, unlogged);
    }
  }

  /** Takes a commit into a group; says why if it cannot be. */
  private @Nullable RuntimeException take(PendingCommit commit, WriteGroup writes) {
    RuntimeException refusal = validate(commit);
    if (refusal == null) {
      try {
        writes.add(commit.writes());
      } catch (EngineException e) {
        return e;
      }
    }
    return refusal;
  }

  private @Nullable RuntimeException validate(PendingCommit commit) {
    Version version = commit.version();
    try {
      if (failure != null) {
        return refusal(failure);
      }
      if (version == null || commit.reads().isEmpty()) {
        return null;
      }
      if (!log.covers(version.number())) {
        return new TransactionTooOldException(
            "The transaction can no longer be validated: too much was written since it began."
                + " Run it again, or cut it into smaller ones.");
      }
      KeyRange conflict = log.conflict(commit.reads(), version.number());
      return conflict == null ? null : new ReadConflictException(conflict);
    } finally {
      commit.leaveVersion();
    }
  }

  private static void failAll(List<PendingCommit> group, Throwable cause, boolean written) {
    for (PendingCommit commit : group) {
      if (commit.isDone()) {
        continue;
      }
      if (cause instanceof DatabaseClosedException) {
        commit.fail(new DatabaseClosedException("The database is closed.", cause));
      } else if (written) {
        commit.fail(unknown(cause));
      } else {
        commit.failBecauseOf(cause, false);
      }
    }
  }

  private static CommitUnknownException unknown(Throwable cause) {
    return new CommitUnknownException(
        "The commit could not be written, and nothing of it is visible: %s It may be found when the"
                .formatted(sentence(cause))
            + " database is opened again, so read the data then. No further commits are accepted"
            + " until then.",
        cause);
  }

  private static EngineException refusal(Throwable cause) {
    return new EngineException(
        "Commits are refused since an earlier one could not be written: %s Close the database, mend"
                .formatted(sentence(cause))
            + " the cause, and open it again.",
        cause);
  }

  private static String sentence(Throwable cause) {
    String message = String.valueOf(cause.getMessage());
    return message.endsWith(".") ? message : message + ".";
  }
}
