package dev.quarry.annotation;

/** What a migration does about a document that it cannot do. */
public enum OnFailure {
  /**
   * It stops. What it had done by then is kept, and it goes on from there when it is run again, so
   * that nothing is done twice and no document is passed over.
   */
  STOP,
  /**
   * It puts the document aside, its bytes and the reason with it, and goes on: the document is in
   * its table no more until it is mended.
   */
  QUARANTINE,
  /** It leaves the document as it is, notes the reason, and goes on. */
  SKIP
}
