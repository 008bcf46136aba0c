package geo;

sealed interface Expression {
  record Number(double value) implements Expression {}

  record Sum(
      Expression left, // error: [QRY-125] Sum.left leads back to Expression, so that a document would have no end; keep the inner ones as documents of a table and refer to them by Id<…>
      Expression right) // error: [QRY-125] Sum.right leads back to Expression, so that a document would have no end; keep the inner ones as documents of a table and refer to them by Id<…>
      implements Expression {}
}
