package dev.quarry.history;

/**
 * Something that no strict serial order explains.
 *
 * @param kind what it is
 * @param account what happened, for people
 */
record Anomaly(Kind kind, String account) {

  /** The kinds, those of cycles by the names that Adya gave them. */
  enum Kind {
    /** A transaction did not see what it had written itself. */
    OWN_WRITE_MISSED,
    /** What was written by a transaction that was not committed was seen or built upon. */
    ABORTED_READ,
    /** What a transaction replaced itself before it committed was seen. */
    INTERMEDIATE_READ,
    /** Two transactions replaced one version. */
    LOST_UPDATE,
    /** No version, of those that were there at that time, can have been what was seen. */
    IMPOSSIBLE_READ,
    /** A cycle of writes. */
    G0,
    /** A cycle of writes and of reads of what was written. */
    G1C,
    /** A cycle in which one read misses what was written. */
    G_SINGLE,
    /** A cycle in which several reads miss what was written. */
    G2,
    /** A cycle that needs the order of time: no strict order, but perhaps a serial one. */
    REAL_TIME
  }
}
