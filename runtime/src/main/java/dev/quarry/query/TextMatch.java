package dev.quarry.query;

import dev.quarry.codec.CaseFolding;
import org.jspecify.annotations.Nullable;

/** The text holds another. */
record TextMatch<R>(
    OrderedField<R, String> field, Part part, String text, String folded, boolean ignoringCase)
    implements FieldTest<R, String> {

  /** Where the other text stands. */
  enum Part {
    START,
    ANYWHERE,
    END
  }

  TextMatch(OrderedField<R, String> field, Part part, String text, boolean ignoringCase) {
    this(field, part, text, ignoringCase ? CaseFolding.fold(text) : text, ignoringCase);
  }

  /**
   * Whether the texts that match lie next to one another in an index that takes case as it does.
   */
  boolean isPrefix() {
    return part == Part.START;
  }

  @Override
  public boolean testValue(@Nullable String value) {
    if (value == null) {
      return false;
    }
    String compared = ignoringCase ? CaseFolding.fold(value) : value;
    return switch (part) {
      case START -> compared.startsWith(folded);
      case ANYWHERE -> compared.contains(folded);
      case END -> compared.endsWith(folded);
    };
  }

  @Override
  public String toString() {
    String verb =
        switch (part) {
          case START -> " starts with ";
          case ANYWHERE -> " contains ";
          case END -> " ends with ";
        };
    return field + verb + field.type().text(text) + (ignoringCase ? " ignoring case" : "");
  }
}
