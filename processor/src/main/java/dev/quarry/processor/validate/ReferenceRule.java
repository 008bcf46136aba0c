package dev.quarry.processor.validate;

import dev.quarry.processor.read.ComponentFacts;
import dev.quarry.processor.read.KeyFacts;
import dev.quarry.processor.read.ReferenceFacts;
import dev.quarry.processor.read.TableFacts;
import dev.quarry.processor.read.TypeFacts;
import dev.quarry.processor.report.Code;
import dev.quarry.processor.report.Finding;
import dev.quarry.processor.site.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** {@code @References} names a table whose key the component can hold. */
final class ReferenceRule implements TableRule {

  private final Types types;
  private final Elements elements;
  private final Sources sources;

  ReferenceRule(Types types, Elements elements, Sources sources) {
    this.types = types;
    this.elements = elements;
    this.sources = sources;
  }

  @Override
  public List<Finding> check(TableFacts table) {
    List<Finding> wrong = new ArrayList<>();
    for (ComponentFacts component : table.components()) {
      component.reference().ifPresent(reference -> check(reference, component, wrong));
    }
    return wrong;
  }

  private void check(ReferenceFacts reference, ComponentFacts component, List<Finding> wrong) {
    if (reference.type().isPresent()) {
      Optional<ReferenceFacts.Target> table =
          reference.target().filter(target -> target.table().isPresent());
      table.ifPresentOrElse(
          target -> {
            key(target, component, reference).ifPresent(wrong::add);
            ProcessedTable.check(target.element(), reference.site(), elements, sources)
                .ifPresent(wrong::add);
          },
          () -> wrong.add(noTable(reference, component)));
    }
    boolean canLose = component.mayBeAbsent() && !(component.value() instanceof TypeFacts.Many);
    if (reference.onDelete().equals("SET_ABSENT") && !canLose) {
      wrong.add(
          new Finding(
              Code.SET_ABSENT_ON_REQUIRED,
              reference.onDeleteSite(),
              component.described()
                  + " cannot become absent when the document it refers to is deleted",
              component.value() instanceof TypeFacts.Many
                  ? "choose RESTRICT or CASCADE for a collection"
                  : "mark it @Optional, or choose RESTRICT or CASCADE"));
    }
  }

  private static Finding noTable(ReferenceFacts reference, ComponentFacts component) {
    String name = TypeText.of(reference.type().orElseThrow());
    return new Finding(
        Code.REFERENCE_TO_NO_TABLE,
        reference.site(),
        component.described() + " refers to " + name + ", which is no table",
        reference.target().isPresent()
            ? "annotate " + name + " with @Table, or remove @References"
            : "name a record that is annotated with @Table");
  }

  private Optional<Finding> key(
      ReferenceFacts.Target target, ComponentFacts component, ReferenceFacts reference) {
    KeyFacts key = target.key();
    String name = target.element().getSimpleName().toString();
    if (key.components().size() > 1) {
      // Several ids of the table's own are its own mistake.
      return key.marked().isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Finding(
                  Code.REFERENCE_TO_COMPOSITE_KEY,
                  reference.site(),
                  component.described()
                      + " refers to "
                      + name
                      + ", whose key has several components: "
                      + String.join(", ", key.marked().stream().map(ComponentFacts::name).toList()),
                  "refer to a table with a key of one component, or remove @References"));
    }
    return key.single()
        .filter(single -> isKnown(component) && !holds(component, single))
        .map(
            single ->
                new Finding(
                    Code.REFERENCE_TYPE,
                    reference.site(),
                    component.described()
                        + " is of type "
                        + TypeText.of(component.type())
                        + ", but the key of "
                        + name
                        + " is of type "
                        + TypeText.of(single.type()),
                    "give the component that type, or a List or Set of it"));
  }

  private boolean holds(ComponentFacts component, ComponentFacts key) {
    TypeFacts value = component.value();
    boolean isCollection =
        value instanceof TypeFacts.Many many && many.shape() != TypeFacts.Shape.MAP;
    TypeFacts held = isCollection ? ((TypeFacts.Many) value).element() : value;
    return types.isSameType(boxed(held.type()), boxed(key.value().type()))
        && Objects.equals(converter(held), converter(key.value()));
  }

  private TypeMirror boxed(TypeMirror type) {
    return type instanceof PrimitiveType primitive ? types.boxedClass(primitive).asType() : type;
  }

  private static @Nullable TypeElement converter(TypeFacts type) {
    return type instanceof TypeFacts.Converted converted ? converted.converter() : null;
  }

  private static boolean isKnown(ComponentFacts component) {
    return !(component.value() instanceof TypeFacts.Unusable)
        && !(component.value() instanceof TypeFacts.Opaque)
        && !(component.value() instanceof TypeFacts.Unresolved);
  }
}
