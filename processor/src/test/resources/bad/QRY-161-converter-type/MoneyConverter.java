package geo;

import dev.quarry.value.Converter;

final class MoneyConverter implements Converter<Money, String> {
  @Override
  public String toStored(Money value) {
    return value.toString();
  }

  @Override
  public Money fromStored(String stored) {
    return new Money();
  }
}
