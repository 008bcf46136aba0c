package geo;

import java.util.List;

record Tree(
    String name,
    List<Tree> children) {} // error: [QRY-125] Tree.children leads back to Tree, so that a document would have no end; keep the inner ones as documents of a table and refer to them by Id<…>
