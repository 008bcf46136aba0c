package converters;

import dev.quarry.value.Converter;

final class MoneyConverter implements Converter<Money, Long> {
  @Override
  public Long toStored(Money value) {
    return value.cents();
  }

  @Override
  public Money fromStored(Long stored) {
    return new Money(stored);
  }
}
