package dev.quarry.examples.guide;

import dev.quarry.value.Converter;

// [converter]
final class MoneyConverter implements Converter<Money, String> {
  @Override
  public String toStored(Money money) {
    return money.toString();
  }

  @Override
  public Money fromStored(String stored) {
    return Money.parse(stored);
  }
}
// [/converter]
