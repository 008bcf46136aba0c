package converters;

import dev.quarry.Transaction;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The tables of {@code Articles} inside one transaction. Not thread-safe, and of no use after its
 * body returns.
 */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
final class ArticlesTransaction {
  private final Transaction transaction;
  private final ArticleTable articles;

  ArticlesTransaction(Transaction transaction) {
    this.transaction = transaction;
    this.articles = ArticleTable.in(transaction);
  }

  /** Table {@code articles}. */
  public ArticleTable articles() {
    return articles;
  }

  /** The transaction below, whatever its tables. */
  public Transaction transaction() {
    return transaction;
  }
}
