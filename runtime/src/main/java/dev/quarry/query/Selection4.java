package dev.quarry.query;

/**
 * Four fields of documents.
 *
 * @param <R> the table's record
 * @param <A> the type of the first field
 * @param <B> the type of the second field
 * @param <C> the type of the third field
 * @param <D> the type of the fourth field
 */
public final class Selection4<R, A, B, C, D> extends Selection<R, Tuple4<A, B, C, D>> {
  private final Field<R, A> first;
  private final Field<R, B> second;
  private final Field<R, C> third;
  private final Field<R, D> fourth;

  Selection4(
      Rows<R> rows, Field<R, A> first, Field<R, B> second, Field<R, C> third, Field<R, D> fourth) {
    super(rows, projection(Tuple4::new, first, second, third, fourth).ofTuples(Tuple4.class));
    this.first = first;
    this.second = second;
    this.third = third;
    this.fourth = fourth;
  }

  /**
   * The same fields as something with names for them: {@code as(CityLine::new)} makes records.
   *
   * @param maker makes it of the values, null where a field is absent; a record's constructor
   * @param <T> what is made
   * @return the selection
   */
  public <T> Selection<R, T> as(
      Tuple4.Maker<? super A, ? super B, ? super C, ? super D, ? extends T> maker) {
    return made(projection(maker, first, second, third, fourth));
  }

  @SuppressWarnings("NullAway") // an absent value is null, as the documentation of tuples says
  private static <R, A, B, C, D, T> Projection<R, T> projection(
      Tuple4.Maker<? super A, ? super B, ? super C, ? super D, ? extends T> maker,
      Field<R, A> first,
      Field<R, B> second,
      Field<R, C> third,
      Field<R, D> fourth) {
    return Projection.of(
        values ->
            maker.make(
                values.getOrNull(first),
                values.getOrNull(second),
                values.getOrNull(third),
                values.getOrNull(fourth)),
        first,
        second,
        third,
        fourth);
  }
}
