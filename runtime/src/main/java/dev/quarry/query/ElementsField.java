package dev.quarry.query;

import dev.quarry.codec.DocumentReader;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A component that holds a list or a set.
 *
 * @param <R> the table's record
 * @param <E> the elements
 */
public final class ElementsField<R, E> extends Field<R, Collection<E>> {
  private final ValueType<E> elementType;
  private final boolean exact;

  private ElementsField(
      String path,
      ValueType<E> elementType,
      ValueType<Collection<E>> type,
      boolean exact,
      Function<? super R, ? extends @Nullable Collection<E>> value) {
    super(path, type, value);
    this.elementType = elementType;
    this.exact = exact;
  }

  /**
   * Makes a token.
   *
   * @param path the component's name, with dots into nested records
   * @param elementType how the elements are stored
   * @param value reads it from a record, null where it is absent
   * @param <R> the table's record
   * @param <E> the elements
   * @return the token
   */
  public static <R, E> ElementsField<R, E> ofElements(
      String path,
      ValueType<E> elementType,
      Function<? super R, ? extends @Nullable Collection<E>> value) {
    return new ElementsField<>(
        path, elementType, ValueType.elements(elementType, list -> list), false, value);
  }

  /**
   * Makes a token of a collection that can be read without the rest of its document.
   *
   * @param path the component's name, with dots into nested records
   * @param elementType how the elements are stored
   * @param reader reads the collection as the record holds it
   * @param value reads it from a record, null where it is absent
   * @param <R> the table's record
   * @param <E> the elements
   * @return the token
   */
  public static <R, E> ElementsField<R, E> ofElements(
      String path,
      ValueType<E> elementType,
      DocumentReader.ElementReader<Collection<E>> reader,
      Function<? super R, ? extends @Nullable Collection<E>> value) {
    return new ElementsField<>(path, elementType, ValueType.whole(reader), true, value);
  }

  /** Whether what is read from a document alone is what the record holds, and not just a list. */
  boolean isExact() {
    return exact;
  }

  ValueType<E> elementType() {
    return elementType;
  }

  /**
   * Documents whose collection holds an element.
   *
   * @param element the element
   * @return the predicate
   */
  public Predicate<R> contains(E element) {
    return new ElementIn<>(this, List.of(required(element)));
  }

  /**
   * Documents whose collection holds at least one of some elements.
   *
   * @param elements the elements; none at all match nothing
   * @return the predicate
   */
  public Predicate<R> containsAny(Collection<? extends E> elements) {
    elements.forEach(this::required);
    return new ElementIn<>(this, List.copyOf(elements));
  }

  /**
   * Documents whose collection holds every one of some elements.
   *
   * @param elements the elements; none at all match every document
   * @return the predicate
   */
  public Predicate<R> containsAll(Collection<? extends E> elements) {
    Predicate<R> all = Predicate.all();
    for (E element : elements) {
      all = all.and(contains(element));
    }
    return all;
  }

  /**
   * Documents whose collection holds nothing. An absent one is not an empty one.
   *
   * @return the predicate
   */
  public Predicate<R> isEmpty() {
    return new Emptiness<>(this, true);
  }

  /**
   * Documents whose collection holds something.
   *
   * @return the predicate
   */
  public Predicate<R> isNotEmpty() {
    return new Emptiness<>(this, false);
  }
}
