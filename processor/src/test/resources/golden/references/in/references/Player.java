package references;

import dev.quarry.annotation.OnDelete;
import dev.quarry.annotation.References;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("players")
public record Player(
    Id<Player> id,
    @References(value = Club.class, onDelete = OnDelete.CASCADE) String club,
    String name) {}
