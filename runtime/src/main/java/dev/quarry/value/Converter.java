package dev.quarry.value;

/**
 * Turns a type that Quarry does not know into one that it does, and back. Named by {@code @Convert}
 * on a component; generated code makes one instance per table by the constructor without
 * parameters, and calls it from many threads at once.
 *
 * <p>Both directions must be exact inverses, so that a document reads back as it was written.
 *
 * @param <T> type of the component
 * @param <S> type that is stored: any component type except another converted one
 */
public interface Converter<T, S> {

  /**
   * Returns what is stored for a value.
   *
   * @param value the component's value, never null
   * @return what is stored, never null
   */
  S toStored(T value);

  /**
   * Returns the value that was stored.
   *
   * @param stored what is stored, never null
   * @return the component's value, never null
   */
  T fromStored(S stored);
}
