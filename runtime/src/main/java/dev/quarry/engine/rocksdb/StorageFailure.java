package dev.quarry.engine.rocksdb;

import dev.quarry.error.EngineException;
import java.nio.file.FileSystemException;
import org.rocksdb.RocksDBException;
import org.rocksdb.Status;

/** What RocksDB reports, as an exception that says what happened, why, and what to do. */
final class StorageFailure {
  private StorageFailure() {}

  /**
   * Makes an exception.
   *
   * @param what what could not be done, a clause without its full stop
   * @param cause what was caught
   */
  static EngineException of(String what, Throwable cause) {
    return new EngineException("%s: %s. %s".formatted(what, reason(cause), advice(cause)), cause);
  }

  private static String reason(Throwable cause) {
    String message = String.valueOf(cause.getMessage()).strip();
    if (cause instanceof FileSystemException failure && failure.getReason() == null) {
      message = failure.getClass().getSimpleName() + " " + message;
    }
    return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
  }

  private static String advice(Throwable cause) {
    String reason = reason(cause);
    if (code(cause) == Status.SubCode.NoSpace || has(reason, "No space left", "quota exceeded")) {
      return "The disk is full: make room, and open the database again.";
    } else if (has(reason, "Too many open files")) {
      return "The process may not open more files: raise that limit (ulimit -n).";
    } else if (has(reason, "File too large")) {
      return "The process may not write files of that size: raise that limit (ulimit -f).";
    } else if (has(reason, "Permission denied", "Read-only file system")) {
      return "Give user %s the right to read and write the directory."
          .formatted(System.getProperty("user.name"));
    } else if (has(reason, "No such file", "mismatch", "orrupt", "existing log file")) {
      return "A file is damaged or missing: restore the database from a copy.";
    }
    return "Mend the cause, and open the database again.";
  }

  private static boolean has(String reason, String... parts) {
    for (String part : parts) {
      if (reason.contains(part)) {
        return true;
      }
    }
    return false;
  }

  private static Status.SubCode code(Throwable cause) {
    return cause instanceof RocksDBException failure && failure.getStatus() != null
        ? failure.getStatus().getSubCode()
        : Status.SubCode.None;
  }
}
