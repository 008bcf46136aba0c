package dev.quarry.processor.write;

import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * The types of {@code java.lang} that a package hides: a game has a record {@code Character}, and
 * generated code next to it must not take that for the box of a {@code char}.
 */
final class ShadowedNames {

  private static final Set<String> USED =
      Set.of(
          "AutoCloseable",
          "Boolean",
          "Byte",
          "Character",
          "Class",
          "Double",
          "Exception",
          "Float",
          "Integer",
          "Long",
          "Override",
          "Short",
          "String",
          "SuppressWarnings");

  private ShadowedNames() {}

  static Set<String> inPackageOf(TypeElement origin) {
    for (Element element = origin; element != null; element = element.getEnclosingElement()) {
      if (element.getKind() == ElementKind.PACKAGE) {
        return element.getEnclosedElements().stream()
            .map(type -> type.getSimpleName().toString())
            .filter(USED::contains)
            .collect(Collectors.toUnmodifiableSet());
      }
    }
    return Set.of();
  }
}
