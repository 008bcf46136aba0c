package dev.quarry.processor.site;

import java.lang.annotation.Annotation;
import java.lang.annotation.Repeatable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * An annotation on an element. Values are read leniently: one that does not compile reads as if it
 * were left out, since the compiler itself reports it.
 *
 * @param site where it stands
 * @param annotation the compiler's view of it
 */
public record Mirror(Site site, AnnotationMirror annotation) {

  /** The annotation of a type on an element, if it is there. */
  public static Optional<Mirror> find(Element element, Class<? extends Annotation> type) {
    return findAll(element, type).stream().findFirst();
  }

  /** All annotations of a type on an element, those inside a container included, in order. */
  public static List<Mirror> findAll(Element element, Class<? extends Annotation> type) {
    List<AnnotationMirror> found = mirrors(element, type.getName(), container(type));
    List<Mirror> result = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Mark mark = new Mark(type.getName(), i, "", -1);
      int rank = element.getAnnotationMirrors().indexOf(found.get(i));
      result.add(new Mirror(Site.of(element).marked(mark, rank, i), found.get(i)));
    }
    return result;
  }

  /** The place of a member's value; the annotation itself if the value is left out. */
  public Site site(String member) {
    return explicit(member).isPresent() ? site.value(member, -1) : site;
  }

  /** The place of one value in an array member. */
  public Site site(String member, int index) {
    boolean isArray =
        explicit(member).map(AnnotationValue::getValue).filter(List.class::isInstance).isPresent();
    return isArray ? site.value(member, index) : site(member);
  }

  /** A text, its default included; empty if there is none. */
  public String text(String member) {
    return value(member).map(AnnotationValue::getValue).map(Object::toString).orElse("");
  }

  /** A boolean, its default included. */
  public boolean flag(String member) {
    return value(member).map(AnnotationValue::getValue).filter(Boolean.TRUE::equals).isPresent();
  }

  /** The name of an enum constant, its default included; empty if there is none. */
  public String constant(String member) {
    String text = text(member);
    // An enum constant prints with or without its type in front.
    return text.substring(text.lastIndexOf('.') + 1);
  }

  /** A whole number, its default included; 0 if there is none. */
  public int number(String member) {
    return value(member).map(AnnotationValue::getValue).orElse(0) instanceof Integer number
        ? number
        : 0;
  }

  /** The values of an array member. */
  public List<AnnotationValue> values(String member) {
    Object array = value(member).map(AnnotationValue::getValue).orElse(List.of());
    List<AnnotationValue> result = new ArrayList<>();
    if (array instanceof List<?> list) {
      list.forEach(each -> result.add((AnnotationValue) each));
    }
    return result;
  }

  /** A class, unless it cannot be resolved yet. */
  public Optional<TypeMirror> type(String member) {
    return value(member).flatMap(Mirror::type);
  }

  /** The class that a value holds, unless it cannot be resolved yet. */
  public static Optional<TypeMirror> type(AnnotationValue value) {
    return value.getValue() instanceof TypeMirror type && type.getKind() != TypeKind.ERROR
        ? Optional.of(type)
        : Optional.empty();
  }

  private Optional<AnnotationValue> explicit(String member) {
    return explicit(annotation, member);
  }

  private Optional<AnnotationValue> value(String member) {
    return explicit(member)
        .or(
            () ->
                ElementFilter.methodsIn(
                        annotation.getAnnotationType().asElement().getEnclosedElements())
                    .stream()
                    .filter(method -> method.getSimpleName().contentEquals(member))
                    .findFirst()
                    .map(ExecutableElement::getDefaultValue));
  }

  static Optional<AnnotationValue> explicit(AnnotationMirror annotation, String member) {
    return annotation.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
        .<AnnotationValue>map(Map.Entry::getValue)
        .findFirst();
  }

  static List<AnnotationMirror> mirrors(Element element, String type, String container) {
    List<AnnotationMirror> result = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      String name = name(mirror);
      if (name.equals(type)) {
        result.add(mirror);
      } else if (name.equals(container)
          && explicit(mirror, "value").map(AnnotationValue::getValue).orElse("")
              instanceof List<?> contained) {
        for (Object each : contained) {
          if (((AnnotationValue) each).getValue() instanceof AnnotationMirror inner) {
            result.add(inner);
          }
        }
      }
    }
    return result;
  }

  private static String container(Class<? extends Annotation> type) {
    Repeatable repeatable = type.getAnnotation(Repeatable.class);
    return repeatable == null ? "" : repeatable.value().getName();
  }

  /** The qualified name of an annotation's type. */
  public static String name(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }
}
