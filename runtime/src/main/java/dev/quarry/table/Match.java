package dev.quarry.table;

import dev.quarry.error.DocumentNotFoundException;
import java.util.Optional;

/**
 * The one document, if there is one, that has given values in a unique index or a given key.
 *
 * @param <R> the record
 */
public final class Match<R> extends Range<R> {

  /**
   * Makes a match. For generated steps.
   *
   * @param bounds all values of a unique index, or all components of a key, fixed
   */
  public Match(Bounds<R> bounds) {
    super(bounds);
  }

  /**
   * The document.
   *
   * @return the document, or empty if there is none
   */
  public Optional<R> find() {
    return bounds().source().find(this);
  }

  /**
   * The document, which must exist.
   *
   * @return the document
   * @throws DocumentNotFoundException if there is none
   */
  public R get() {
    return find().orElseThrow(() -> bounds().source().notFound(bounds().values()));
  }
}
