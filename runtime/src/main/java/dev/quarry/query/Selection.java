package dev.quarry.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of the results of a query. Of each document no more is read than the query and the
 * field need. Documents without a value in the field are passed over. Immutable.
 *
 * @param <R> the table's record
 * @param <V> the field's type
 */
public final class Selection<R, V> {
  private final Query<R> query;
  private final Field<R, V> field;

  Selection(Query<R> query, Field<R, V> field) {
    this.query = query;
    this.field = field;
  }

  /**
   * The values in the order of the query.
   *
   * @return the values; the caller's own
   */
  public List<V> list() {
    List<V> values = new ArrayList<>();
    forEach(values::add);
    return values;
  }

  /**
   * Passes each value to an action, in the order of the query.
   *
   * @param action what to do with it
   */
  public void forEach(Consumer<? super V> action) {
    Function<Found<R>, @Nullable V> value = query.reads().of(field);
    query.forEachFound(
        found -> {
          V own = value.apply(found);
          if (own != null) {
            action.accept(own);
          }
        });
  }

  /**
   * The first value.
   *
   * @return the value, or empty if no result has one
   */
  public Optional<V> first() {
    List<V> values = new Selection<>(query.where(field.isPresent()).limit(1), field).list();
    return values.stream().findFirst();
  }

  /**
   * The different values.
   *
   * @return the values in their own order, or where they have none as they were met first
   */
  public List<V> distinct() {
    ByValue<V, V> values = new ByValue<>(field.type());
    forEach(value -> values.get(value, () -> value));
    List<V> distinct = new ArrayList<>(values.keyed());
    distinct.addAll(values.others());
    return distinct;
  }
}
