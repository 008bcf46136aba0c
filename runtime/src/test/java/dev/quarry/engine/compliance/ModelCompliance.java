package dev.quarry.engine.compliance;

import static dev.quarry.engine.compliance.Bytes.bytes;
import static dev.quarry.engine.compliance.Bytes.drain;
import static dev.quarry.engine.compliance.Bytes.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.engine.Counter;
import dev.quarry.engine.Durability;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.error.ConflictException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * Runs random transactions, several of them open at a time, beside a plain sorted map, in which
 * every value is a counter. Each reads what the map held when it began, under its own writes; one
 * that writes and commits must have read what the map holds at that moment, since it stands there
 * in the serial order.
 */
public abstract class ModelCompliance {
  private static final int OPEN_AT_ONCE = 3;

  /** The kinds of step that a transaction may take. */
  enum Kind {
    GET,
    GET_ALL,
    SCAN,
    SCAN_BACKWARD,
    SCAN_SOME,
    PUT,
    ADD,
    DELETE,
    DELETE_RANGE,
    COMMIT,
    ABANDON
  }

  /** One step of the transaction in a slot, on a key or between two. */
  record Step(int slot, Kind kind, String key, String other) {}

  /** An engine that is the same for all tries of one property. */
  protected abstract Engine engine();

  @Property(tries = 400)
  void randomTransactions_behaveAsOnASortedMap(@ForAll("steps") List<Step> steps) {
    try (EngineTransaction tx = engine().begin()) {
      tx.deleteRange(KeyRange.all());
      tx.commit(Durability.BUFFERED);
    }
    NavigableMap<String, String> committed = new TreeMap<>();
    Modelled[] open = new Modelled[OPEN_AT_ONCE];
    try {
      for (int i = 0; i < steps.size(); i++) {
        Step step = steps.get(i);
        int slot = step.slot();
        if (open[slot] == null) {
          open[slot] = new Modelled(engine().begin(), committed);
        }
        if (open[slot].ends(step, i, committed)) {
          open[slot] = null;
        }
      }
    } finally {
      for (Modelled left : open) {
        if (left != null) {
          left.transaction.close();
        }
      }
    }
    try (EngineTransaction snapshot = engine().snapshot()) {
      assertThat(drain(snapshot.scan(KeyRange.all(), false))).isEqualTo(entries(committed));
    }
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<String> keys = Arbitraries.strings().withChars('a', 'b', 'c').ofMaxLength(2);
    Arbitrary<Kind> kinds =
        Arbitraries.frequencyOf(
            Tuple.of(10, Arbitraries.of(Kind.class)),
            Tuple.of(4, Arbitraries.of(Kind.PUT)),
            Tuple.of(4, Arbitraries.of(Kind.ADD)));
    return Combinators.combine(
            Arbitraries.integers().between(0, OPEN_AT_ONCE - 1), kinds, keys, keys)
        .as(Step::new)
        .list()
        .ofMaxSize(60);
  }

  /** A transaction, what it should see, and how to repeat what it did. */
  private static final class Modelled {
    private final EngineTransaction transaction;
    private final NavigableMap<String, String> seen;
    private final List<Function<NavigableMap<String, String>, Object>> steps = new ArrayList<>();
    private final List<String> results = new ArrayList<>();
    private boolean wrote;

    Modelled(EngineTransaction transaction, NavigableMap<String, String> committed) {
      this.transaction = transaction;
      this.seen = new TreeMap<>(committed);
      // An engine may fix the state at the first read only.
      transaction.getAll(List.of(bytes("none")));
    }

    /** Takes a step; true if the transaction has ended. */
    boolean ends(Step step, int number, NavigableMap<String, String> committed) {
      byte[] key = bytes(step.key());
      KeyRange range = new KeyRange(key, bytes(step.other()));
      switch (step.kind()) {
        case GET -> expect(text(transaction.get(key)), map -> String.valueOf(map.get(step.key())));
        case GET_ALL ->
            expect(
                transaction.getAll(List.of(bytes(step.other()), key)).stream()
                    .map(Bytes::text)
                    .toList()
                    .toString(),
                map -> Stream.of(step.other(), step.key()).map(map::get).toList().toString());
        case SCAN ->
            expect(drain(transaction.scan(range, false)), map -> entries(within(map, step)));
        case SCAN_BACKWARD ->
            expect(
                drain(transaction.scan(range, true)),
                map -> entries(within(map, step).descendingMap()));
        case SCAN_SOME -> {
          try (var cursor = transaction.scan(range, false)) {
            String first = cursor.next() ? text(cursor.key()) : null;
            expect(first, map -> within(map, step).keySet().stream().findFirst().orElse("null"));
          }
        }
        case PUT -> {
          transaction.put(key, Counter.bytes(number));
          change(map -> map.put(step.key(), counter(number)));
        }
        case ADD -> {
          transaction.add(key, number);
          change(map -> map.compute(step.key(), (k, before) -> sum(before, number)));
        }
        case DELETE -> {
          transaction.delete(key);
          change(map -> map.remove(step.key()));
        }
        case DELETE_RANGE -> {
          transaction.deleteRange(range);
          // A range without keys is no write: a transaction that has no other only reads.
          if (!range.isEmpty()) {
            change(map -> within(map, step).clear());
          }
        }
        case COMMIT -> {
          commit(committed);
          return true;
        }
        case ABANDON -> {
          transaction.close();
          return true;
        }
      }
      return false;
    }

    private void expect(@Nullable Object got, Function<NavigableMap<String, String>, Object> read) {
      assertThat(String.valueOf(got)).isEqualTo(String.valueOf(read.apply(seen)));
      steps.add(read);
      results.add(String.valueOf(got));
    }

    private void change(Consumer<NavigableMap<String, String>> change) {
      change.accept(seen);
      wrote = true;
      steps.add(
          map -> {
            change.accept(map);
            return "";
          });
      results.add("");
    }

    private void commit(NavigableMap<String, String> committed) {
      try {
        transaction.commit(Durability.BUFFERED);
      } catch (ConflictException e) {
        return;
      }
      if (!wrote) {
        return; // It may stand anywhere between its beginning and now.
      }
      List<String> again = new ArrayList<>();
      for (Function<NavigableMap<String, String>, Object> step : steps) {
        again.add(String.valueOf(step.apply(committed)));
      }
      assertThat(again).isEqualTo(results);
    }
  }

  private static NavigableMap<String, String> within(NavigableMap<String, String> map, Step step) {
    String from = step.key();
    String to = from.compareTo(step.other()) < 0 ? step.other() : from;
    return map.subMap(from, true, to, false);
  }

  private static String counter(long number) {
    return String.valueOf(text(Counter.bytes(number)));
  }

  private static String sum(@Nullable String before, long delta) {
    return counter(delta + (before == null ? 0 : Counter.number(bytes("model"), bytes(before))));
  }

  private static List<String> entries(NavigableMap<String, String> map) {
    return map.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList();
  }
}
