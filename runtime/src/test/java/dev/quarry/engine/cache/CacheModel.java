package dev.quarry.engine.cache;

import static dev.quarry.engine.compliance.Bytes.bytes;
import static dev.quarry.engine.compliance.Bytes.text;

import dev.quarry.engine.KeyRange;
import dev.quarry.engine.ValueReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Commits and readers beside a plain list of versions, in steps as small as the races that threads
 * may have: a commit is stamped, written and published; a reader fetches a value and hands it to
 * the cache later. Every value that comes out is compared with the reader's own version.
 */
final class CacheModel {
  static final int SLOTS = 3;

  /** What may happen next. */
  enum Kind {
    PUT,
    DELETE,
    DELETE_ALL,
    WRITE,
    FAIL,
    PUBLISH,
    OPEN,
    FIND,
    MAKE,
    FIND_NEWEST
  }

  /** One step, of the reader in a slot where it is a reader's. */
  record Step(Kind kind, int slot, String key) {}

  /** What is done wrong on purpose. */
  enum Mistake {
    NONE,
    STAMPED_AFTER_WRITING,
    RANGES_NOT_STAMPED,
    SNAPSHOT_NOT_ASKED,
    LOAD_TAKEN_FOR_NEWEST
  }

  /** A reader: its state, the commit that it surely holds, and what it fetched but not yet made. */
  private static final class Reader {
    final Map<String, String> state;
    final long number;
    @Nullable String fetched;

    Reader(Map<String, String> state, long number) {
      this.state = state;
      this.number = number;
    }
  }

  /** Makes texts that tell where they came from. */
  private static final ValueReader<String> READER = (key, value) -> text(key) + "=" + text(value);

  private final ValueCache cache;
  private final Mistake mistake;
  private final Reader[] readers = new Reader[SLOTS];
  private final List<Step> unstamped = new ArrayList<>();
  private Map<String, String> stored = new TreeMap<>();
  private @Nullable Map<String, String> next;
  private boolean written;
  private long published;
  private int values;

  CacheModel(ValueCache cache, Mistake mistake) {
    this.cache = cache;
    this.mistake = mistake;
  }

  /** Runs all steps; tells the first value that is not that of the reader's version, or null. */
  @Nullable String run(List<Step> steps) {
    for (Step step : steps) {
      String wrong = run(step);
      if (wrong != null) {
        return wrong + " at " + step + " of " + steps;
      }
    }
    return null;
  }

  private @Nullable String run(Step step) {
    Reader reader = readers[step.slot()];
    switch (step.kind()) {
      case PUT, DELETE, DELETE_ALL -> change(step);
      case WRITE -> write();
      case FAIL -> next = written ? next : null;
      case PUBLISH -> publish();
      case OPEN -> readers[step.slot()] = new Reader(stored, published);
      case FIND -> {
        return reader == null ? null : find(reader, step.key());
      }
      case MAKE -> {
        return reader == null || reader.fetched == null ? null : make(reader, reader.fetched);
      }
      case FIND_NEWEST -> {
        Reader newest = new Reader(stored, published);
        String wrong = find(newest, step.key());
        return wrong != null || newest.fetched == null ? wrong : make(newest, newest.fetched);
      }
    }
    return null;
  }

  private void change(Step step) {
    if (written) {
      return;
    }
    Map<String, String> changed = new TreeMap<>(next == null ? stored : next);
    if (step.kind() == Kind.PUT) {
      changed.put(step.key(), String.valueOf(values++));
    } else if (step.kind() == Kind.DELETE) {
      changed.remove(step.key());
    } else {
      changed.clear();
    }
    next = changed;
    if (mistake == Mistake.STAMPED_AFTER_WRITING) {
      unstamped.add(step);
    } else {
      stamp(step);
    }
  }

  private void stamp(Step step) {
    if (step.kind() != Kind.DELETE_ALL) {
      cache.willWrite(bytes(step.key()), published + 1);
    } else if (mistake != Mistake.RANGES_NOT_STAMPED) {
      cache.willWriteMany(KeyRange.all(), published + 1);
    }
  }

  private void write() {
    if (next != null) {
      stored = next;
      written = true;
    }
  }

  private void publish() {
    if (written) {
      unstamped.forEach(this::stamp);
      unstamped.clear();
      published++;
      next = null;
      written = false;
    }
  }

  private @Nullable String find(Reader reader, String key) {
    long asked = mistake == Mistake.SNAPSHOT_NOT_ASKED ? Long.MAX_VALUE : reader.number;
    String found = cache.find(bytes(key), READER, asked);
    if (found == null) {
      reader.fetched = key;
      return null;
    }
    return wrong(reader, key, found);
  }

  private @Nullable String make(Reader reader, String key) {
    reader.fetched = null;
    String value = reader.state.get(key);
    long loaded = mistake == Mistake.LOAD_TAKEN_FOR_NEWEST ? published : reader.number;
    return wrong(
        reader, key, cache.make(bytes(key), value == null ? null : bytes(value), READER, loaded));
  }

  private static @Nullable String wrong(Reader reader, String key, @Nullable String found) {
    String value = reader.state.get(key);
    String expected = value == null ? null : key + "=" + value;
    return Objects.equals(found, expected) ? null : found + " in place of " + expected;
  }
}
