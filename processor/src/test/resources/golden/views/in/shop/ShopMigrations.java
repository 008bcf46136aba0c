package shop;

import dev.quarry.annotation.Migration;
import dev.quarry.annotation.Rollback;
import shop.shop.views.UserV20240115;
import shop.shop.views.UserV20240301;

final class ShopMigrations {

  private ShopMigrations() {}

  @Migration(dateVersion = "2024-03-01", description = "split the full name")
  static UserV20240301 splitName(UserV20240115 old) {
    String[] parts = old.name().split(" ", 2);
    return UserV20240301.from(old)
        .firstName(parts[0])
        .lastName(parts.length > 1 ? parts[1] : "")
        .phone(null)
        .color("ffffff");
  }

  @Rollback(of = "2024-03-01")
  static UserV20240115 joinName(UserV20240301 now) {
    return UserV20240115.from(now)
        .name(now.firstName() + " " + now.lastName())
        .age(Math.toIntExact(now.age()))
        .home(address(now.house()))
        .others(now.others().stream().map(ShopMigrations::address).toList());
  }

  private static UserV20240115.Address address(UserV20240301.Address now) {
    Long number = now.number();
    return new UserV20240115.Address(
        now.street(), number == null ? null : Math.toIntExact(number));
  }
}
