package dev.quarry.processor.validate;

import dev.quarry.processor.read.ComponentFacts;
import dev.quarry.processor.read.Reached;
import dev.quarry.processor.read.TableFacts;
import dev.quarry.processor.report.Code;
import dev.quarry.processor.report.Finding;
import dev.quarry.processor.site.Site;
import dev.quarry.processor.site.Sources;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;

/** {@code @Optional} stands where a value can be absent. Keys are the key rule's business. */
final class OptionalRule implements TableRule {

  private static final Map<TypeKind, String> BOXES =
      Map.of(
          TypeKind.BOOLEAN, "Boolean",
          TypeKind.BYTE, "Byte",
          TypeKind.SHORT, "Short",
          TypeKind.INT, "Integer",
          TypeKind.LONG, "Long",
          TypeKind.CHAR, "Character",
          TypeKind.FLOAT, "Float",
          TypeKind.DOUBLE, "Double");

  private final Sources sources;

  OptionalRule(Sources sources) {
    this.sources = sources;
  }

  @Override
  public List<Finding> check(TableFacts table) {
    return Reached.of(table).stream()
        .filter(reached -> reached.component().optional().isPresent())
        .flatMap(this::check)
        .toList();
  }

  private Stream<Finding> check(Reached reached) {
    ComponentFacts component = reached.component();
    Site site = reached.site(component.optional().orElseThrow(), sources);
    if (component.type().getKind().isPrimitive()) {
      return Stream.of(
          new Finding(
              Code.OPTIONAL_PRIMITIVE,
              site,
              component.described()
                  + " is of the primitive type "
                  + component.type().getKind().name().toLowerCase(Locale.ROOT)
                  + ", which cannot be absent",
              "use " + BOXES.get(component.type().getKind()) + ", or remove @Optional"));
    }
    return component.isJavaOptional()
        ? Stream.of(
            new Finding(
                Code.OPTIONAL_TWICE,
                site,
                component.described()
                    + " is a java.util.Optional, which says that it may be absent",
                "remove @Optional, or declare the type itself"))
        : Stream.of();
  }
}
