package dev.quarry.error;

import java.io.Serial;

/** Thrown by a write inside a read-only transaction. */
public final class ReadOnlyTransactionException extends QuarryException {
  @Serial private static final long serialVersionUID = 1L;

  /** Makes an exception. */
  public ReadOnlyTransactionException() {
    super("This transaction only reads. Use write to change documents.");
  }
}
