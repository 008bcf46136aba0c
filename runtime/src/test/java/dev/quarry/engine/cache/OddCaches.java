package dev.quarry.engine.cache;

/** Opens caches that are not as usual, for tests. */
public final class OddCaches {
  private static final int FEW = 3;

  private OddCaches() {}

  /** A cache that nobody tells of writes. */
  public static ValueCache untold(long maxBytes) {
    return new ValueCache(
        maxBytes,
        new WriteStamps(1) {
          @Override
          void set(CachedKey key, long number) {
            // forgotten on purpose
          }
        },
        PageCache.PAGE_ENTRIES);
  }

  /** A cache whose pages are so small that even few entries lie in several. */
  public static ValueCache withSmallPages(long maxBytes) {
    return new ValueCache(maxBytes, new WriteStamps(maxBytes / 256), FEW);
  }
}
