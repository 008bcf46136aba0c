package dev.quarry.processor.model;

import com.palantir.javapoet.ClassName;
import dev.quarry.processor.model.ValueModel.EnumValue;
import dev.quarry.processor.model.ValueModel.RecordValue;
import dev.quarry.processor.model.ValueModel.SealedValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a value of one shape becomes the same value of another. */
public sealed interface CopyModel {

  /** The value itself: one type. */
  record Same() implements CopyModel {}

  /** A number of a wider type. */
  record Wider(ScalarKind from, ScalarKind to) implements CopyModel {}

  /** Immutable bytes as an array. */
  record Array() implements CopyModel {}

  /** An id whose type argument is another. */
  record Retyped() implements CopyModel {}

  /** A list, set or map, element by element. */
  record Elements(ValueModel to, CopyModel element) implements CopyModel {}

  /**
   * A constant of another enum.
   *
   * @param constants the names of the constants, each with that of its namesake
   */
  record OfEnum(EnumValue from, EnumValue to, Map<String, String> constants) implements CopyModel {
    /** Copies the map. */
    public OfEnum {
      constants = Map.copyOf(constants);
    }
  }

  /** A nested record, component by component. */
  record OfRecord(RecordValue from, RecordValue to, List<Component> components)
      implements CopyModel {

    /** Whether every component has a value: one that is known, or none where it may be absent. */
    public boolean isWhole() {
      return components.stream()
          .allMatch(each -> each.isKnown() || (each.from().isEmpty() && each.to().mayBeAbsent()));
    }
  }

  /** A sealed interface, record by record. */
  record OfSealed(SealedValue from, SealedValue to, List<OfRecord> variants) implements CopyModel {}

  /** What a converter makes of the stored value. */
  record Restored(ClassName converter, CopyModel stored) implements CopyModel {}

  /**
   * Where a component's value comes from.
   *
   * @param to the component
   * @param from the component that it had before; empty if it is new
   * @param value how its values are copied; empty if it is new, or if they do not carry over
   */
  record Component(ComponentModel to, Optional<ComponentModel> from, Optional<CopyModel> value) {

    /** Whether its value is known: it carries over, or there is a default. */
    public boolean isKnown() {
      boolean mayLack = from.isPresent() && from.get().mayBeAbsent() && !to.mayBeAbsent();
      boolean hasDefault = to.defaultValue().isPresent() && from.isEmpty();
      return value.isPresent() ? !mayLack || to.defaultValue().isPresent() : hasDefault;
    }
  }
}
