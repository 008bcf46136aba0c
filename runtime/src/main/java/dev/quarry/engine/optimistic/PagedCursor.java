package dev.quarry.engine.optimistic;

import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.KeyRange;
import dev.quarry.engine.cache.CachedPage;
import dev.quarry.engine.cache.PageBuilder;
import dev.quarry.engine.cache.PageCache;
import dev.quarry.error.DatabaseClosedException;
import java.util.Arrays;
import java.util.List;
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

  /** Gathers what is read there; null before the first gap, and once nothing more is to be kept. */
  private @Nullable PageBuilder builder;

  /** The outer bound of what it gathers, on the side that was read first. */
  private byte[] begun = {};

  /** The bound of the gap that is reached last. */
  private byte[] gapEnd = {};

  /** The entry that was gathered last. */
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
          if (builder != null) {
            gather(gap, builder);
          }
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
      if (keeping && builder == null) {
        builder = cache.builder();
      }
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

  /** Gathers the entry that was met between pages. */
  private void gather(EngineCursor entry, PageBuilder into) {
    key = entry.key();
    value = entry.value();
    boolean last = kept == MOST_KEPT || PageBuilder.isTooLarge(key, value);
    if (last || !into.hasRoom(key, value)) {
      // What was gathered ends before this entry.
      keep(into, descending ? KeyRange.successor(key) : key);
    }
    if (last) {
      keeping = false;
      builder = null;
    } else {
      into.add(key, value);
      kept++;
    }
  }

  /** Makes a page of what was gathered up to a bound, and begins the next one there. */
  private void keep(PageBuilder gathered, byte[] bound) {
    CachedPage made =
        descending
            ? gathered.page(bound, begun, true, number)
            : gathered.page(begun, bound, false, number);
    cache.add(made, number, era);
    gathered.clear();
    begun = bound;
  }

  private void endGap() {
    if (builder != null) {
      keep(builder, gapEnd);
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
    if (page != null) {
      return page.key(at);
    }
    return gap == null || builder != null ? key.clone() : gap.key();
  }

  @Override
  public byte[] value() {
    if (page != null) {
      return page.value(at);
    }
    return gap == null || builder != null ? value.clone() : gap.value();
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
  public <T> T read(Object kind, Function<? super EngineCursor, T> maker) {
    return page == null ? maker.apply(this) : read(madeOf(page, kind), maker);
  }

  @Override
  public <T> int readNext(
      Object kind, Function<? super EngineCursor, T> maker, int most, List<? super T> into) {
    int read = 0;
    while (read < most && next()) {
      if (page == null) {
        into.add(maker.apply(this));
        read++;
      } else {
        // Of a page all at once: where others have read it, that is no more than a copy.
        @Nullable Object[] there = madeOf(page, kind);
        into.add(read(there, maker));
        read++;
        while (read < most && at != last) {
          at += descending ? -1 : 1;
          into.add(read(there, maker));
          read++;
        }
      }
    }
    return read;
  }

  @SuppressWarnings("unchecked") // all of a kind are of one class
  private <T> T read(@Nullable Object[] there, Function<? super EngineCursor, T> maker) {
    Object known = there[at];
    if (known == null) {
      known = Objects.requireNonNull(maker.apply(this));
      there[at] = known;
    }
    return (T) known;
  }

  private @Nullable Object[] madeOf(CachedPage read, Object kind) {
    if (made == null || madeKind != kind) {
      made = cache.made(read, kind);
      madeKind = kind;
    }
    return made;
  }

  @Override
  public void close() {
    if (gap != null && builder != null && !builder.isEmpty()) {
      keep(builder, descending ? key : KeyRange.successor(key));
    }
    page = null;
    from = to;
    closeGap();
  }
}
