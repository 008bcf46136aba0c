package geo;

import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("nodes")
record Node(
    Id<Node> id,
    Tree tree,
    Expression expression) {}
