package converters;

import dev.quarry.annotation.Schema;

@Schema(tables = Article.class)
interface Articles {}
