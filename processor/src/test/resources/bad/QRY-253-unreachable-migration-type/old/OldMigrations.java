package old;

import dev.quarry.annotation.Convert;
import dev.quarry.annotation.Migration;
import dev.quarry.value.Converter;

public class OldMigrations {
  public record UserV0(
      String name,
      Theme theme,
      @Convert(MoneyConverter.class) Money money) {}

  enum Theme {
    LIGHT
  }

  public record Money(long cents) {}

  public static class MoneyConverter implements Converter<Money, Long> {
    MoneyConverter() {}

    @Override
    public Long toStored(Money value) {
      return value.cents();
    }

    @Override
    public Money fromStored(Long stored) {
      return new Money(stored);
    }
  }

  @Migration(dateVersion = "2024-02-01", table = "users")
  public static UserV0 one(UserV0 user) { // error: [QRY-253] OldMigrations.one needs Theme, which schema Atlas cannot reach; make it public, or package-private in the schema's package // error: [QRY-253] OldMigrations.one needs MoneyConverter, which schema Atlas cannot reach; make it public, or package-private in the schema's package
    return user;
  }
}
