package dev.quarry.query;

import org.jspecify.annotations.Nullable;

/**
 * The values of three selected fields.
 *
 * @param first the value of the first field, null where it is absent
 * @param second the value of the second field, null where it is absent
 * @param third the value of the third field, null where it is absent
 * @param <A> the type of the first field
 * @param <B> the type of the second field
 * @param <C> the type of the third field
 */
public record Tuple3<
    A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>(
    A first, B second, C third) {

  /**
   * Makes something of three values: a constructor or a lambda.
   *
   * @param <A> the type of the first value
   * @param <B> the type of the second value
   * @param <C> the type of the third value
   * @param <T> what is made
   */
  @FunctionalInterface
  public interface Maker<
      A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object, T> {
    /**
     * Makes it.
     *
     * @param first the first value
     * @param second the second value
     * @param third the third value
     * @return what is made, not null
     */
    T make(A first, B second, C third);
  }
}
