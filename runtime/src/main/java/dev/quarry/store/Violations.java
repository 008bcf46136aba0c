package dev.quarry.store;

import dev.quarry.error.CorruptDocumentException;
import dev.quarry.error.DocumentNotUpgradableException;
import dev.quarry.error.InvalidJsonException;
import dev.quarry.error.QuarryException;
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
  private record Reason(String path, String text) {}

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
    add(key, reason(failure), String.valueOf(failure.getMessage()));
  }

  /** Notes a document. */
  void add(String key, String path, String reason) {
    add(key, new Reason(path, reason), reason);
  }

  private void add(String key, Reason reason, String example) {
    Found same = found.computeIfAbsent(reason, unknown -> new Found(example));
    same.count++;
    if (same.keys.size() < KEYS) {
      same.keys.add(key);
    }
  }

  private static Reason reason(RuntimeException failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && cause instanceof QuarryException) {
      cause = cause.getCause();
    }
    if (failure instanceof DocumentNotUpgradableException older) {
      return new Reason(older.field(), older.reason());
    } else if (failure instanceof CorruptDocumentException) {
      return new Reason("", "the bytes are damaged");
    } else if (cause instanceof InvalidJsonException json) {
      return new Reason(json.path(), "a migration makes no valid document");
    }
    return new Reason("", "refused with " + cause.getClass().getSimpleName());
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
                    each.getKey().text(),
                    each.getValue().count,
                    each.getValue().keys,
                    each.getValue().example))
        .toList();
  }
}
