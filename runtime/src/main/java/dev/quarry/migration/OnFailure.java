package dev.quarry.migration;

/** What a migration does about a document that it cannot do. */
public enum OnFailure {
  /** It stops, keeps what it has done by then, and goes on from there when it is run again. */
  STOP,
  /** It takes the document out of its table, keeps its bytes and the reason, and goes on. */
  QUARANTINE,
  /** It leaves the document as it is, notes the reason, and goes on. */
  SKIP
}
