package atlas;

import dev.quarry.annotation.Schema;

@Schema(tables = {Country.class, City.class})
public interface Atlas {}
