package dev.quarry.engine;

/**
 * Makes something of what lies at a key, such as a record. An engine may keep what was made and
 * hand it out again for as long as a read finds the same value there. So what is made must not
 * change, and must depend on the key and the value alone. Safe for use by several threads.
 *
 * @param <T> what is made
 */
@FunctionalInterface
public interface ValueReader<T> {

  /**
   * Reads a value.
   *
   * @param key its key
   * @param value the value, which must not be changed
   * @return what it stands for
   */
  T read(byte[] key, byte[] value);
}
