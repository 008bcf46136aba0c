package dev.quarry.catalog;

import dev.quarry.engine.EngineTransaction;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Keys that belong to nothing, put aside with their values: two catalog entries each, under a hash
 * of the key, because the key itself may be as long as a key can be.
 */
public final class StrayKeys {
  private StrayKeys() {}

  /**
   * Moves a key and its value out of the way.
   *
   * @param transaction what they are moved in
   * @param key the key
   * @param value its value
   */
  public static void putAside(EngineTransaction transaction, byte[] key, byte[] value) {
    byte[] hash = hash(key);
    transaction.put(CatalogKeys.stray(hash, false), key);
    transaction.put(CatalogKeys.stray(hash, true), value);
    transaction.delete(key);
  }

  private static byte[] hash(byte[] key) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
