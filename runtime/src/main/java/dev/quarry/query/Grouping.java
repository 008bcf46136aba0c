package dev.quarry.query;

import dev.quarry.query.Aggregate.Gathering;
import dev.quarry.query.ValueType.KeyForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a query or a range, taken together where they have the same value in a field.
 * Immutable.
 *
 * @param <R> the table's record
 * @param <V> the field's type
 */
public final class Grouping<R, V> {
  private final Rows<R> rows;
  private final Field<R, V> field;

  Grouping(Rows<R> rows, Field<R, V> field) {
    this.rows = rows;
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
    ByValue<V, Member<R, V, T>> members = new ByValue<>(field.type());
    List<Field<R, ?>> needed = new ArrayList<>(aggregate.fields());
    needed.add(field);
    Documents<R> documents = rows.documents().needing(needed);
    boolean orderless = aggregate.isOrderless() && field.type().keyForm() == KeyForm.EXACT;
    Rows.forEachOf(
        orderless ? documents.inAnyOrder() : documents,
        needed,
        document -> {
          V own = document.getOrNull(field);
          members.get(own, () -> new Member<>(own, aggregate.begin())).gathering().add(document);
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

  /**
   * The exact sum of a field in each group, 0 where no document has a value.
   *
   * @param summed the field
   * @return the groups in the order of their values, that without a value first
   * @throws ArithmeticException if a value is infinite or NaN
   */
  public List<Group<V, BigDecimal>> sum(OrderedField<R, ? extends Number> summed) {
    return aggregate(Aggregate.sum(summed));
  }

  /**
   * The mean of a field in each group, in the arithmetic of {@code double}.
   *
   * @param averaged the field
   * @return the groups in the order of their values, that without a value first; empty where no
   *     document has a value
   */
  public List<Group<V, OptionalDouble>> average(OrderedField<R, ? extends Number> averaged) {
    return aggregate(Aggregate.average(averaged));
  }

  /**
   * The smallest value of a field in each group.
   *
   * @param compared the field
   * @param <C> its type
   * @return the groups in the order of their values, that without a value first; empty where no
   *     document has a value
   */
  public <C> List<Group<V, Optional<C>>> min(OrderedField<R, C> compared) {
    return aggregate(Aggregate.min(compared));
  }

  /**
   * The greatest value of a field in each group.
   *
   * @param compared the field
   * @param <C> its type
   * @return the groups in the order of their values, that without a value first; empty where no
   *     document has a value
   */
  public <C> List<Group<V, Optional<C>>> max(OrderedField<R, C> compared) {
    return aggregate(Aggregate.max(compared));
  }
}
