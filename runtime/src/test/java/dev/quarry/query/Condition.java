package dev.quarry.query;

import dev.quarry.sample.Specimen;

/** A predicate, and what it means in plain Java. */
record Condition(Predicate<Specimen> predicate, java.util.function.Predicate<Specimen> meaning) {

  Condition and(Condition other) {
    return new Condition(predicate.and(other.predicate), meaning.and(other.meaning));
  }

  Condition or(Condition other) {
    return new Condition(predicate.or(other.predicate), meaning.or(other.meaning));
  }

  Condition not() {
    return new Condition(predicate.not(), meaning.negate());
  }

  @Override
  public String toString() {
    return predicate.toString();
  }
}
