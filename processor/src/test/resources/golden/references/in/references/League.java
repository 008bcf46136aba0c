package references;

import dev.quarry.annotation.Schema;

@Schema(tables = {Team.class, Player.class, Club.class})
public interface League {}
