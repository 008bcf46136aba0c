package dev.quarry.query;

import dev.quarry.query.TextMatch.Part;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A component that holds text. Conditions that ignore case compare code point by code point after
 * taking each to upper and then to lower case, without regard to a locale. An index that ignores
 * case serves these. What a text holds or ends with no index tells: {@link #contains}, {@link
 * #endsWith} and their forms that ignore case look at every document that the rest of the query
 * leaves.
 *
 * @param <R> the table's record
 */
public final class TextField<R> extends OrderedField<R, String> {

  private TextField(
      String path, ValueType<String> type, Function<? super R, ? extends @Nullable String> value) {
    super(path, type, value);
  }

  /**
   * Makes a token.
   *
   * @param path the component's name, with dots into nested records
   * @param value reads it from a record, null where it is absent
   * @param <R> the table's record
   * @return the token
   */
  public static <R> TextField<R> ofText(
      String path, Function<? super R, ? extends @Nullable String> value) {
    return new TextField<>(path, ValueType.TEXT, value);
  }

  /**
   * Documents whose text begins with another.
   *
   * @param prefix the beginning; every text begins with the empty one
   * @return the predicate
   */
  public Predicate<R> startsWith(String prefix) {
    return match(Part.START, prefix, false);
  }

  /**
   * Documents whose text holds another.
   *
   * @param part the part
   * @return the predicate
   */
  public Predicate<R> contains(String part) {
    return match(Part.ANYWHERE, part, false);
  }

  /**
   * Documents whose text ends with another.
   *
   * @param suffix the end
   * @return the predicate
   */
  public Predicate<R> endsWith(String suffix) {
    return match(Part.END, suffix, false);
  }

  /**
   * Documents with the given text, but for case.
   *
   * @param text the text
   * @return the predicate
   */
  public Predicate<R> isIgnoringCase(String text) {
    return new TextIn<>(this, List.of(required(text)));
  }

  /**
   * Documents with a text that differs from the given one not only in case, or none.
   *
   * @param text the text
   * @return the predicate
   */
  public Predicate<R> isNotIgnoringCase(String text) {
    return isIgnoringCase(text).not();
  }

  /**
   * Documents with one of the given texts, but for case.
   *
   * @param texts the texts; none at all match nothing
   * @return the predicate
   */
  public Predicate<R> inIgnoringCase(Collection<String> texts) {
    texts.forEach(this::required);
    return new TextIn<>(this, List.copyOf(texts));
  }

  /**
   * Documents whose text begins with another, but for case.
   *
   * @param prefix the beginning
   * @return the predicate
   */
  public Predicate<R> startsWithIgnoringCase(String prefix) {
    return match(Part.START, prefix, true);
  }

  /**
   * Documents whose text holds another, but for case.
   *
   * @param part the part
   * @return the predicate
   */
  public Predicate<R> containsIgnoringCase(String part) {
    return match(Part.ANYWHERE, part, true);
  }

  /**
   * Documents whose text ends with another, but for case.
   *
   * @param suffix the end
   * @return the predicate
   */
  public Predicate<R> endsWithIgnoringCase(String suffix) {
    return match(Part.END, suffix, true);
  }

  /**
   * Texts by code point with the differences of case taken out, after the absent ones. Those that
   * differ in case only are ordered by what comes next.
   *
   * @return the order
   */
  public Order<R> ascendingIgnoringCase() {
    return new Order<>(this, false, true);
  }

  /**
   * The opposite of {@link #ascendingIgnoringCase}.
   *
   * @return the order
   */
  public Order<R> descendingIgnoringCase() {
    return new Order<>(this, true, true);
  }

  private Predicate<R> match(Part part, String text, boolean ignoringCase) {
    return new TextMatch<>(this, part, required(text), ignoringCase);
  }
}
