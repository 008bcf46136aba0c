package dev.quarry.processor.read;

import dev.quarry.annotation.Convert;
import dev.quarry.annotation.Default;
import dev.quarry.annotation.Index;
import dev.quarry.annotation.Key;
import dev.quarry.annotation.References;
import dev.quarry.annotation.Renamed;
import dev.quarry.processor.site.Mirror;
import dev.quarry.processor.site.Site;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads the components of records. Good for one round. */
final class RecordReader {

  private final TypeReader types = new TypeReader(this);
  private final ConverterReader converters;

  RecordReader(Types types) {
    converters = new ConverterReader(types);
  }

  /** A record's components in order; what their references lead to is not followed. */
  List<ComponentFacts> components(TypeElement record) {
    return record.getRecordComponents().stream().map(each -> component(record, each)).toList();
  }

  private ComponentFacts component(TypeElement record, RecordComponentElement component) {
    Element place = field(record, component);
    Optional<ConvertFacts> convert = Mirror.find(place, Convert.class).map(converters::read);
    TypeFacts declared = types.read(component.asType());
    boolean isJavaOptional = declared instanceof TypeFacts.Maybe;
    TypeFacts value = declared instanceof TypeFacts.Maybe maybe ? maybe.value() : declared;
    return new ComponentFacts(
        component.getSimpleName().toString(),
        record,
        Site.of(place),
        component.asType(),
        convert.map(facts -> converted(value.type(), facts)).orElse(value),
        isJavaOptional,
        Mirror.find(place, Key.class).map(Mirror::site),
        Mirror.find(place, dev.quarry.annotation.Optional.class).map(Mirror::site),
        Mirror.find(place, Default.class)
            .map(m -> new ComponentFacts.DefaultFacts(m.text("value"), m.site("value"))),
        Mirror.find(place, References.class).map(RecordReader::reference),
        convert,
        PastFacts.find(place, Renamed.class, "from"),
        Mirror.findAll(place, Index.class));
  }

  private TypeFacts converted(TypeMirror type, ConvertFacts convert) {
    if (convert.type().isEmpty()) {
      return new TypeFacts.Unresolved(type);
    }
    if (convert.stored().isEmpty() || convert.converter().isEmpty()) {
      return new TypeFacts.Opaque(type);
    }
    return new TypeFacts.Converted(
        type, convert.converter().get(), types.read(convert.stored().get()));
  }

  private static ReferenceFacts reference(Mirror mirror) {
    return new ReferenceFacts(
        mirror.site("value"),
        mirror.site("onDelete"),
        mirror.type("value"),
        Optional.empty(),
        mirror.constant("onDelete"));
  }

  /** What carries a component's annotations. */
  static Element field(ComponentFacts component) {
    return component.record().getRecordComponents().stream()
        .filter(each -> each.getSimpleName().contentEquals(component.name()))
        .map(each -> field(component.record(), each))
        .findFirst()
        .orElseThrow();
  }

  /** The private field, whose position the compiler knows; the component itself never has one. */
  private static Element field(TypeElement record, RecordComponentElement component) {
    return ElementFilter.fieldsIn(record.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().contentEquals(component.getSimpleName()))
        .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
        .<Element>map(field -> field)
        .findFirst()
        .orElse(component);
  }

  /** A class as an element; empty for arrays and primitives. */
  static Optional<TypeElement> element(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? Optional.of((TypeElement) declared.asElement())
        : Optional.empty();
  }
}
