package projections;

import dev.quarry.query.Projection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Makes {@link Shelf.Label} of documents of {@link Book}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
final class Shelf_LabelProjection {
  /** Reads {@code isbn}. */
  public static final Projection<Book, Shelf.Label> LABEL =
      Projection.of(values -> new Shelf.Label(values.get(BookTable.ISBN)), BookTable.ISBN);

  private Shelf_LabelProjection() {}
}
