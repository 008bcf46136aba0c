package dev.quarry.query;

import dev.quarry.engine.EngineTransaction;
import dev.quarry.error.DocumentNotFoundException;
import dev.quarry.store.TableStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Documents together with those that they refer to. Those that some documents refer to are fetched
 * at once, sorted by place and each of them once.
 */
final class JoinOutput<R, T, K, V> implements Output<R, Joined<R, V>> {
  private static final int BATCH = 256;

  private final TableStore<R, ?> store;
  private final TableStore<T, K> target;
  private final Function<R, Collection<K>> keys;
  private final Result<T, V> result;

  /**
   * What a document is joined with.
   *
   * @param required whether every document referred to has to be there; inside a transaction some
   *     may be deleted already
   * @param of makes it of the documents referred to
   */
  record Result<T, V>(boolean required, Function<List<T>, V> of) {
    static <T> Result<T, T> one() {
      return new Result<>(true, found -> found.get(0));
    }

    static <T> Result<T, Optional<T>> optional() {
      return new Result<>(false, found -> found.stream().findFirst());
    }

    static <T> Result<T, List<T>> all() {
      return new Result<>(false, List::copyOf);
    }
  }

  JoinOutput(
      TableStore<R, ?> store,
      TableStore<T, K> target,
      Function<R, Collection<K>> keys,
      Result<T, V> result) {
    this.store = store;
    this.target = target;
    this.keys = keys;
    this.result = result;
  }

  @Override
  public int batch() {
    return BATCH;
  }

  @Override
  public @Nullable Joined<R, V> of(Found<R> document, EngineTransaction reads) {
    return ofAll(List.of(document), reads).get(0);
  }

  @Override
  public List<@Nullable Joined<R, V>> ofAll(List<Found<R>> documents, EngineTransaction reads) {
    List<R> rows = new ArrayList<>(documents.size());
    List<List<byte[]>> places = new ArrayList<>(documents.size());
    for (Found<R> found : documents) {
      R row = found.row(store);
      rows.add(row);
      places.add(keys.apply(row).stream().map(target::documentKey).toList());
    }
    Map<byte[], Optional<T>> referred = fetch(places, reads);
    List<@Nullable Joined<R, V>> joined = new ArrayList<>(documents.size());
    for (int i = 0; i < rows.size(); i++) {
      joined.add(new Joined<>(rows.get(i), result.of().apply(found(places.get(i), referred))));
    }
    return joined;
  }

  private Map<byte[], Optional<T>> fetch(List<List<byte[]>> places, EngineTransaction reads) {
    Map<byte[], Optional<T>> referred = new TreeMap<>(Arrays::compareUnsigned);
    places.forEach(some -> some.forEach(place -> referred.put(place, Optional.empty())));
    List<byte[]> sorted = List.copyOf(referred.keySet());
    List<@Nullable T> rows = target.findAll(reads, sorted);
    for (int i = 0; i < sorted.size(); i++) {
      referred.put(sorted.get(i), Optional.ofNullable(rows.get(i)));
    }
    return referred;
  }

  private List<T> found(List<byte[]> places, Map<byte[], Optional<T>> referred) {
    List<T> found = new ArrayList<>(places.size());
    for (byte[] place : places) {
      Optional<T> document = Objects.requireNonNull(referred.get(place));
      if (document.isEmpty() && result.required()) {
        throw new DocumentNotFoundException(target.schema().name(), target.keys().keyText(place));
      }
      document.ifPresent(found::add);
    }
    return found;
  }
}
