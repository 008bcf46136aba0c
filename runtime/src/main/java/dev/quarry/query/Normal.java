package dev.quarry.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Predicates in a form that the planner can read: negations at conditions only, lists joined. */
final class Normal {
  private Normal() {}

  static <R> Predicate<R> of(Predicate<R> predicate) {
    if (predicate instanceof And<R> and) {
      return And.of(and.parts().stream().map(Normal::of).toList());
    } else if (predicate instanceof Or<R> or) {
      return Or.of(joined(or.parts().stream().map(Normal::of).toList()));
    } else if (predicate instanceof Not<R> not) {
      return opposite(not.predicate());
    }
    return predicate;
  }

  private static <R> Predicate<R> opposite(Predicate<R> predicate) {
    if (predicate instanceof And<R> and) {
      return Or.of(joined(and.parts().stream().map(Normal::opposite).toList()));
    } else if (predicate instanceof Or<R> or) {
      return And.of(or.parts().stream().map(Normal::opposite).toList());
    } else if (predicate instanceof Not<R> not) {
      return of(not.predicate());
    }
    return predicate.not();
  }

  /** Joins {@code x is 1 or x is 2} to {@code x in [1, 2]}. */
  private static <R> List<Predicate<R>> joined(List<Predicate<R>> parts) {
    Map<String, ValueIn<R, ?>> lists = new LinkedHashMap<>();
    List<Predicate<R>> others = new ArrayList<>();
    for (Predicate<R> part : parts) {
      if (part instanceof ValueIn<R, ?> list) {
        lists.merge(list.field().path(), list, Normal::join);
      } else {
        others.add(part);
      }
    }
    others.addAll(lists.values());
    return others;
  }

  @SuppressWarnings("unchecked") // two fields of one path have one type
  private static <R, V> ValueIn<R, V> join(ValueIn<R, V> first, ValueIn<R, ?> second) {
    List<V> values = new ArrayList<>(first.values());
    values.addAll((List<V>) second.values());
    return new ValueIn<>(first.field(), values);
  }
}
