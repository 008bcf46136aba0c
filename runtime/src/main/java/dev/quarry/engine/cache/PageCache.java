package dev.quarry.engine.cache;

import com.github.benmanes.caffeine.cache.Cache;
import dev.quarry.engine.KeyRange;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was read of ranges of keys, in pages that do not overlap, and hands them out only to
 * those whose snapshot holds the same entries.
 *
 * <p><b>Why a page is never out of date.</b> Commits have ascending numbers. Whoever commits first
 * {@linkplain #announce announces} the number and then stamps the page, if there is one, of each
 * key that it will write, both before it writes anything. Whoever makes a page reads at commit
 * {@code n}, puts the page where commits find it, and only then looks whether a later commit than
 * {@code n} was announced. If so, that one may have looked for the page before it was there, and
 * the page is thrown away. If not, every later commit will find the page and stamp it. So a page
 * whose stamp is not above {@code min(n, s)} is what a snapshot holds that is known to hold commit
 * {@code s}, as in {@link ValueCache}.
 *
 * <p>Safe for use by several threads, of which one at a time commits.
 */
public final class PageCache {

  /** So many that finding the page is little beside them; so few that a write spoils little. */
  static final int PAGE_ENTRIES = 64;

  /** How many pages that are out of date are passed over before all is read that is left. */
  private static final int MOST_STALE = 8;

  private final ConcurrentSkipListMap<byte[], CachedPage> pages =
      new ConcurrentSkipListMap<>(Arrays::compareUnsigned);

  /** Decides what stays. */
  private final Cache<Object, Kept> bound;

  private volatile long announced;
  private final AtomicLong era = new AtomicLong();

  private final int pageEntries;

  /**
   * Makes an empty cache.
   *
   * @param bound decides what stays, and tells of what it {@linkplain #dropped dropped}
   * @param pageEntries how many entries a page has at the most
   */
  PageCache(Cache<Object, Kept> bound, int pageEntries) {
    this.bound = bound;
    this.pageEntries = pageEntries;
  }

  /**
   * Begins to gather entries.
   *
   * @return an empty builder
   */
  public PageBuilder builder() {
    return new PageBuilder(pageEntries);
  }

  /** Notes that a commit is about to say what it will write. */
  void announce(long number) {
    announced = number;
    // The map's own reads are plain ones, and must not come before that.
    VarHandle.fullFence();
  }

  /** Notes that a commit will write a key. */
  void willWrite(byte[] key, long number) {
    CachedPage page = containing(key);
    if (page != null) {
      page.willWrite(number);
    }
  }

  /** Notes that a commit will write keys of a range. */
  void willWrite(KeyRange range, long number) {
    willWrite(range.from(), number);
    byte[] to = range.to();
    var rest = to == null ? pages.tailMap(range.from()) : pages.subMap(range.from(), to);
    rest.values().forEach(page -> page.willWrite(number));
  }

  private @Nullable CachedPage containing(byte[] key) {
    Map.Entry<byte[], CachedPage> found = pages.floorEntry(key);
    return found != null && Arrays.compareUnsigned(key, found.getValue().to()) < 0
        ? found.getValue()
        : null;
  }

  /**
   * Which of the times between two {@linkplain #clear clearings} it is.
   *
   * @return asked for before what is to be {@linkplain #add added} is read
   */
  public long era() {
    return era.get();
  }

  /**
   * Finds the page that a key lies in.
   *
   * @param key the key
   * @param number the last commit that the caller's snapshot is known to hold
   * @return the page, or null if the entries have to be read
   */
  public @Nullable CachedPage at(byte[] key, long number) {
    return used(containing(key), number);
  }

  /**
   * Finds the page in which the keys just before a key lie.
   *
   * @param key the key
   * @param number the last commit that the caller's snapshot is known to hold
   * @return the page, or null if the entries have to be read
   */
  public @Nullable CachedPage before(byte[] key, long number) {
    Map.Entry<byte[], CachedPage> found = pages.lowerEntry(key);
    return found != null && Arrays.compareUnsigned(found.getValue().to(), key) >= 0
        ? used(found.getValue(), number)
        : null;
  }

  private @Nullable CachedPage used(@Nullable CachedPage page, long number) {
    if (page == null || !page.holds(number)) {
      return null;
    }
    // Asked for only so that it counts as used.
    var unused = bound.getIfPresent(page);
    return page;
  }

  /**
   * Where entries next need not be read.
   *
   * @param key a key in no page that the caller could use
   * @param most where to look no further
   * @param number the last commit that the caller's snapshot is known to hold
   * @return the beginning of a page after the key, or {@code most}
   */
  public byte[] nextBegin(byte[] key, byte[] most, long number) {
    int stale = 0;
    for (CachedPage page : pages.subMap(key, false, most, false).values()) {
      if (page.holds(number)) {
        return page.from();
      } else if (++stale == MOST_STALE) {
        break;
      }
    }
    return most;
  }

  /**
   * Where entries before need not be read.
   *
   * @param key a key before which the caller can use no page
   * @param least where to look no further
   * @param number the last commit that the caller's snapshot is known to hold
   * @return the end of a page before the key, or {@code least}
   */
  public byte[] previousEnd(byte[] key, byte[] least, long number) {
    int stale = 0;
    for (CachedPage page : pages.headMap(key, false).descendingMap().values()) {
      if (Arrays.compareUnsigned(page.to(), least) <= 0) {
        break;
      } else if (Arrays.compareUnsigned(page.to(), key) < 0 && page.holds(number)) {
        return page.to();
      } else if (++stale == MOST_STALE) {
        break;
      }
    }
    return least;
  }

  /**
   * Keeps a page, unless it would hold for nobody.
   *
   * @param page the page
   * @param number the commit after which its entries were read
   * @param begun the {@link #era} before they were read
   */
  public void add(CachedPage page, long number, long begun) {
    if (announced > number) {
      return;
    }
    synchronized (pages) {
      CachedPage there = containing(page.from());
      if (begun != era.get()
          || (there != null
              && there.holds(number)
              && Arrays.compareUnsigned(page.to(), there.to()) <= 0)) {
        return;
      }
      if (there != null) {
        remove(there);
      }
      pages.subMap(page.from(), page.to()).values().forEach(this::remove);
      pages.put(page.from(), page);
      VarHandle.fullFence();
      if (announced > number) {
        pages.remove(page.from());
        return;
      }
      page.publish();
    }
    // It may be judged not to be worth its place, and be dropped at once.
    bound.put(page, page);
  }

  /**
   * Where what is made of a page's entries is kept. It is only ever made of what stands in the
   * page, so it is right for whoever may use that; several threads may put the same there.
   *
   * @param page the page
   * @param kind equal for all that make the same of each entry
   * @return a place for each entry, null where nothing was made yet
   */
  public @Nullable Object[] made(CachedPage page, Object kind) {
    @Nullable Object[] there = page.made(kind);
    if (there == null) {
      there = page.begin(kind);
      // It takes more from now on; put there again only if it is still there.
      bound.asMap().replace(page, page);
    }
    return there;
  }

  private void remove(CachedPage page) {
    pages.remove(page.from(), page);
    bound.invalidate(page);
  }

  /** Forgets a page that has been dropped. */
  void dropped(CachedPage page) {
    pages.remove(page.from(), page);
  }

  /** Forgets everything, also what is being read now, if it is added later. */
  void clear() {
    synchronized (pages) {
      era.incrementAndGet();
      pages.values().forEach(this::remove);
    }
  }
}
