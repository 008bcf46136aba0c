package dev.quarry.query;

/**
 * Two fields of documents.
 *
 * @param <R> the table's record
 * @param <A> the type of the first field
 * @param <B> the type of the second field
 */
public final class Selection2<R, A, B> extends Selection<R, Tuple2<A, B>> {
  private final Field<R, A> first;
  private final Field<R, B> second;

  Selection2(Rows<R> rows, Field<R, A> first, Field<R, B> second) {
    super(rows, projection(Tuple2::new, first, second).ofTuples(Tuple2.class));
    this.first = first;
    this.second = second;
  }

  /**
   * The same fields as something with names for them: {@code as(CityLine::new)} makes records.
   *
   * @param maker makes it of the values, null where a field is absent; a record's constructor
   * @param <T> what is made
   * @return the selection
   */
  public <T> Selection<R, T> as(Tuple2.Maker<? super A, ? super B, ? extends T> maker) {
    return made(projection(maker, first, second));
  }

  @SuppressWarnings("NullAway") // an absent value is null, as the documentation of tuples says
  private static <R, A, B, T> Projection<R, T> projection(
      Tuple2.Maker<? super A, ? super B, ? extends T> maker,
      Field<R, A> first,
      Field<R, B> second) {
    return Projection.of(
        values -> maker.make(values.getOrNull(first), values.getOrNull(second)), first, second);
  }
}
