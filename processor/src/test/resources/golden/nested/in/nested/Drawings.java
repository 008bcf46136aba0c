package nested;

import dev.quarry.annotation.Schema;

@Schema(tables = Drawing.class)
public interface Drawings {}
