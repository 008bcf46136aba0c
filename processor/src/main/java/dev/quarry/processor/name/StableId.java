package dev.quarry.processor.name;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The number that an enum constant or a sealed interface's variant is stored by: the first four
 * bytes, big endian, of the SHA-256 (FIPS 180-4) of the first name it had, in UTF-8. It depends on
 * nothing else, so constants may be reordered, added and renamed freely.
 */
public final class StableId {

  private StableId() {}

  /** The id of a name. Two names share one with a probability of 2<sup>-32</sup>. */
  public static int of(String name) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(hash).getInt();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
