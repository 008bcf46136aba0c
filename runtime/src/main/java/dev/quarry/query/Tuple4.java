package dev.quarry.query;

import org.jspecify.annotations.Nullable;

/**
 * The values of four selected fields.
 *
 * @param first the value of the first field, null where it is absent
 * @param second the value of the second field, null where it is absent
 * @param third the value of the third field, null where it is absent
 * @param fourth the value of the fourth field, null where it is absent
 * @param <A> the type of the first field
 * @param <B> the type of the second field
 * @param <C> the type of the third field
 * @param <D> the type of the fourth field
 */
public record Tuple4<
    A extends @Nullable Object,
    B extends @Nullable Object,
    C extends @Nullable Object,
    D extends @Nullable Object>(
    A first, B second, C third, D fourth) {

  /**
   * Makes something of four values: a constructor or a lambda.
   *
   * @param <A> the type of the first value
   * @param <B> the type of the second value
   * @param <C> the type of the third value
   * @param <D> the type of the fourth value
   * @param <T> what is made
   */
  @FunctionalInterface
  public interface Maker<
      A extends @Nullable Object,
      B extends @Nullable Object,
      C extends @Nullable Object,
      D extends @Nullable Object,
      T> {
    /**
     * Makes it.
     *
     * @param first the first value
     * @param second the second value
     * @param third the third value
     * @param fourth the fourth value
     * @return what is made, not null
     */
    T make(A first, B second, C third, D fourth);
  }
}
