package dev.quarry.query;

/**
 * Three fields of documents.
 *
 * @param <R> the table's record
 * @param <A> the type of the first field
 * @param <B> the type of the second field
 * @param <C> the type of the third field
 */
public final class Selection3<R, A, B, C> extends Selection<R, Tuple3<A, B, C>> {
  private final Field<R, A> first;
  private final Field<R, B> second;
  private final Field<R, C> third;

  Selection3(Rows<R> rows, Field<R, A> first, Field<R, B> second, Field<R, C> third) {
    super(rows, projection(Tuple3::new, first, second, third).ofTuples(Tuple3.class));
    this.first = first;
    this.second = second;
    this.third = third;
  }

  /**
   * The same fields as something with names for them: {@code as(CityLine::new)} makes records.
   *
   * @param maker makes it of the values, null where a field is absent; a record's constructor
   * @param <T> what is made
   * @return the selection
   */
  public <T> Selection<R, T> as(Tuple3.Maker<? super A, ? super B, ? super C, ? extends T> maker) {
    return made(projection(maker, first, second, third));
  }

  @SuppressWarnings("NullAway") // an absent value is null, as the documentation of tuples says
  private static <R, A, B, C, T> Projection<R, T> projection(
      Tuple3.Maker<? super A, ? super B, ? super C, ? extends T> maker,
      Field<R, A> first,
      Field<R, B> second,
      Field<R, C> third) {
    return Projection.of(
        values ->
            maker.make(values.getOrNull(first), values.getOrNull(second), values.getOrNull(third)),
        first,
        second,
        third);
  }
}
