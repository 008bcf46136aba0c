package indexes;

import dev.quarry.annotation.Schema;

@Schema(tables = Person.class)
public interface People {}
