package shop;

import dev.quarry.annotation.Schema;
import shop.old.NameMigrations;

@Schema(
    tables = User.class,
    removed = "visits",
    migrations = {ShopMigrations.class, NameMigrations.class})
public interface Shop {}
