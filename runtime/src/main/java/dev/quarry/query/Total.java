package dev.quarry.query;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** What values add up to. Not thread-safe. */
interface Total<V, T> {

  void add(V value);

  T result();

  /** Their exact sum. */
  final class Exact implements Total<Number, BigDecimal> {
    private final String path;
    private long small;
    private BigDecimal large = BigDecimal.ZERO;

    Exact(String path) {
      this.path = path;
    }

    @Override
    public void add(Number value) {
      if (value instanceof BigDecimal decimal) {
        large = large.add(decimal);
      } else if (value instanceof BigInteger integer) {
        large = large.add(new BigDecimal(integer));
      } else if (value instanceof Double || value instanceof Float) {
        addFloating(value.doubleValue());
      } else {
        addWhole(value.longValue());
      }
    }

    private void addFloating(double value) {
      if (!Double.isFinite(value)) {
        throw new ArithmeticException(
            "A value has no exact sum: field " + path + ", value " + value + ". Use total().");
      }
      large = large.add(new BigDecimal(value));
    }

    private void addWhole(long value) {
      long sum = small + value;
      if (((small ^ sum) & (value ^ sum)) < 0) {
        large = large.add(BigDecimal.valueOf(small)).add(BigDecimal.valueOf(value));
        small = 0;
      } else {
        small = sum;
      }
    }

    @Override
    public BigDecimal result() {
      return large.add(BigDecimal.valueOf(small));
    }
  }

  /** Their sum as a {@code double}. */
  final class Rounded implements Total<Number, Double> {
    private double sum;

    @Override
    public void add(Number value) {
      sum += value.doubleValue();
    }

    @Override
    public Double result() {
      return sum;
    }
  }

  /** Their mean. */
  final class Mean implements Total<Number, OptionalDouble> {
    private double sum;
    private long count;

    @Override
    public void add(Number value) {
      sum += value.doubleValue();
      count++;
    }

    @Override
    public OptionalDouble result() {
      return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / count);
    }
  }

  /** The one that comes before all others. */
  final class Extreme<V> implements Total<V, Optional<V>> {
    private final BiPredicate<V, V> isBefore;
    private @Nullable V extreme;

    Extreme(BiPredicate<V, V> isBefore) {
      this.isBefore = isBefore;
    }

    @Override
    public void add(V value) {
      if (extreme == null || isBefore.test(value, extreme)) {
        extreme = value;
      }
    }

    @Override
    public Optional<V> result() {
      return Optional.ofNullable(extreme);
    }
  }
}
