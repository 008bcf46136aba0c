package dev.quarry.processor.read;

import dev.quarry.annotation.Removed;
import dev.quarry.annotation.Renamed;
import dev.quarry.processor.read.TypeFacts.Problem;
import dev.quarry.processor.read.TypeFacts.Unusable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what a type in the place of a stored value is. Good for one round. */
final class TypeReader {

  private final RecordReader records;
  private final Map<TypeElement, TypeFacts> known = new HashMap<>();
  private final Set<TypeElement> open = new LinkedHashSet<>();

  TypeReader(RecordReader records) {
    this.records = records;
  }

  TypeFacts read(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      return new TypeFacts.Unresolved(type);
    }
    if (type.getKind() == TypeKind.TYPEVAR) {
      return new TypeFacts.Opaque(type);
    }
    if (type.getKind() == TypeKind.DECLARED) {
      return declared((DeclaredType) type);
    }
    return KnownTypes.scalar(type)
        .<TypeFacts>map(kind -> new TypeFacts.Scalar(type, kind))
        .orElse(new Unusable(type, Problem.UNKNOWN));
  }

  private TypeFacts declared(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    String name = element.getQualifiedName().toString();
    if (KnownTypes.COLLECTIONS.containsKey(name)
        || name.equals(KnownTypes.OPTIONAL)
        || name.equals(KnownTypes.ID)) {
      return generic(type, name);
    }
    return KnownTypes.scalar(name)
        .<TypeFacts>map(kind -> new TypeFacts.Scalar(type, kind))
        .orElseGet(() -> own(type, element));
  }

  private TypeFacts generic(DeclaredType type, String name) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    if (arguments.isEmpty()) {
      return new Unusable(type, Problem.RAW);
    }
    if (arguments.stream().anyMatch(argument -> argument.getKind() == TypeKind.WILDCARD)) {
      return new Unusable(type, Problem.WILDCARD);
    }
    if (name.equals(KnownTypes.ID)) {
      return id(type, arguments.get(0));
    }
    TypeFacts last = read(arguments.get(arguments.size() - 1));
    if (name.equals(KnownTypes.OPTIONAL)) {
      return new TypeFacts.Maybe(type, last);
    }
    TypeFacts.Shape shape = Objects.requireNonNull(KnownTypes.COLLECTIONS.get(name));
    Optional<TypeFacts> key =
        arguments.size() > 1 ? Optional.of(read(arguments.get(0))) : Optional.empty();
    return new TypeFacts.Many(type, shape, key, last);
  }

  private static TypeFacts id(DeclaredType type, TypeMirror target) {
    if (target.getKind() == TypeKind.ERROR) {
      return new TypeFacts.Unresolved(type);
    }
    if (target instanceof DeclaredType declared) {
      TypeElement element = (TypeElement) declared.asElement();
      String name = TableNames.of(element).orElse(element.getSimpleName().toString());
      return new TypeFacts.Id(type, element, name);
    }
    return target.getKind() == TypeKind.TYPEVAR
        ? new TypeFacts.Opaque(type)
        : new Unusable(type, Problem.UNKNOWN);
  }

  private TypeFacts own(DeclaredType type, TypeElement element) {
    if (element.getKind() == ElementKind.ENUM) {
      return new TypeFacts.Enumeration(type, element, constants(element));
    }
    boolean isSealed =
        element.getKind() == ElementKind.INTERFACE
            && element.getModifiers().contains(Modifier.SEALED);
    if (element.getKind() != ElementKind.RECORD && !isSealed) {
      return new Unusable(type, Problem.UNKNOWN);
    }
    if (known.containsKey(element)) {
      return known.get(element);
    }
    if (!open.add(element)) {
      return new Unusable(type, Problem.RECURSIVE);
    }
    try {
      TypeFacts facts =
          isSealed
              ? new TypeFacts.Sealed(type, element, permitted(element))
              : nested(type, element);
      known.put(element, facts);
      return facts;
    } finally {
      open.remove(element);
    }
  }

  private TypeFacts.Nested nested(DeclaredType type, TypeElement record) {
    Optional<PastFacts> renamed = PastFacts.find(record, Renamed.class, "from");
    return new TypeFacts.Nested(
        type,
        record,
        records.components(record),
        renamed.filter(past -> TableNames.of(record).isEmpty()),
        PastFacts.find(record, Removed.class, "value"));
  }

  private List<TypeFacts> permitted(TypeElement sealed) {
    // A type that a later round has entered again may be listed twice.
    Set<TypeElement> elements = new LinkedHashSet<>();
    Set<TypeFacts> unresolved = new LinkedHashSet<>();
    for (TypeMirror each : sealed.getPermittedSubclasses()) {
      if (each.getKind() == TypeKind.ERROR) {
        unresolved.add(new TypeFacts.Unresolved(each));
      } else {
        elements.add((TypeElement) ((DeclaredType) each).asElement());
      }
    }
    List<TypeFacts> result =
        new ArrayList<>(
            elements.stream()
                .sorted(
                    Comparator.comparing((TypeElement e) -> e.getSimpleName().toString())
                        .thenComparing(e -> e.getQualifiedName().toString()))
                .map(this::variant)
                .toList());
    result.addAll(unresolved);
    return List.copyOf(result);
  }

  private TypeFacts variant(TypeElement element) {
    return element.getKind() == ElementKind.RECORD
        ? read(element.asType())
        : new TypeFacts.Opaque(element.asType());
  }

  private static List<TypeFacts.ConstantFacts> constants(TypeElement element) {
    return element.getEnclosedElements().stream()
        .filter(e -> e.getKind() == ElementKind.ENUM_CONSTANT)
        .map(TypeReader::constant)
        .toList();
  }

  private static TypeFacts.ConstantFacts constant(Element constant) {
    return new TypeFacts.ConstantFacts(
        constant.getSimpleName().toString(), PastFacts.find(constant, Renamed.class, "from"));
  }
}
