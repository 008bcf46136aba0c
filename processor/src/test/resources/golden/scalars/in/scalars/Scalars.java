package scalars;

import dev.quarry.annotation.Schema;

@Schema(tables = {Primitives.class, Boxes.class, Objects.class, Defaults.class})
interface Scalars {}
