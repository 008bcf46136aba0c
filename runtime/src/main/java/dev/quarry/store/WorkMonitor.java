package dev.quarry.store;

import dev.quarry.error.DatabaseClosedException;
import dev.quarry.error.WorkCancelledException;
import dev.quarry.evolution.EvolutionListener;
import dev.quarry.evolution.PlanStep;
import dev.quarry.evolution.WorkProgress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts what one long piece of work has done, tells those who want to know, and holds it up while
 * it is to wait. Thread-safe.
 */
public final class WorkMonitor {
  private static final Logger LOG = LoggerFactory.getLogger("dev.quarry.evolution");
  private static final long BETWEEN_REPORTS = TimeUnit.MILLISECONDS.toNanos(250);
  private static final long BETWEEN_LINES = TimeUnit.SECONDS.toNanos(10);

  private final EvolutionListener listener;
  private final WorkGate gate;
  private final BooleanSupplier closing;
  private final BiConsumer<Pause, WorkProgress> pauses;
  private final PlanStep.Kind kind;
  private final String table;
  private final String subject;
  private final WorkEvent event = new WorkEvent();
  private final long began = System.nanoTime();
  private long before;
  private long total;
  private long processed;
  private long failures;
  private long reported = began;
  private long logged = began;
  private boolean waiting;

  /** Work begins to wait, or goes on. */
  public enum Pause {
    /** It begins to wait. */
    PAUSED,
    /** It goes on. */
    RESUMED
  }

  /**
   * What the work is.
   *
   * @param kind what is done
   * @param table the table's name
   * @param subject what of the table
   * @param processed how many documents earlier runs have been through
   * @param failures how many of them they could not do
   * @param total how many there are
   */
  public record Subject(
      PlanStep.Kind kind,
      String table,
      String subject,
      long processed,
      long failures,
      long total) {}

  /**
   * Begins the work.
   *
   * @param terms how it is done
   * @param closing whether the database is being closed
   * @param subject what it is
   * @param pauses is told when it begins to wait and when it goes on
   */
  public WorkMonitor(
      WorkTerms terms,
      BooleanSupplier closing,
      Subject subject,
      BiConsumer<Pause, WorkProgress> pauses) {
    this.listener = terms.listener();
    this.gate = terms.gate();
    this.closing = closing;
    this.pauses = pauses;
    this.kind = subject.kind();
    this.table = subject.table();
    this.subject = subject.subject();
    this.before = subject.processed();
    this.processed = subject.processed();
    this.failures = subject.failures();
    this.total = subject.total();
    WorkProgress progress = progress();
    LOG.info("Begun: {}", progress);
    event.begin();
    listener.started(progress);
  }

  /** How many documents the next batch may have. */
  int batch(int most) {
    return gate.batch(most);
  }

  /**
   * Counts documents that earlier runs have been through.
   *
   * @param documents how many
   * @param failed how many of them could not be done
   */
  public synchronized void skip(long documents, long failed) {
    before += documents;
    processed += documents;
    failures += failed;
  }

  /**
   * Counts documents that are done, their batch committed.
   *
   * @param documents how many
   * @param failed how many of them could not be done
   */
  public void add(long documents, long failed) {
    gate.passed(documents);
    synchronized (this) {
      processed += documents;
      failures += failed;
      report();
    }
  }

  /**
   * Notes how far the work is in units of its own.
   *
   * @param done how much has been done
   * @param all how much there is
   */
  public synchronized void set(long done, long all) {
    processed = done;
    total = all;
    report();
  }

  private void report() {
    long now = System.nanoTime();
    if (now - reported >= BETWEEN_REPORTS) {
      reported = now;
      WorkProgress progress = progress();
      listener.progressed(progress);
      if (now - logged >= BETWEEN_LINES) {
        logged = now;
        LOG.info("Going on: {}", progress);
      }
    }
  }

  /**
   * Waits until the next batch may begin.
   *
   * @param abandoned whether the work ends for another reason
   * @return whether it may; false if the work ends
   * @throws DatabaseClosedException if the database is being closed
   * @throws WorkCancelledException if the work was cancelled
   */
  public boolean pass(BooleanSupplier abandoned) {
    do {
      if (closing.getAsBoolean()) {
        throw new DatabaseClosedException("The database is being closed.");
      } else if (abandoned.getAsBoolean()) {
        return false;
      } else if (gate.state() == WorkGate.State.CANCELLED) {
        throw new WorkCancelledException(subject.isEmpty() ? table : table + " " + subject);
      }
      waits(gate.state() == WorkGate.State.PAUSED);
    } while (gate.hold());
    waits(false);
    return true;
  }

  /**
   * Waits until the work may go on.
   *
   * @throws DatabaseClosedException if the database is being closed
   * @throws WorkCancelledException if the work was cancelled
   */
  public void pass() {
    pass(() -> false);
  }

  private synchronized void waits(boolean now) {
    if (waiting != now) {
      waiting = now;
      WorkProgress progress = progress();
      LOG.info("{}: {}", now ? "Paused" : "Resumed", progress);
      pauses.accept(now ? Pause.PAUSED : Pause.RESUMED, progress);
    }
  }

  /** The work is done. */
  public synchronized void finish() {
    WorkProgress progress = progress();
    LOG.info("Done: {}", progress);
    record(true);
    listener.finished(progress);
  }

  /**
   * The work cannot be done.
   *
   * @param cause why
   */
  public synchronized void failed(Exception cause) {
    WorkProgress progress = progress();
    LOG.warn("Failed: {}: {}", progress, cause.getMessage());
    record(false);
    listener.failed(progress, cause);
  }

  private void record(boolean done) {
    event.kind = kind.name();
    event.table = table;
    event.subject = subject;
    event.documents = processed - before;
    event.failures = failures;
    event.done = done;
    event.commit();
  }

  /**
   * How far the work is.
   *
   * @return the progress as of now
   */
  public synchronized WorkProgress progress() {
    double seconds = (System.nanoTime() - began) / 1e9;
    double perSecond = seconds == 0 ? 0 : (processed - before) / seconds;
    Optional<Duration> remaining =
        perSecond == 0 || total < processed
            ? Optional.empty()
            : Optional.of(Duration.ofMillis((long) ((total - processed) * 1000 / perSecond)));
    return new WorkProgress(kind, table, subject, processed, total, failures, perSecond, remaining);
  }
}
