package dev.quarry.engine.cache;

import static dev.quarry.engine.compliance.Bytes.bytes;
import static dev.quarry.engine.compliance.Bytes.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.quarry.engine.KeyRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Commits and readers beside a plain list of versions, in steps as small as the races that threads
 * may have: a commit is announced, stamped, written and published; a reader reads a range and makes
 * a page of it later. Every page that is found is compared with the reader's own version.
 */
final class PageModel {
  static final int SLOTS = 3;

  /** What may happen next. */
  enum Kind {
    PUT,
    DELETE,
    DELETE_RANGE,
    ANNOUNCE,
    STAMP,
    WRITE,
    PUBLISH,
    OPEN,
    FIND,
    FIND_BEFORE,
    FIND_NEWEST,
    ADD,
    LOAD
  }

  /** One step, between two keys; of the reader in a slot where it is a reader's. */
  record Step(Kind kind, int slot, String from, String to) {}

  /** What is done wrong on purpose. */
  enum Mistake {
    NONE,
    NOT_ANNOUNCED,
    ANNOUNCED_AFTER_WRITING,
    STAMPED_AFTER_WRITING,
    RANGES_NOT_STAMPED,
    SNAPSHOT_NOT_ASKED,
    READ_TAKEN_FOR_NEWEST,
    ERA_NOT_ASKED
  }

  /** A reader: its state, the commit that it surely holds, and when it began to read. */
  private record Reader(NavigableMap<String, String> state, long number, long era) {}

  private final Cache<Object, Kept> bound = Caffeine.newBuilder().build();
  private final PageCache cache = new PageCache(bound, 8);
  private final Mistake mistake;
  private final @Nullable Reader[] readers = new @Nullable Reader[SLOTS];
  private final List<Step> changes = new ArrayList<>();
  private NavigableMap<String, String> stored = new TreeMap<>();
  private boolean announced;
  private boolean stamped;
  private boolean written;
  private long published;
  private int values;
  private long found;

  PageModel(Mistake mistake) {
    this.mistake = mistake;
  }

  /** Runs all steps; tells the first page that is not that of the reader's version, or null. */
  @Nullable String run(List<Step> steps) {
    for (Step step : steps) {
      String wrong = run(step);
      if (wrong != null) {
        return wrong + " at " + step + " of " + steps;
      }
    }
    return null;
  }

  /** How many pages were found. */
  long found() {
    return found;
  }

  private @Nullable String run(Step step) {
    Reader reader = readers[step.slot()];
    switch (step.kind()) {
      case PUT, DELETE, DELETE_RANGE -> change(step);
      case ANNOUNCE -> announce();
      case STAMP -> stamp();
      case WRITE -> write();
      case PUBLISH -> publish();
      case OPEN -> readers[step.slot()] = newest();
      case FIND -> {
        return reader == null ? null : find(reader, step, false);
      }
      case FIND_BEFORE -> {
        return reader == null ? null : find(reader, step, true);
      }
      case FIND_NEWEST -> {
        return find(newest(), step, false);
      }
      case ADD -> add(reader, step);
      case LOAD -> load(step);
    }
    return null;
  }

  private Reader newest() {
    return new Reader(stored, published, cache.era());
  }

  private void change(Step step) {
    if (!announced) {
      changes.add(step);
    }
  }

  private void announce() {
    if (!announced && !changes.isEmpty()) {
      announced = true;
      if (mistake != Mistake.NOT_ANNOUNCED && mistake != Mistake.ANNOUNCED_AFTER_WRITING) {
        cache.announce(published + 1);
      }
    }
  }

  private void stamp() {
    if (announced && !stamped) {
      stamped = true;
      if (mistake != Mistake.STAMPED_AFTER_WRITING) {
        changes.forEach(this::stamp);
      }
    }
  }

  private void stamp(Step change) {
    if (change.kind() != Kind.DELETE_RANGE) {
      cache.willWrite(bytes(change.from()), published + 1);
    } else if (mistake != Mistake.RANGES_NOT_STAMPED) {
      cache.willWrite(new KeyRange(bytes(change.from()), bytes(change.to())), published + 1);
    }
  }

  private void write() {
    if (!stamped || written) {
      return;
    }
    NavigableMap<String, String> changed = new TreeMap<>(stored);
    for (Step change : changes) {
      switch (change.kind()) {
        case PUT -> changed.put(change.from(), String.valueOf(values++));
        case DELETE -> changed.remove(change.from());
        default -> changed.subMap(change.from(), change.to()).clear();
      }
    }
    stored = changed;
    written = true;
  }

  private void publish() {
    if (!written) {
      return;
    }
    if (mistake == Mistake.ANNOUNCED_AFTER_WRITING) {
      cache.announce(published + 1);
    } else if (mistake == Mistake.STAMPED_AFTER_WRITING) {
      changes.forEach(this::stamp);
    }
    published++;
    changes.clear();
    announced = false;
    stamped = false;
    written = false;
  }

  /** Writes past the commits, as a load of sorted files does. */
  private void load(Step step) {
    if (!changes.isEmpty()) {
      return;
    }
    cache.clear();
    NavigableMap<String, String> changed = new TreeMap<>(stored);
    changed.put(step.from(), String.valueOf(values++));
    stored = changed;
    cache.clear();
    // Nobody who reads now has begun to read before; what others have read must not be kept.
    for (int i = 0; i < SLOTS; i++) {
      Reader reader = readers[i];
      if (reader != null && mistake != Mistake.ERA_NOT_ASKED) {
        readers[i] = null;
        add(reader, new Step(Kind.ADD, i, "a", "f"));
      } else if (reader != null) {
        readers[i] = null;
        add(
            new Reader(reader.state(), reader.number(), cache.era()),
            new Step(Kind.ADD, i, "a", "f"));
      }
    }
  }

  private void add(@Nullable Reader reader, Step step) {
    if (reader == null) {
      return;
    }
    PageBuilder builder = cache.builder();
    within(reader, step.from(), step.to())
        .forEach((key, value) -> builder.add(bytes(key), bytes(value)));
    long number = mistake == Mistake.READ_TAKEN_FOR_NEWEST ? published : reader.number();
    cache.add(
        builder.page(bytes(step.from()), bytes(step.to()), false, number), number, reader.era());
  }

  private @Nullable String find(Reader reader, Step step, boolean before) {
    long number = mistake == Mistake.SNAPSHOT_NOT_ASKED ? Long.MAX_VALUE : reader.number();
    CachedPage page =
        before ? cache.before(bytes(step.to()), number) : cache.at(bytes(step.from()), number);
    if (page == null) {
      return null;
    }
    found++;
    List<String> entries = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      entries.add(text(page.key(i)) + "=" + text(page.value(i)));
    }
    List<String> expected = new ArrayList<>();
    Map<String, String> within = within(reader, text(page.from()), text(page.to()));
    within.forEach((key, value) -> expected.add(key + "=" + value));
    return entries.equals(expected) ? null : entries + " in place of " + expected;
  }

  private static Map<String, String> within(Reader reader, String from, String to) {
    return reader.state().subMap(from, to);
  }
}
