package dev.quarry.processor;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Indexes;
import dev.quarry.annotation.Path;
import dev.quarry.annotation.Projection;
import dev.quarry.annotation.Removed;
import dev.quarry.annotation.Schema;
import dev.quarry.annotation.Table;
import dev.quarry.processor.site.Mirror;
import dev.quarry.processor.site.Site;
import dev.quarry.processor.validate.CompilationRules.Stray;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** The declarations found so far, by place: their elements change from round to round. */
final class Declarations {
  private static final Map<String, Class<? extends Annotation>> BY_NAME =
      QuarryProcessor.ANNOTATIONS.stream()
          .collect(Collectors.toUnmodifiableMap(Class::getName, Function.identity()));

  /** Tables that were not read to the end yet, in source order. */
  final SortedSet<Site> tables = new TreeSet<>();

  /** Projections that were not read to the end yet, in source order. */
  final SortedSet<Site> projections = new TreeSet<>();

  /** Schemas that were not read to the end yet, in source order. */
  final SortedSet<Site> schemas = new TreeSet<>();

  /** Classes that hold migrations, in source order. */
  final SortedSet<Site> migrations = new TreeSet<>();

  private final List<Stray> marks = new ArrayList<>();
  private final List<Stray> past = new ArrayList<>();

  /** Takes in what a round brings. */
  void collect(RoundEnvironment round) {
    // The compiler looks through all elements each time that it is asked: once is enough.
    for (Element element : round.getElementsAnnotatedWithAny(Set.copyOf(BY_NAME.values()))) {
      for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
        Class<? extends Annotation> type = BY_NAME.get(Mirror.name(annotation));
        if (type != null) {
          add(type, element);
        }
      }
    }
  }

  private void add(Class<? extends Annotation> type, Element element) {
    if (type == Table.class) {
      tables.add(Site.of(element));
    } else if (type == Projection.class) {
      projections.add(Site.of(element));
    } else if (type == Schema.class) {
      schemas.add(Site.of(element));
    } else if (QuarryProcessor.STEPS.contains(type)) {
      migrations.add(Site.of(Objects.requireNonNull(element.getEnclosingElement())));
    } else if (QuarryProcessor.MARKS.contains(type)) {
      mark(type, element);
    } else {
      past(type, element);
    }
  }

  /** The annotations that tell a past, but for those of tables themselves. */
  List<Stray> past() {
    return past;
  }

  /** Whether every table and schema found so far was read to the end. */
  boolean isSettled() {
    return tables.isEmpty() && schemas.isEmpty();
  }

  /** The annotations on components, or on what should be one. */
  List<Stray> marks() {
    return marks;
  }

  private void mark(Class<? extends Annotation> type, Element element) {
    // Each component's annotation is met twice, on the field and on the component itself.
    boolean isType = element.getKind().isClass() || element.getKind().isInterface();
    if ((!isType && element.getKind() != ElementKind.FIELD)
        || (isType && Mirror.find(element, Table.class).isPresent())) {
      return;
    }
    Class<? extends Annotation> shown = type == Indexes.class ? Index.class : type;
    Element owner = Objects.requireNonNull(element.getEnclosingElement());
    boolean isProjected = Mirror.find(owner, Projection.class).isPresent();
    if (isProjected && (type == Path.class || type == dev.quarry.annotation.Optional.class)) {
      return;
    }
    boolean isComponent =
        !isType
            && owner.getKind() == ElementKind.RECORD
            && !element.getModifiers().contains(Modifier.STATIC);
    String subject = subject(shown, element, isType ? "" : owner.getSimpleName() + ".");
    Site site = Mirror.find(element, shown).map(Mirror::site).orElse(Site.of(element));
    marks.add(
        type == Path.class
            ? Stray.outsideProjection(site, subject)
            : Stray.outsideTable(
                site,
                subject,
                isComponent ? Optional.of(Site.of(owner).type()) : Optional.empty()));
  }

  private void past(Class<? extends Annotation> type, Element element) {
    boolean isType = element.getKind().isClass() || element.getKind().isInterface();
    // Each component's annotation is met twice, on the field and on the component itself.
    if ((!isType && !element.getKind().isField())
        || (isType && Mirror.find(element, Table.class).isPresent())) {
      return;
    }
    Element owner = Objects.requireNonNull(element.getEnclosingElement());
    String subject = subject(type, element, isType ? "" : owner.getSimpleName() + ".");
    Site site = Mirror.find(element, type).map(Mirror::site).orElse(Site.of(element));
    past.add(Stray.ofPast(site, subject, carrier(type, element).map(each -> Site.of(each).type())));
  }

  /** The type that has to be stored for a past to mean something; empty if none can be. */
  private static Optional<Element> carrier(Class<? extends Annotation> type, Element element) {
    Element owner = Objects.requireNonNull(element.getEnclosingElement());
    boolean isCarried =
        switch (element.getKind()) {
          case ENUM_CONSTANT -> true;
          case FIELD ->
              owner.getKind() == ElementKind.RECORD
                  && !element.getModifiers().contains(Modifier.STATIC);
          case RECORD -> type == Removed.class || isVariant((TypeElement) element);
          default -> false;
        };
    boolean isMember = element.getKind().isField();
    return isCarried ? Optional.of(isMember ? owner : element) : Optional.empty();
  }

  private static boolean isVariant(TypeElement record) {
    return record.getInterfaces().stream()
        .map(each -> ((DeclaredType) each).asElement())
        .anyMatch(each -> each.getModifiers().contains(Modifier.SEALED));
  }

  private static String subject(Class<? extends Annotation> type, Element element, String owner) {
    return "@" + type.getSimpleName() + " on " + owner + element.getSimpleName();
  }
}
