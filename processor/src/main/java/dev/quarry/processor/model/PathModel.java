package dev.quarry.processor.model;

import java.util.List;

/**
 * A path from a table's record to an indexed value: one component, or several through nested
 * records.
 *
 * @param components from the outermost to the indexed one; the last is a scalar, an enum, an id, a
 *     converted value of these, or a {@code List} or {@code Set} of them
 */
public record PathModel(List<ComponentModel> components) {

  /** The indexed component. */
  public ComponentModel last() {
    return components.get(components.size() - 1);
  }

  /** The path as users write it, {@code location.latitude}. */
  public String dotted() {
    return String.join(".", components.stream().map(ComponentModel::name).toList());
  }

  /** Whether a component on the way, or the last, may be absent. */
  public boolean mayBeAbsent() {
    return components.stream().anyMatch(ComponentModel::mayBeAbsent);
  }

  /** Whether the path leads to a collection, one entry per element. */
  public boolean isMultiValue() {
    ValueModel value = last().value();
    return value instanceof ValueModel.ListValue || value instanceof ValueModel.SetValue;
  }

  /** The type of one indexed value: the element's for a collection. */
  public ValueModel element() {
    ValueModel value = last().value();
    if (value instanceof ValueModel.ListValue list) {
      return list.element();
    }
    return value instanceof ValueModel.SetValue set ? set.element() : value;
  }
}
