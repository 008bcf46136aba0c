package dev.quarry.query;

import dev.quarry.codec.CaseFolding;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The text is one of some, but for case.
 *
 * @param field the field
 * @param texts the texts as they were asked for
 * @param folded the texts without differences of case
 */
record TextIn<R>(OrderedField<R, String> field, List<String> texts, List<String> folded)
    implements FieldTest<R, String> {
  TextIn(OrderedField<R, String> field, List<String> texts) {
    this(field, List.copyOf(texts), texts.stream().map(CaseFolding::fold).toList());
  }

  @Override
  public boolean testValue(@Nullable String value) {
    return value != null && folded.contains(CaseFolding.fold(value));
  }

  @Override
  public String toString() {
    String wanted =
        texts.size() == 1
            ? " is " + field.type().text(texts.get(0))
            : texts.stream()
                .map(field.type()::text)
                .collect(Collectors.joining(", ", " in [", "]"));
    return field + wanted + " ignoring case";
  }
}
