package dev.quarry.query;

import dev.quarry.query.Aggregate.Gathering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The results of a query, taken together where they have the same value in a field. Immutable.
 *
 * @param <R> the table's record
 * @param <V> the field's type
 */
public final class Grouping<R, V> {
  private final Query<R> query;
  private final Field<R, V> field;

  Grouping(Query<R> query, Field<R, V> field) {
    this.query = query;
    this.field = field;
  }

  private record Member<R, V, T>(@Nullable V value, Gathering<R, T> gathering) {
    Group<V, T> group() {
      return new Group<>(Optional.ofNullable(value), gathering.result());
    }
  }

  /**
   * Sums up each group.
   *
   * @param aggregate what its documents add up to
   * @param <T> the result
   * @return the groups in the order of their values, that without a value first
   */
  public <T> List<Group<V, T>> aggregate(Aggregate<R, T> aggregate) {
    Function<Found<R>, @Nullable V> value = query.reads().of(field);
    ByValue<V, Member<R, V, T>> members = new ByValue<>(field.type());
    query.forEachFound(
        found -> {
          V own = value.apply(found);
          members
              .get(own, () -> new Member<>(own, aggregate.begin(query.reads())))
              .gathering()
              .add(found);
        });
    List<Group<V, T>> groups = new ArrayList<>();
    members.keyed().forEach(member -> groups.add(member.group()));
    members.others().forEach(member -> groups.add(member.group()));
    return groups;
  }

  /**
   * Counts each group.
   *
   * @return the groups in the order of their values, that without a value first
   */
  public List<Group<V, Long>> count() {
    return aggregate(Aggregate.count());
  }
}
