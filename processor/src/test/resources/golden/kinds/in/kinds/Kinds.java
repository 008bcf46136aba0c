package kinds;

import dev.quarry.annotation.Schema;

@Schema(tables = Account.class)
public interface Kinds {}
