package projections;

import dev.quarry.value.Converter;

final class MoneyConverter implements Converter<Money, Long> {
  @Override
  public Long toStored(Money money) {
    return money.cents();
  }

  @Override
  public Money fromStored(Long stored) {
    return new Money(stored);
  }
}
