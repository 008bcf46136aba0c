package references;

import dev.quarry.annotation.Optional;
import dev.quarry.annotation.OnDelete;
import dev.quarry.annotation.References;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.util.List;

@Table("teams")
public record Team(
    Id<Team> id,
    String name,
    @References(value = Player.class, onDelete = OnDelete.SET_ABSENT) @Optional Id<Player> captain,
    @References(value = Player.class, onDelete = OnDelete.SET_ABSENT)
        java.util.Optional<Id<Player>> substitute,
    @References(Player.class) List<Id<Player>> players) {}
