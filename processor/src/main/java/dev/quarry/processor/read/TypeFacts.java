package dev.quarry.processor.read;

import dev.quarry.processor.model.ScalarKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** A type in the place of a stored value. */
public sealed interface TypeFacts {

  /** The type in source. */
  TypeMirror type();

  /** The types that this one is made of and that are written in its place: elements, variants. */
  default Stream<TypeFacts> parts() {
    return Stream.of();
  }

  /** A number, text, time or the like. */
  record Scalar(TypeMirror type, ScalarKind kind) implements TypeFacts {}

  /**
   * {@code Id<City>}.
   *
   * @param targetName the target's table name, or its simple name if it is no table
   */
  record Id(TypeMirror type, TypeElement target, String targetName) implements TypeFacts {}

  /** An enum with its constants in declaration order. */
  record Enumeration(TypeMirror type, TypeElement element, List<ConstantFacts> declared)
      implements TypeFacts {

    /** The names of the constants. */
    public List<String> constants() {
      return declared.stream().map(ConstantFacts::name).toList();
    }
  }

  /**
   * A constant of an enum.
   *
   * @param name its name
   * @param renamed the names that {@code @Renamed} says it had
   */
  record ConstantFacts(String name, Optional<PastFacts> renamed) {

    /** The name that its stable id is made of. */
    public String firstName() {
      return PastFacts.first(renamed, name);
    }
  }

  /**
   * A nested record.
   *
   * @param renamed the names that {@code @Renamed} says it had as a record of a sealed interface; a
   *     table's say nothing of that
   * @param removed the components that {@code @Removed} says it had
   */
  record Nested(
      TypeMirror type,
      TypeElement element,
      List<ComponentFacts> components,
      Optional<PastFacts> renamed,
      Optional<PastFacts> removed)
      implements TypeFacts {

    /** The record's simple name. */
    public String simpleName() {
      return element.getSimpleName().toString();
    }

    /** The name that its stable id in a sealed interface is made of. */
    public String firstName() {
      return PastFacts.first(renamed, simpleName());
    }
  }

  /** A sealed interface; its permitted types sorted by simple name, opaque if no records. */
  record Sealed(TypeMirror type, TypeElement element, List<TypeFacts> permitted)
      implements TypeFacts {

    @Override
    public Stream<TypeFacts> parts() {
      return permitted.stream();
    }
  }

  /** A list, set or map. The key is a map's. */
  record Many(TypeMirror type, Shape shape, Optional<TypeFacts> key, TypeFacts element)
      implements TypeFacts {

    @Override
    public Stream<TypeFacts> parts() {
      return Stream.of(element);
    }
  }

  /** What holds many values. */
  enum Shape {
    LIST,
    SET,
    MAP
  }

  /** {@code java.util.Optional<T>}. */
  record Maybe(TypeMirror type, TypeFacts value) implements TypeFacts {

    @Override
    public Stream<TypeFacts> parts() {
      return Stream.of(value);
    }
  }

  /** A type that a converter stores as another. */
  record Converted(TypeMirror type, TypeElement converter, TypeFacts stored) implements TypeFacts {

    @Override
    public Stream<TypeFacts> parts() {
      return Stream.of(stored);
    }
  }

  /** A type that cannot be stored. */
  record Unusable(TypeMirror type, Problem problem) implements TypeFacts {}

  /** Why a type cannot be stored. */
  enum Problem {
    /** Nothing that Quarry knows. */
    UNKNOWN,
    /** A known generic type without its arguments. */
    RAW,
    /** A known generic type with a wildcard for an argument. */
    WILDCARD,
    /** A nested record or sealed interface that holds itself. */
    RECURSIVE
  }

  /** A type reported elsewhere: a type variable, one with a broken converter, a bad variant. */
  record Opaque(TypeMirror type) implements TypeFacts {}

  /** A type that does not exist, or not yet: it may be generated in this round. */
  record Unresolved(TypeMirror type) implements TypeFacts {}
}
