package dev.quarry.query;

import java.util.List;

/**
 * A condition on the documents of a table: {@code COUNTRY.is("FR").and(POPULATION.atLeast(100))}.
 * Made by the methods of field tokens. It is true or false for every document, also where a
 * component is absent: a condition on the value of an absent component is false, and its negation
 * therefore true. Immutable; prints as it would be read aloud.
 *
 * @param <R> the table's record
 */
public sealed interface Predicate<R> permits And, Or, Not, FieldTest {

  /**
   * Every document.
   *
   * @param <R> the table's record
   * @return the predicate
   */
  static <R> Predicate<R> all() {
    return new And<>(List.of());
  }

  /**
   * No document.
   *
   * @param <R> the table's record
   * @return the predicate
   */
  static <R> Predicate<R> none() {
    return new Or<>(List.of());
  }

  /**
   * Documents that fulfil this and another predicate.
   *
   * @param other the other
   * @return both
   */
  default Predicate<R> and(Predicate<R> other) {
    return And.of(List.of(this, other));
  }

  /**
   * Documents that fulfil this or another predicate, or both.
   *
   * @param other the other
   * @return either
   */
  default Predicate<R> or(Predicate<R> other) {
    return Or.of(List.of(this, other));
  }

  /**
   * Documents that do not fulfil this predicate.
   *
   * @return the opposite
   */
  default Predicate<R> not() {
    return new Not<>(this);
  }

  /**
   * Whether a record fulfils this predicate.
   *
   * @param row the record
   * @return whether it does
   */
  boolean test(R row);
}
