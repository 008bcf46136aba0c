package keys;

import dev.quarry.annotation.Schema;

@Schema(tables = {Order.class, OrderLine.class, Setting.class})
public interface Shop {}
