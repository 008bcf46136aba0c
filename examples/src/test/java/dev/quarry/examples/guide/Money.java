package dev.quarry.examples.guide;

import java.math.BigDecimal;

/** An amount in a currency; a type that the store does not know. */
public record Money(String currency, BigDecimal amount) {
  static Money parse(String text) {
    return new Money(text.substring(0, 3), new BigDecimal(text.substring(4)));
  }

  @Override
  public String toString() {
    return currency + " " + amount;
  }
}
