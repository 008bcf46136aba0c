package dev.quarry.examples.golden;

import dev.quarry.value.Converter;

/** A type that only a converter knows. */
record Grams(long count) {
  /** Stores the number. */
  static final class Stored implements Converter<Grams, Long> {
    @Override
    public Long toStored(Grams value) {
      return value.count();
    }

    @Override
    public Grams fromStored(Long stored) {
      return new Grams(stored);
    }
  }
}
