package dev.quarry.query;

/**
 * Five fields of documents.
 *
 * @param <R> the table's record
 * @param <A> the type of the first field
 * @param <B> the type of the second field
 * @param <C> the type of the third field
 * @param <D> the type of the fourth field
 * @param <E> the type of the fifth field
 */
public final class Selection5<R, A, B, C, D, E> extends Selection<R, Tuple5<A, B, C, D, E>> {
  private final Field<R, A> first;
  private final Field<R, B> second;
  private final Field<R, C> third;
  private final Field<R, D> fourth;
  private final Field<R, E> fifth;

  Selection5(
      Rows<R> rows,
      Field<R, A> first,
      Field<R, B> second,
      Field<R, C> third,
      Field<R, D> fourth,
      Field<R, E> fifth) {
    super(
        rows, projection(Tuple5::new, first, second, third, fourth, fifth).ofTuples(Tuple5.class));
    this.first = first;
    this.second = second;
    this.third = third;
    this.fourth = fourth;
    this.fifth = fifth;
  }

  /**
   * The same fields as something with names for them: {@code as(CityLine::new)} makes records.
   *
   * @param maker makes it of the values, null where a field is absent; a record's constructor
   * @param <T> what is made
   * @return the selection
   */
  public <T> Selection<R, T> as(
      Tuple5.Maker<? super A, ? super B, ? super C, ? super D, ? super E, ? extends T> maker) {
    return made(projection(maker, first, second, third, fourth, fifth));
  }

  @SuppressWarnings("NullAway") // an absent value is null, as the documentation of tuples says
  private static <R, A, B, C, D, E, T> Projection<R, T> projection(
      Tuple5.Maker<? super A, ? super B, ? super C, ? super D, ? super E, ? extends T> maker,
      Field<R, A> first,
      Field<R, B> second,
      Field<R, C> third,
      Field<R, D> fourth,
      Field<R, E> fifth) {
    return Projection.of(
        values ->
            maker.make(
                values.getOrNull(first),
                values.getOrNull(second),
                values.getOrNull(third),
                values.getOrNull(fourth),
                values.getOrNull(fifth)),
        first,
        second,
        third,
        fourth,
        fifth);
  }
}
