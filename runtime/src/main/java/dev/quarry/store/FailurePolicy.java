package dev.quarry.store;

/** What becomes of a document that a migration fails on. */
public enum FailurePolicy {
  /** The migration stops; nothing has been changed if that is found out beforehand. */
  STOP,
  /** The document is put aside, its bytes kept with the reason, and is no longer in its table. */
  QUARANTINE,
  /** The document stays as it is; reading it fails by name until a later run converts it. */
  SKIP
}
