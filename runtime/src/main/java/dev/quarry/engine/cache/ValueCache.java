package dev.quarry.engine.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Policy;
import com.github.benmanes.caffeine.cache.RemovalCause;
import dev.quarry.engine.CacheStatistics;
import dev.quarry.engine.KeyRange;
import dev.quarry.engine.ValueReader;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what readers made of values, in bounded memory, and hands it out only to those whose
 * snapshot holds the same value.
 *
 * <p><b>Why an entry is never out of date.</b> Commits have ascending numbers, and whoever commits
 * {@linkplain #willWrite stamps} each key with the number <em>before</em> it writes anything. An
 * entry says: after commit {@code n} the key had this value. A reader says: my snapshot holds
 * commit {@code s} at least. If the stamp of the key is not above {@code min(n, s)}, then nobody
 * has written the key after either, so all that lies between has the same value, and the newest
 * state has it too. The entry claims something about the past, which stays true; so it does not
 * matter when it is put in, and no order between those who read and those who commit is needed: a
 * reader who saw any effect of a commit finds that commit's stamps.
 *
 * <p>What is read once is not kept, see {@link Repeats}. Safe for use by several threads.
 */
public final class ValueCache {

  /** What an entry takes beside its key and what was made: nodes, wrappers, array headers. */
  private static final int ENTRY_BYTES = 200;

  /** What is made of an encoded byte takes several: headers, references, wide numbers. */
  private static final int EXPANSION = 3;

  private final long maxBytes;
  private final Cache<Object, Kept> entries;
  private final PageCache pages;
  private final WriteStamps stamps;
  private final Repeats repeats;
  private final LongAdder hits = new LongAdder();
  private final Admission admission = new Admission(hits);
  private final LongAdder misses = new LongAdder();
  private final LongAdder evictions = new LongAdder();

  /**
   * Makes an empty cache.
   *
   * @param maxBytes the most memory that it may take, in bytes, by estimate
   */
  public ValueCache(long maxBytes) {
    this(maxBytes, new WriteStamps(maxBytes / 256), PageCache.PAGE_ENTRIES);
  }

  ValueCache(long maxBytes, WriteStamps stamps, int pageEntries) {
    this.maxBytes = maxBytes;
    this.stamps = stamps;
    this.repeats = new Repeats(maxBytes / 512);
    this.entries =
        Caffeine.newBuilder()
            .maximumWeight(maxBytes)
            .weigher((Object key, Kept kept) -> kept.bytes())
            .evictionListener(this::evicted)
            .executor(Runnable::run)
            .build();
    this.pages = new PageCache(entries, pageEntries);
  }

  private void evicted(@Nullable Object key, @Nullable Kept kept, RemovalCause cause) {
    evictions.increment();
    admission.evicted();
    if (kept instanceof CachedPage page) {
      pages.dropped(page);
    }
  }

  /**
   * What is kept of ranges, within the same bound.
   *
   * @return the pages
   */
  public PageCache pages() {
    return pages;
  }

  /** Reads the newest value of a key that a snapshot holds. */
  @FunctionalInterface
  public interface Source {

    /**
     * Reads.
     *
     * @param key the key
     * @return its value, or null if there is none
     */
    byte @Nullable [] get(byte[] key);
  }

  /**
   * Notes that a commit is about to say what it will write.
   *
   * @param number the number of the commit
   */
  public void announce(long number) {
    pages.announce(number);
  }

  /**
   * Notes that a commit will write a key. Called before any of its writes can be seen.
   *
   * @param key the key
   * @param number the number of the commit
   */
  public void willWrite(byte[] key, long number) {
    stamps.set(new CachedKey(key), number);
    pages.willWrite(key, number);
  }

  /**
   * Notes that a commit will write keys that are not known one by one. Called before any of its
   * writes can be seen.
   *
   * @param range where they lie
   * @param number the number of the commit
   */
  public void willWriteMany(KeyRange range, long number) {
    stamps.setAll(number);
    pages.willWrite(range, number);
  }

  /**
   * Finds what was made of the value of a key.
   *
   * @param key the key
   * @param reader who made it
   * @param number the last commit that the caller's snapshot is known to hold
   * @param <T> what was made
   * @return it, or null if it has to be read
   */
  public <T> @Nullable T find(byte[] key, ValueReader<T> reader, long number) {
    T found = find(new CachedKey(key), reader, number);
    (found == null ? misses : hits).increment();
    return found;
  }

  @SuppressWarnings("unchecked") // what a reader made is of its type
  private <T> @Nullable T find(CachedKey key, ValueReader<T> reader, long number) {
    CachedValue entry = (CachedValue) entries.getIfPresent(key);
    if (entry == null
        || entry.reader() != reader
        || stamps.get(key) > Math.min(entry.number(), number)) {
      return null;
    }
    return (T) entry.made();
  }

  /**
   * Makes something of a value, and keeps it if its key was asked for before.
   *
   * @param key the key, which must not be changed afterwards
   * @param value what the caller's snapshot holds there, or null if nothing
   * @param reader makes it
   * @param number the last commit that the caller's snapshot is known to hold
   * @param <T> what is made
   * @return what was made, or null if there is no value
   */
  public <T> @Nullable T make(
      byte[] key, byte @Nullable [] value, ValueReader<T> reader, long number) {
    if (value == null) {
      return null;
    }
    T made = reader.read(key, value);
    CachedKey wrapped = new CachedKey(key);
    if (repeats.seen(wrapped) && admission.admits() && stamps.get(wrapped) <= number) {
      entries.put(
          wrapped,
          new CachedValue(
              made, reader, number, ENTRY_BYTES + key.length + EXPANSION * value.length));
    }
    return made;
  }

  /** Forgets everything, for when something was written that no commit tells of. */
  public void clear() {
    pages.clear();
    entries.invalidateAll();
    admission.cleared();
  }

  /**
   * What it has done so far.
   *
   * @return the statistics, roughly as of now
   */
  public CacheStatistics statistics() {
    long bytes =
        entries
            .policy()
            .eviction()
            .map(Policy.Eviction::weightedSize)
            .map(weight -> weight.orElse(0))
            .orElse(0L);
    return new CacheStatistics(
        hits.sum(), misses.sum(), evictions.sum(), entries.estimatedSize(), bytes, maxBytes);
  }
}
