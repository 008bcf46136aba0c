package dev.quarry.examples.atlas.load;

import java.util.List;

/**
 * How the lines of one file become rows.
 *
 * @param <R> the type of its rows
 */
interface RowFormat<R> {

  /** The header, in order. */
  List<String> columns();

  /** Makes a row of a line's fields. */
  R row(Fields fields) throws DamagedLineException;
}
