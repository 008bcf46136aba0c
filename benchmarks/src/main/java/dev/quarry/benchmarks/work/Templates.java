package dev.quarry.benchmarks.work;

import static java.util.Objects.requireNonNull;

import dev.quarry.benchmarks.data.Account;
import dev.quarry.benchmarks.data.Customer;
import dev.quarry.benchmarks.data.Data;
import dev.quarry.benchmarks.peer.CoveringPeer;
import dev.quarry.benchmarks.peer.Peer;
import dev.quarry.benchmarks.peer.PeerKind;
import dev.quarry.engine.Durability;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Filled databases for a whole run, so that each JVM of it begins with a copy of the same files.
 * Who starts the run says by a system property where they lie, and deletes them.
 */
public final class Templates {
  /** The system property that names the run's directory. */
  public static final String DIRECTORY = "quarry.benchmarks.directory";

  private Templates() {}

  /**
   * Copies a database of {@link Data#DOCUMENTS} accounts.
   *
   * @param kind whose it is
   * @return a directory, for the caller to delete
   */
  public static Path accounts(PeerKind kind) {
    return copy(
        kind.filler() + "-accounts",
        directory -> {
          try (Peer peer = kind.filler().open(directory, Durability.BUFFERED)) {
            Data.batches(Data.DOCUMENTS, Account::numbered).forEach(peer::insertAll);
          }
        });
  }

  /**
   * Copies a database of {@link Data#DOCUMENTS} customers.
   *
   * @param kind whose it is; one that covers
   * @return a directory, for the caller to delete
   */
  public static Path customers(PeerKind kind) {
    return copy(
        kind.filler() + "-customers",
        directory -> {
          try (CoveringPeer peer =
              (CoveringPeer) kind.filler().open(directory, Durability.BUFFERED)) {
            Data.batches(Data.DOCUMENTS, Customer::numbered).forEach(peer::insertCustomers);
          }
        });
  }

  /** Fills a directory. */
  interface Filler {
    void fill(Path directory);
  }

  static Path copy(String name, Filler filler) {
    Path run = Path.of(requireNonNull(System.getProperty(DIRECTORY), DIRECTORY));
    Path template = run.resolve(name);
    try {
      if (!Files.exists(template)) {
        Path unfinished = Files.createTempDirectory(run, name);
        filler.fill(unfinished);
        Files.move(unfinished, template);
      }
      Path copy = Files.createTempDirectory(run, "copy");
      Data.copy(template, copy);
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
