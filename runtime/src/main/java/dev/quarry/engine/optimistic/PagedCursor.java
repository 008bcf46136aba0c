package dev.quarry.engine.optimistic;

import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.KeyRange;
import dev.quarry.engine.cache.CachedPage;
import dev.quarry.engine.cache.PageBuilder;
import dev.quarry.engine.cache.PageCache;
import dev.quarry.error.DatabaseClosedException;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Walks over a range by pages of the cache, and where there are none by the storage; what it reads
 * there becomes pages. For one thread at a time.
 */
final class PagedCursor implements EngineCursor {

  /** Of a walk as long as this the rest is not kept: it would push out what is asked for often. */
  private static final int MOST_KEPT = 1 << 12;

  private final PageCache cache;
  private final StorageReader storage;
  private final long number;
  private final long era;
  private final boolean descending;
  private final BooleanSupplier isClosed;
  private final PageBuilder builder;

  /** What is left of the range, beyond the page or the gap that is being read. */
  private byte[] from;

  private byte[] to;

  /** The page that is being read, and which entries of it. */
  private @Nullable CachedPage page;

  private int at;
  private int last;

  /** What was made of the page's entries, once somebody asks for it, and of which kind it is. */
  private @Nullable Object @Nullable [] made;

  private @Nullable Object madeKind;

  /** Reads what lies between pages. */
  private @Nullable EngineCursor gap;

  /** The outer bound of what {@link #builder} gathers, on the side that was read first. */
  private byte[] begun = {};

  /** The bound of the gap that is reached last. */
  private byte[] gapEnd = {};

  private byte[] key = {};
  private byte[] value = {};
  private int kept;
  private boolean keeping = true;

  /**
   * Begins.
   *
   * @param cache has pages
   * @param storage has the rest, as of one moment
   * @param number the last commit that {@code storage} is known to hold
   * @param from the first key, inclusive
   * @param to the end, exclusive
   * @param descending whether to begin at the end
   * @param isClosed whether nothing may be read any more
   */
  PagedCursor(
      PageCache cache,
      StorageReader storage,
      long number,
      byte[] from,
      byte[] to,
      boolean descending,
      BooleanSupplier isClosed) {
    this.cache = cache;
    this.storage = storage;
    this.number = number;
    this.era = cache.era();
    this.builder = cache.builder();
    this.from = from;
    this.to = to;
    this.descending = descending;
    this.isClosed = isClosed;
  }

  @Override
  public boolean next() {
    requireOpen();
    while (true) {
      if (page != null) {
        if (at != last) {
          at += descending ? -1 : 1;
          return true;
        }
        page = null;
      } else if (gap != null) {
        if (gap.next()) {
          met(gap);
          return true;
        }
        endGap();
      } else if (Arrays.compareUnsigned(from, to) >= 0) {
        return false;
      } else {
        open();
      }
    }
  }

  @Override
  public long skip(long most) {
    long skipped = 0;
    while (skipped < most) {
      int rest = page == null ? 0 : Math.abs(last - at);
      if (rest > 0) {
        requireOpen();
        int steps = (int) Math.min(rest, most - skipped);
        at += descending ? -steps : steps;
        skipped += steps;
      } else if (next()) {
        skipped++;
      } else {
        break;
      }
    }
    return skipped;
  }

  /** Pages would outlive the database. */
  private void requireOpen() {
    if (isClosed.getAsBoolean()) {
      throw new DatabaseClosedException("The database is closed. Open it again to go on.");
    }
  }

  /** Goes on in a page or, where there is none, in the storage. */
  private void open() {
    page = descending ? cache.before(to, number) : cache.at(from, number);
    if (page != null) {
      open(page);
    } else {
      begun = descending ? to : from;
      gapEnd = descending ? cache.previousEnd(to, from, number) : cache.nextBegin(from, to, number);
      KeyRange between = descending ? new KeyRange(gapEnd, to) : new KeyRange(from, gapEnd);
      gap = storage.scan(between, descending);
    }
  }

  private void open(CachedPage found) {
    made = null;
    boolean beginsHere = Arrays.compareUnsigned(found.from(), from) >= 0;
    boolean endsHere = Arrays.compareUnsigned(found.to(), to) <= 0;
    int first = beginsHere ? 0 : found.indexOf(from);
    int end = endsHere ? found.size() : found.indexOf(to);
    if (descending) {
      at = end;
      last = first;
      to = beginsHere ? found.from() : from;
    } else {
      at = first - 1;
      last = end - 1;
      from = endsHere ? found.to() : to;
    }
  }

  /** Notes the entry that was met between pages. */
  private void met(EngineCursor entry) {
    key = entry.key();
    value = entry.value();
    if (!keeping) {
      return;
    }
    if (kept == MOST_KEPT || PageBuilder.isTooLarge(key, value)) {
      // This entry is the first that is not kept, so what was gathered ends before it.
      keep(descending ? KeyRange.successor(key) : key);
      keeping = false;
      return;
    }
    if (!builder.hasRoom(key, value)) {
      keep(descending ? KeyRange.successor(key) : key);
    }
    builder.add(key, value);
    kept++;
  }

  /** Makes a page of what was gathered up to a bound, and begins the next one there. */
  private void keep(byte[] bound) {
    CachedPage made =
        descending
            ? builder.page(bound, begun, true, number)
            : builder.page(begun, bound, false, number);
    cache.add(made, number, era);
    builder.clear();
    begun = bound;
  }

  private void endGap() {
    if (keeping) {
      keep(gapEnd);
    }
    closeGap();
    if (descending) {
      to = gapEnd;
    } else {
      from = gapEnd;
    }
  }

  private void closeGap() {
    if (gap != null) {
      gap.close();
      gap = null;
    }
  }

  @Override
  public byte[] key() {
    return page == null ? key.clone() : page.key(at);
  }

  @Override
  public byte[] value() {
    return page == null ? value.clone() : page.value(at);
  }

  @Override
  public int key(byte[] into) {
    return page == null ? EngineCursor.super.key(into) : page.key(at, into);
  }

  @Override
  public int value(byte[] into) {
    return page == null ? EngineCursor.super.value(into) : page.value(at, into);
  }

  @Override
  @SuppressWarnings("unchecked") // all of a kind are of one class
  public <T> T read(Object kind, Function<? super EngineCursor, T> maker) {
    if (page == null) {
      return maker.apply(this);
    }
    if (made == null || madeKind != kind) {
      made = cache.made(page, kind);
      madeKind = kind;
    }
    Object there = made[at];
    if (there == null) {
      there = Objects.requireNonNull(maker.apply(this));
      made[at] = there;
    }
    return (T) there;
  }

  @Override
  public void close() {
    if (gap != null && keeping && !builder.isEmpty()) {
      keep(descending ? key : KeyRange.successor(key));
    }
    page = null;
    from = to;
    closeGap();
  }
}
