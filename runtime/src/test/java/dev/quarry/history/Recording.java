package dev.quarry.history;

import static dev.quarry.history.Attempt.NOWHERE;
import static dev.quarry.history.Subject.ABSENT;

import dev.quarry.history.Attempt.Seen;
import dev.quarry.history.Attempt.Version;
import java.util.Map;

/** The steps of one attempt, written down as they are taken. For one thread. */
final class Recording {

  /** The keys are the numbers from 0 up to this one, which is not among them. */
  static final int KEYS = 12;

  /** The rooms are the numbers from 0 up to this one, which is not among them. */
  static final int ROOMS = 3;

  private final Subject.Steps steps;
  private final Attempt attempt;
  private final History history;

  Recording(Subject.Steps steps, Attempt attempt, History history) {
    this.steps = steps;
    this.attempt = attempt;
    this.history = history;
  }

  int get(int key) {
    int version = steps.get(key);
    see(key, version, NOWHERE, false);
    return version;
  }

  void block(int block) {
    Map<Integer, Integer> found = steps.block(block);
    for (int key = block * Subject.BLOCK; key < (block + 1) * Subject.BLOCK; key++) {
      see(key, found.getOrDefault(key, ABSENT), NOWHERE, true);
    }
  }

  void room(int room) {
    Map<Integer, Integer> found = steps.room(room);
    for (int key = 0; key < KEYS; key++) {
      see(key, found.getOrDefault(key, ABSENT), room, true);
    }
  }

  void put(int key, int room) {
    int before = replaced(key, get(key));
    int version = history.nextVersion();
    steps.put(key, version, room);
    attempt.writes.put(key, new Version(version, before, room));
  }

  /** Deletes a key; does nothing if it is not there. */
  void delete(int key) {
    int seen = get(key);
    if (seen != ABSENT) {
      int before = replaced(key, seen);
      int version = history.nextVersion();
      steps.delete(key, version);
      attempt.writes.put(key, new Version(version, before, NOWHERE));
    }
  }

  /** The version before this transaction that a write of a key replaces. */
  private int replaced(int key, int seen) {
    Version own = attempt.writes.get(key);
    if (own != null) {
      attempt.replaced.add(own.number());
      return own.before();
    }
    if (seen != ABSENT) {
      return seen;
    }
    int grave = steps.grave(key);
    attempt.seen.add(new Seen(key, grave, NOWHERE, false));
    return grave;
  }

  private void see(int key, int version, int room, boolean inRange) {
    Version own = attempt.writes.get(key);
    if (own == null) {
      attempt.seen.add(new Seen(key, version, room, inRange));
      return;
    }
    boolean there = room == NOWHERE ? own.room() != NOWHERE : own.room() == room;
    if (version != (there ? own.number() : ABSENT)) {
      attempt.surprises.add(
          "%s wrote %s to key %d and then saw version %d".formatted(attempt, own, key, version));
    }
  }
}
