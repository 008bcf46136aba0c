package dev.quarry.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One attempt at a transaction: what it saw, what it wrote, when. For one thread while it runs. */
final class Attempt {

  /** The room of a version that is not in the database: before the first, and of the deleted. */
  static final int NOWHERE = -1;

  /**
   * A version of a key.
   *
   * @param before the version that it replaces, as its writer saw it; 0 before the first
   * @param room where it is, or {@link #NOWHERE}
   */
  record Version(int number, int before, int room) {}

  /**
   * What was seen of a key.
   *
   * @param version the version seen; {@link Subject#ABSENT} if none was
   * @param room where it was looked for and not found; {@link #NOWHERE} if it was nowhere
   * @param inRange whether it was looked for as one of many
   */
  record Seen(int key, int version, int room, boolean inRange) {

    /** Whether the key may have held a version when this was seen. */
    boolean mayBe(Version candidate) {
      if (version != Subject.ABSENT) {
        return candidate.number() == version;
      }
      return room == NOWHERE ? candidate.room() == NOWHERE : candidate.room() != room;
    }
  }

  final int number;
  final int began;
  final List<Seen> seen = new ArrayList<>();
  final Map<Integer, Version> writes = new LinkedHashMap<>();
  final Set<Integer> replaced = new HashSet<>();
  final List<String> surprises = new ArrayList<>();
  int ended;
  boolean committed;

  Attempt(int number, int began) {
    this.number = number;
    this.began = began;
  }

  /** What it wrote, if that counts. */
  Map<Integer, Version> committedWrites() {
    return committed ? writes : Map.of();
  }

  @Override
  public String toString() {
    return "T" + number;
  }
}
