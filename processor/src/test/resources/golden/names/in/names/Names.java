package names;

import dev.quarry.annotation.Schema;

@Schema(tables = {Character.class, ID.class, Outer.Draft.class})
interface Names {}
