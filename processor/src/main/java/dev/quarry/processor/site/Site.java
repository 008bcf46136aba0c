package dev.quarry.processor.site;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * A place in source by names alone: a type, a field or method of it or nothing, an annotation there
 * or nothing. It outlives the elements of the round it was made in, which the compiler forgets when
 * a next round begins.
 *
 * <p>Sites sort by compilation unit and then as they follow each other in it, as far as elements
 * tell.
 *
 * @param module the module's name, empty for the unnamed one
 * @param unit the outermost type's qualified name
 * @param type the type's qualified name
 * @param member the field's name, or the method's with its position among those of that name; empty
 *     for the type itself
 * @param mark the annotation or value
 * @param order the position within the unit
 */
public record Site(
    String module,
    String unit,
    String type,
    String member,
    Optional<Mark> mark,
    List<Integer> order)
    implements Comparable<Site> {

  /** No place: for what is wrong with no declaration in particular. */
  public static final Site NOWHERE = new Site("", "", "", "", Optional.empty(), List.of());

  /** Behind every annotation of an element comes the element's own name. */
  private static final int NAME = Integer.MAX_VALUE;

  private static final Comparator<Site> IN_SOURCE =
      Comparator.comparing(Site::unit)
          .thenComparing(Site::order, Site::compareOrders)
          .thenComparing(Site::module);

  /** The place of a type, a field or a method. */
  public static Site of(Element element) {
    Deque<Integer> order = new ArrayDeque<>(List.of(0, NAME));
    boolean isType = element.getKind().isClass() || element.getKind().isInterface();
    Element type = isType ? element : around(element);
    Element outermost = element;
    while (around(outermost).getKind() != ElementKind.PACKAGE) {
      order.addFirst(position(outermost));
      outermost = around(outermost);
    }
    return new Site(
        module(element),
        qualifiedName(outermost),
        qualifiedName(type),
        isType ? "" : member(element),
        Optional.empty(),
        List.copyOf(order));
  }

  /** Prints at: the element, the annotation on it, the value in that, as far as they are there. */
  public record Located(
      Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {}

  /** The type of this place, as the compiler sees it now. */
  public Optional<TypeElement> findType(Elements elements) {
    if (type.isEmpty()) {
      return Optional.empty();
    }
    ModuleElement home = elements.getModuleElement(module);
    return Optional.ofNullable(
        home == null ? elements.getTypeElement(type) : elements.getTypeElement(home, type));
  }

  /** This place, as the compiler sees it now. */
  public Optional<Located> find(Elements elements) {
    return findType(elements).map(this::locate);
  }

  @Override
  public int compareTo(Site other) {
    return IN_SOURCE.compare(this, other);
  }

  Site marked(Mark newMark, int rank, int ordinal) {
    List<Integer> newOrder = new ArrayList<>(order.subList(0, order.size() - 1));
    // The compiler has no position for one of several repeated annotations: the name's is printed.
    newOrder.add(rank < 0 ? NAME : rank);
    newOrder.add(ordinal);
    return new Site(module, unit, type, member, Optional.of(newMark), List.copyOf(newOrder));
  }

  Site value(String value, int index) {
    List<Integer> newOrder = new ArrayList<>(order);
    newOrder.add(index);
    return new Site(
        module, unit, type, member, mark.map(m -> m.member(value, index)), List.copyOf(newOrder));
  }

  private Located locate(TypeElement found) {
    Element element =
        found.getEnclosedElements().stream()
            .filter(each -> each.getKind().isField() || each.getKind() == ElementKind.METHOD)
            .filter(each -> member(each).equals(member))
            .<Element>map(each -> each)
            .findFirst()
            .orElse(found);
    return mark.map(m -> locate(element, m)).orElse(new Located(element, null, null));
  }

  private static Located locate(Element element, Mark mark) {
    List<AnnotationMirror> mirrors = Mirror.mirrors(element, mark.annotation(), "");
    if (mark.ordinal() >= mirrors.size()) {
      return new Located(element, null, null);
    }
    AnnotationMirror mirror = mirrors.get(mark.ordinal());
    AnnotationValue value = Mirror.explicit(mirror, mark.member()).orElse(null);
    if (value != null
        && value.getValue() instanceof List<?> values
        && mark.index() >= 0
        && mark.index() < values.size()) {
      value = (AnnotationValue) values.get(mark.index());
    }
    return new Located(element, mirror, value);
  }

  /** Every type, and every member, lies in something. */
  private static Element around(Element element) {
    return Objects.requireNonNull(element.getEnclosingElement());
  }

  // A method's types may not exist yet, so that it cannot be told by its signature.
  private static String member(Element element) {
    String name = element.getSimpleName().toString();
    if (element.getKind() != ElementKind.METHOD) {
      return name;
    }
    List<Element> namesakes =
        ElementFilter.methodsIn(around(element).getEnclosedElements()).stream()
            .filter(each -> each.getSimpleName().contentEquals(name))
            .<Element>map(each -> each)
            .toList();
    return name + "()" + namesakes.indexOf(element);
  }

  /** Components stand in a record's header, in front of the types in its body. */
  private static int position(Element element) {
    int index = around(element).getEnclosedElements().indexOf(element);
    return element.getKind().isField() ? 1 + index : 1_000_000 + index;
  }

  private static String qualifiedName(Element type) {
    return ((TypeElement) type).getQualifiedName().toString();
  }

  private static String module(Element element) {
    for (Element e = element; e != null; e = e.getEnclosingElement()) {
      if (e instanceof ModuleElement module) {
        return module.getQualifiedName().toString();
      }
    }
    return "";
  }

  private static int compareOrders(List<Integer> left, List<Integer> right) {
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      int result = Integer.compare(left.get(i), right.get(i));
      if (result != 0) {
        return result;
      }
    }
    return Integer.compare(left.size(), right.size());
  }
}
