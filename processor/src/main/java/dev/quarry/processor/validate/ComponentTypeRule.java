package dev.quarry.processor.validate;

import dev.quarry.processor.model.ScalarKind;
import dev.quarry.processor.read.ComponentFacts;
import dev.quarry.processor.read.Reached;
import dev.quarry.processor.read.TableFacts;
import dev.quarry.processor.read.TypeFacts;
import dev.quarry.processor.report.Code;
import dev.quarry.processor.report.Finding;
import dev.quarry.processor.site.Site;
import dev.quarry.processor.site.Sources;
import java.util.List;
import java.util.Optional;

/** Components have types that can be stored. */
final class ComponentTypeRule implements TableRule {

  private final Sources sources;

  ComponentTypeRule(Sources sources) {
    this.sources = sources;
  }

  @Override
  public List<Finding> check(TableFacts table) {
    return Reached.of(table).stream()
        .flatMap(
            reached ->
                Reached.types(reached.component().value())
                    .flatMap(type -> check(type, reached).stream()))
        .toList();
  }

  private Optional<Finding> check(TypeFacts type, Reached reached) {
    Site site = reached.site(sources);
    ComponentFacts component = reached.component();
    String subject = component.described();
    if (type instanceof TypeFacts.Unusable unusable) {
      return Optional.of(unusable(unusable, component, site));
    }
    if (type instanceof TypeFacts.Maybe) {
      return Optional.of(
          new Finding(
              Code.NESTED_OPTIONAL,
              site,
              subject + " has an Optional inside another type, but only a component can be absent",
              "leave absent elements out, or declare the component itself as Optional"));
    }
    return type instanceof TypeFacts.Many many && many.key().filter(this::isBadKey).isPresent()
        ? Optional.of(
            new Finding(
                Code.BAD_MAP_KEY,
                site,
                subject
                    + " is a map with keys of type "
                    + TypeText.of(many.key().orElseThrow().type())
                    + ", but keys are texts",
                "use Map<String, …>, or a list of records"))
        : Optional.empty();
  }

  private boolean isBadKey(TypeFacts key) {
    boolean isText = key instanceof TypeFacts.Scalar scalar && scalar.kind() == ScalarKind.TEXT;
    return !isText && !(key instanceof TypeFacts.Unresolved) && !(key instanceof TypeFacts.Opaque);
  }

  private static Finding unusable(TypeFacts.Unusable type, ComponentFacts component, Site site) {
    String subject = component.described();
    String text = TypeText.of(type.type());
    boolean isConverted = component.convert().isPresent();
    return switch (type.problem()) {
      case UNKNOWN ->
          new Finding(
              Code.UNKNOWN_TYPE,
              site,
              subject
                  + (isConverted ? " is stored as " : " has the type ")
                  + text
                  + ", which is not known to Quarry",
              isConverted
                  ? "let its converter give a type that is known"
                  : UnknownTypes.fix(type.type()));
      case RAW ->
          new Finding(
              Code.RAW_TYPE,
              site,
              subject + " has the raw type " + text + ", which does not say what it holds",
              "name it, as in " + example(text));
      case WILDCARD ->
          new Finding(
              Code.WILDCARD_TYPE,
              site,
              subject + " has the type " + text + ", whose wildcard does not say what it holds",
              "name one type, as in " + example(text.replaceFirst("<.*", "")));
      case RECURSIVE ->
          new Finding(
              Code.RECURSIVE_TYPE,
              site,
              subject + " leads back to " + text + ", so that a document would have no end",
              "keep the inner ones as documents of a table and refer to them by Id<…>");
    };
  }

  private static String example(String generic) {
    return generic
        + switch (generic) {
          case "Map" -> "<String, Integer>";
          case "Id" -> "<City>";
          default -> "<String>";
        };
  }
}
