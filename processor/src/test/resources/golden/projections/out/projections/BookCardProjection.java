package projections;

import dev.quarry.query.Projection;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Makes {@link BookCard} of documents of {@link Book}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
public final class BookCardProjection {
  /**
   * Reads {@code title}, {@code pages}, {@code genre}, {@code price}, {@code print}, {@code
   * print.year}, {@code print.city}, {@code sequel}, {@code shelves}, {@code notes}, {@code marks}.
   */
  public static final Projection<Book, BookCard> BOOK_CARD =
      Projection.of(
          values ->
              new BookCard(
                  values.get(BookTable.TITLE),
                  values.get(BookTable.TITLE),
                  values.get(BookTable.PAGES),
                  values.get(BookTable.GENRE),
                  values.get(BookTable.PRICE),
                  values.get(BookTable.PRINT),
                  values.get(BookTable.PRINT_YEAR),
                  values.getOrNull(BookTable.PRINT_CITY),
                  values.find(BookTable.SEQUEL),
                  (Set<Genre>) values.get(BookTable.SHELVES),
                  (List<String>) values.getOrNull(BookTable.NOTES),
                  values.find(BookTable.MARKS).map(elements -> (Set<Integer>) elements)),
          BookTable.TITLE,
          BookTable.PAGES,
          BookTable.GENRE,
          BookTable.PRICE,
          BookTable.PRINT,
          BookTable.PRINT_YEAR,
          BookTable.PRINT_CITY,
          BookTable.SEQUEL,
          BookTable.SHELVES,
          BookTable.NOTES,
          BookTable.MARKS);

  private BookCardProjection() {}
}
