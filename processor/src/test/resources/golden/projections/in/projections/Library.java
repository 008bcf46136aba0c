package projections;

import dev.quarry.annotation.Schema;

@Schema(tables = Book.class)
public interface Library {}
