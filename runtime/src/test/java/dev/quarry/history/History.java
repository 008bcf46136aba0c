package dev.quarry.history;

import dev.quarry.error.ConflictException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Records what transactions do to a {@link Subject}. Safe for use by several threads. */
final class History {

  /** Thrown by the body of a transaction that gives up. */
  static final class AbandonedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final AtomicInteger clock = new AtomicInteger();
  private final AtomicInteger numbers = new AtomicInteger();
  private final AtomicInteger versions = new AtomicInteger();
  private final Queue<Attempt> attempts = new ConcurrentLinkedQueue<>();

  /** The attempts; to be called when all have ended. */
  List<Attempt> attempts() {
    return List.copyOf(attempts);
  }

  long committed() {
    return attempts.stream().filter(attempt -> attempt.committed).count();
  }

  /** A new attempt that begins at the next moment. */
  Attempt begin() {
    return begin(tick());
  }

  /** Ends an attempt at the next moment. */
  void end(Attempt attempt, boolean committed) {
    attempt.ended = tick();
    attempt.committed = committed;
  }

  void write(Subject subject, Consumer<Recording> body) {
    Attempts recorded = new Attempts(body);
    try {
      subject.write(recorded);
      recorded.commit();
    } catch (AbandonedException | ConflictException e) {
      // What it wrote must never be seen.
    }
  }

  void read(Subject subject, Consumer<Recording> body) {
    Attempts recorded = new Attempts(body);
    subject.read(recorded);
    recorded.commit();
  }

  void look(Subject subject, int key) {
    Attempt attempt = begin();
    int version = subject.look(key);
    attempt.seen.add(new Attempt.Seen(key, version, Attempt.NOWHERE, false));
    end(attempt, true);
  }

  /** The number of a version that does not exist yet. */
  int nextVersion() {
    return versions.incrementAndGet();
  }

  private Attempt begin(int moment) {
    Attempt attempt = new Attempt(numbers.incrementAndGet(), moment);
    attempts.add(attempt);
    return attempt;
  }

  private int tick() {
    return clock.getAndIncrement();
  }

  /** The attempts at one transaction, of which only the last may be committed. */
  private final class Attempts implements Consumer<Subject.Steps> {
    private final Consumer<Recording> body;
    private Attempt last = begin();
    private boolean used;

    Attempts(Consumer<Recording> body) {
      this.body = body;
    }

    @Override
    public void accept(Subject.Steps steps) {
      if (used) {
        // It began somewhere after the one before had come to its end.
        last = begin(last.ended);
      }
      used = true;
      try {
        body.accept(new Recording(steps, last, History.this));
      } finally {
        end(last, false);
      }
    }

    void commit() {
      end(last, true);
    }
  }
}
