package dev.quarry.benchmarks.peer;

/** What a peer threw, for a benchmark to end with. */
final class PeerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PeerException(Exception cause) {
    super(cause);
  }
}
