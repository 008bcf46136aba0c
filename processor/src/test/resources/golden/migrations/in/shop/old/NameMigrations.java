package shop.old;

import dev.quarry.annotation.Convert;
import dev.quarry.annotation.Default;
import dev.quarry.annotation.Migration;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Rollback;
import dev.quarry.value.Converter;
import dev.quarry.value.Id;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shop.Address;
import shop.User;

public final class NameMigrations {

  private NameMigrations() {}

  /**
   * A user with one name.
   *
   * @deprecated since users have two
   */
  @Deprecated
  public record UserV1(
      Id<User> id,
      String name,
      @Optional Address address,
      java.util.Optional<Theme> theme,
      @Default("3") int level,
      @Convert(MoneyConverter.class) Money balance,
      Contact contact,
      List<Theme> themes,
      Set<String> tags,
      Map<String, Contact> contacts) {}

  public record UserV2(
      Id<User> id,
      String first,
      String last,
      Contact contact,
      @Convert(MoneyConverter.class) Money balance) {}

  public enum Theme {
    LIGHT,
    DARK
  }

  public sealed interface Contact {}

  public record Mail(String address) implements Contact {}

  public record Phone(int country, long number) implements Contact {}

  public record Money(long cents) {}

  public static final class MoneyConverter implements Converter<Money, Long> {
    public MoneyConverter() {}

    @Override
    public Long toStored(Money value) {
      return value.cents();
    }

    @Override
    public Money fromStored(Long stored) {
      return new Money(stored);
    }
  }

  @Migration(dateVersion = "2023-12-31", table = "users", description = "split the name")
  @SuppressWarnings("deprecation")
  public static UserV2 split(UserV1 old) {
    String[] parts = old.name().split(" ", 2);
    String last = parts.length > 1 ? parts[1] : "";
    return new UserV2(old.id(), parts[0], last, old.contact(), old.balance());
  }

  @Rollback(of = "2023-12-31")
  @SuppressWarnings("deprecation")
  public static UserV1 split(UserV2 now) {
    return new UserV1(
        now.id(),
        now.first() + " " + now.last(),
        null,
        java.util.Optional.empty(),
        3,
        now.balance(),
        now.contact(),
        List.of(),
        Set.of(),
        Map.of());
  }
}
