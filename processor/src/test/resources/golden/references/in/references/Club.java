package references;

import dev.quarry.annotation.Key;
import dev.quarry.annotation.Table;

@Table("clubs")
public record Club(@Key String name) {}
