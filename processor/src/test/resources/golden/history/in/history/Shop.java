package history;

import dev.quarry.annotation.Schema;

@Schema(
    tables = Customer.class,
    removed = {"visits", "old_orders"})
public interface Shop {}
