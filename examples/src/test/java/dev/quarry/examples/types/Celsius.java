package dev.quarry.examples.types;

import dev.quarry.value.Converter;

/** A temperature. */
record Celsius(int degrees) {

  /** Stores the number. */
  static final class Stored implements Converter<Celsius, Integer> {
    @Override
    public Integer toStored(Celsius value) {
      return value.degrees();
    }

    @Override
    public Celsius fromStored(Integer stored) {
      return new Celsius(stored);
    }
  }
}
