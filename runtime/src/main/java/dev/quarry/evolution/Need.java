package dev.quarry.evolution;

/** What a change of schema needs before it may happen. */
public enum Need {
  /** Nothing. */
  NOTHING,
  /** Nothing, but whoever deploys it should know of it. */
  NOTE,
  /** An annotation that says it is meant. */
  DECLARATION,
  /** A migration that brings the stored documents to it. */
  MIGRATION,
  /** It cannot happen as declared. */
  REFUSED
}
