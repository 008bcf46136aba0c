package dev.quarry.codec;

import dev.quarry.error.InvalidDocumentException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks on components of records, and copies of them, for generated code. */
public final class Components {
  private Components() {}

  /**
   * Returns a component's value, which must not be null.
   *
   * @param value the value
   * @param component record and component, like {@code City.name}
   * @param <T> type of the component
   * @return the value
   * @throws InvalidDocumentException if the value is null
   */
  public static <T> T required(@Nullable T value, String component) {
    if (value == null) {
      throw new InvalidDocumentException(
          "A required component is null: " + component + ". Give it a value or mark it @Optional.");
    }
    return value;
  }

  /**
   * A list of what becomes of each element of another.
   *
   * @param elements the elements
   * @param change what becomes of one
   * @param <E> type of the elements
   * @param <F> type of what becomes of them
   * @return an unmodifiable list
   */
  public static <E, F> List<F> list(List<E> elements, Function<? super E, ? extends F> change) {
    List<F> changed = new ArrayList<>(elements.size());
    elements.forEach(each -> changed.add(change.apply(each)));
    return Collections.unmodifiableList(changed);
  }

  /**
   * A set of what becomes of each element of another.
   *
   * @param elements the elements
   * @param change what becomes of one
   * @param <E> type of the elements
   * @param <F> type of what becomes of them
   * @return an unmodifiable set, in the order of the other
   */
  public static <E, F> Set<F> set(Set<E> elements, Function<? super E, ? extends F> change) {
    Set<F> changed = new LinkedHashSet<>();
    elements.forEach(each -> changed.add(change.apply(each)));
    return Collections.unmodifiableSet(changed);
  }

  /**
   * A map to what becomes of each value of another.
   *
   * @param entries the entries
   * @param change what becomes of one value
   * @param <V> type of the values
   * @param <W> type of what becomes of them
   * @return an unmodifiable map, in the order of the other
   */
  public static <V, W> Map<String, W> map(
      Map<String, V> entries, Function<? super V, ? extends W> change) {
    Map<String, W> changed = new LinkedHashMap<>();
    entries.forEach((key, value) -> changed.put(key, change.apply(value)));
    return Collections.unmodifiableMap(changed);
  }
}
