package shop;

import dev.quarry.annotation.Schema;

@Schema(tables = User.class, migrations = ShopMigrations.class)
public interface Shop {}
