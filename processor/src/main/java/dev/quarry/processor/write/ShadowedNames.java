package dev.quarry.processor.write;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * The types of {@code java.lang} that a package hides: a game has a record {@code Character}, and
 * generated code next to it must not take that for the box of a {@code char}. Good for one round.
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

  private final Map<PackageElement, Set<String>> found = new HashMap<>();

  Set<String> inPackageOf(TypeElement origin) {
    Element element = origin;
    while (!(element instanceof PackageElement pack)) {
      element = Objects.requireNonNull(element.getEnclosingElement());
    }
    return found.computeIfAbsent(pack, ShadowedNames::in);
  }

  private static Set<String> in(PackageElement pack) {
    return pack.getEnclosedElements().stream()
        .map(type -> type.getSimpleName().toString())
        .filter(USED::contains)
        .collect(Collectors.toUnmodifiableSet());
  }
}
