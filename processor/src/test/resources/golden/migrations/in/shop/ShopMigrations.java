package shop;

import dev.quarry.annotation.Migration;
import dev.quarry.annotation.OnFailure;
import dev.quarry.annotation.Rollback;
import dev.quarry.migration.MigrationContext;
import java.io.IOException;
import java.util.List;
import shop.old.NameMigrations.UserV2;
import tools.jackson.databind.node.ObjectNode;

final class ShopMigrations {

  private ShopMigrations() {}

  /** A namesake of a step. */
  static int addRole(int number) {
    return number;
  }

  @Migration(
      dateVersion = "2024-03-01.2",
      table = "users",
      description = "give everybody the role \"USER\"",
      onFailure = OnFailure.QUARANTINE,
      batch = 500)
  static ObjectNode addRole(ObjectNode user) {
    return user.put("role", "USER");
  }

  @Rollback(of = "2024-03-01.2")
  static ObjectNode dropRole(ObjectNode user) {
    user.remove("role");
    return user;
  }

  @Migration(dateVersion = "2024-03-01.10", description = "move addresses of their own in")
  static void moveAddresses(MigrationContext context) throws IOException {
    context.progress(context.raw("addresses").count(), 0);
  }

  @Rollback(of = "2024-03-01.10")
  static void moveAddressesBack(MigrationContext context) {}

  @Migration(dateVersion = "2023-06-01", table = "people", description = "before the new name")
  static ObjectNode trim(ObjectNode person) {
    return person;
  }

  @Migration(dateVersion = "2023-07-01", table = "visits", description = "before they went")
  static ObjectNode close(ObjectNode visit) {
    return visit;
  }

  @Migration(dateVersion = "2024-05-01", onFailure = OnFailure.SKIP)
  static User keepPast(UserV2 old) throws IOException {
    return new User(old.id(), old.first(), old.last(), Role.USER, null, List.of());
  }
}
