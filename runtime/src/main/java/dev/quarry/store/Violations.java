package dev.quarry.store;

import dev.quarry.error.CorruptDocumentException;
import dev.quarry.error.DocumentNotMigratedException;
import dev.quarry.error.DocumentNotUpgradableException;
import dev.quarry.error.InvalidJsonException;
import dev.quarry.error.QuarryException;
import dev.quarry.error.RefusedDocumentException;
import dev.quarry.evolution.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Documents that do not fit, gathered by what is wrong with them. For one thread. */
final class Violations {
  private static final int KEYS = 10;

  private final String table;
  private final Map<Reason, Found> found = new LinkedHashMap<>();

  /** What is wrong, whichever the document. */
  private record Reason(String path, Violation.Kind kind, String text) {}

  private static final class Found {
    private final List<String> keys = new ArrayList<>();
    private final String example;
    private long count;

    Found(String example) {
      this.example = example;
    }
  }

  Violations(String table) {
    this.table = table;
  }

  /** Notes a document that could not be read or migrated. */
  void add(String key, RuntimeException failure) {
    add(key, reason(failure), said(failure));
  }

  /** Notes a document. */
  void add(String key, String path, Violation.Kind kind, String reason) {
    add(key, new Reason(path, kind, reason), reason);
  }

  private void add(String key, Reason reason, String example) {
    Found same = found.computeIfAbsent(reason, unknown -> new Found(example));
    same.count++;
    if (same.keys.size() < KEYS) {
      same.keys.add(key);
    }
  }

  /** What is told of the first document of a kind. */
  private static String said(RuntimeException failure) {
    if (failure instanceof DocumentNotMigratedException migrated) {
      return migrated.reason();
    } else if (failure instanceof RefusedDocumentException && failure.getCause() != null) {
      return failure.getCause().toString();
    }
    return String.valueOf(failure.getMessage());
  }

  private static Reason reason(RuntimeException failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && cause instanceof QuarryException) {
      cause = cause.getCause();
    }
    if (failure instanceof DocumentNotUpgradableException older) {
      return new Reason(older.field(), Violation.Kind.SHAPE, older.reason());
    } else if (failure instanceof CorruptDocumentException) {
      return new Reason("", Violation.Kind.DAMAGED, "the bytes are damaged");
    } else if (failure instanceof DocumentNotMigratedException migrated) {
      String migration = "migration " + migrated.migration();
      return cause instanceof InvalidJsonException json
          ? new Reason(
              json.path(), Violation.Kind.MIGRATION, migration + " makes no valid document")
          : new Reason(
              "",
              Violation.Kind.MIGRATION,
              migration + " fails with " + cause.getClass().getSimpleName());
    }
    return new Reason(
        "", Violation.Kind.REFUSED, "refused with " + cause.getClass().getSimpleName());
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<Violation> toList() {
    return found.entrySet().stream()
        .map(
            each ->
                new Violation(
                    table,
                    each.getKey().path(),
                    each.getKey().kind(),
                    each.getKey().text(),
                    each.getValue().count,
                    each.getValue().keys,
                    each.getValue().example))
        .toList();
  }
}
