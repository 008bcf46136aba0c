package dev.quarry.engine;

import dev.quarry.error.EngineException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The value of a key that {@link EngineTransaction#add} adds to: a whole number of eight bytes in
 * two's complement, the lowest byte first, which is the form that ordered engines add in where they
 * do so themselves.
 */
public final class Counter {

  /** The length of a counter, in bytes. */
  public static final int BYTES = Long.BYTES;

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private Counter() {}

  /**
   * The bytes of a number.
   *
   * @param number the number
   * @return a new array
   */
  public static byte[] bytes(long number) {
    byte[] bytes = new byte[BYTES];
    LONG.set(bytes, 0, number);
    return bytes;
  }

  /**
   * The number that a key holds.
   *
   * @param key the key, for the message
   * @param value its value, or null if it has none
   * @return the number; 0 if there is no value
   * @throws EngineException if the value is no counter
   */
  public static long number(byte[] key, byte @Nullable [] value) {
    if (value == null) {
      return 0;
    }
    if (value.length != BYTES) {
      throw new EngineException(
          "A key that is added to holds no counter: key %s, %d bytes, a counter has %d. Delete it first, or add to another key."
              .formatted(HexFormat.of().formatHex(key), value.length, BYTES));
    }
    return (long) LONG.get(value, 0);
  }

  /**
   * What a key holds after an addition.
   *
   * @param key the key, for the message
   * @param value its value before, or null if it has none
   * @param delta what is added
   * @return a new array
   * @throws EngineException if the value is no counter
   */
  public static byte[] sum(byte[] key, byte @Nullable [] value, long delta) {
    return bytes(number(key, value) + delta);
  }
}
