package dev.quarry.processor.read;

import dev.quarry.processor.site.Mirror;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads what {@code @Convert} names: which types the converter takes and stores. */
final class ConverterReader {

  private final Types types;

  ConverterReader(Types types) {
    this.types = types;
  }

  ConvertFacts read(Mirror mirror) {
    Optional<TypeMirror> type = mirror.type("value");
    List<? extends TypeMirror> arguments = type.map(this::arguments).orElse(List.of());
    boolean typed = arguments.size() == 2;
    return new ConvertFacts(
        mirror.site("value"),
        type,
        type.flatMap(RecordReader::element),
        typed ? Optional.of(arguments.get(0)) : Optional.empty(),
        typed ? Optional.of(arguments.get(1)) : Optional.empty());
  }

  /**
   * The arguments of {@code Converter} among the type's supertypes; none if it is raw or not there.
   */
  private List<? extends TypeMirror> arguments(TypeMirror type) {
    Deque<TypeMirror> toVisit = new ArrayDeque<>();
    // The class literal names a raw type; its declaration says what it implements.
    RecordReader.element(type).ifPresent(element -> toVisit.add(element.asType()));
    Set<String> seen = new HashSet<>();
    while (!toVisit.isEmpty()) {
      TypeMirror next = toVisit.remove();
      if (next instanceof DeclaredType declared && seen.add(next.toString())) {
        TypeElement element = (TypeElement) declared.asElement();
        if (element.getQualifiedName().contentEquals(KnownTypes.CONVERTER)) {
          return declared.getTypeArguments();
        }
        toVisit.addAll(types.directSupertypes(next));
      }
    }
    return List.of();
  }
}
