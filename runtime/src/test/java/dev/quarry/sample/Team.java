package dev.quarry.sample;

/** A document with a natural key that others refer to. */
public record Team(String code, String title) {
  /** Refuses a team without a code. */
  public Team {
    if (code.isEmpty()) {
      throw new IllegalArgumentException("A team has a code.");
    }
  }
}
