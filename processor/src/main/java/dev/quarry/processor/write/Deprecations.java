package dev.quarry.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * What is deprecated of a record and of the records, enums and sealed interfaces that it is made
 * of, and which of some others are: classes whose methods are called, classes that are named.
 * Generated code has to go on using it, and must not be warned of that: its users could not change
 * it.
 */
final class Deprecations {

  private final Set<TypeElement> seen = new HashSet<>();
  private boolean deprecated;
  private boolean forRemoval;

  private Deprecations() {}

  /** For code that names nothing of the user's. */
  static Deprecations none() {
    return new Deprecations();
  }

  static Deprecations in(TypeElement type, List<TypeElement> named) {
    Deprecations deprecations = new Deprecations();
    deprecations.visit(type);
    named.forEach(deprecations::check);
    return deprecations;
  }

  static Deprecations in(List<TypeElement> records, List<TypeElement> called) {
    Deprecations deprecations = new Deprecations();
    records.forEach(deprecations::visit);
    for (TypeElement each : called) {
      deprecations.check(each);
      ElementFilter.methodsIn(each.getEnclosedElements()).forEach(deprecations::check);
    }
    return deprecations;
  }

  private void visit(TypeElement type) {
    boolean stored =
        type.getKind() == ElementKind.RECORD
            || type.getKind() == ElementKind.ENUM
            || !type.getPermittedSubclasses().isEmpty();
    if (!stored || !seen.add(type)) {
      return;
    }
    check(type);
    type.getEnclosedElements().forEach(this::check);
    type.getRecordComponents().stream().map(RecordComponentElement::asType).forEach(this::visit);
    type.getPermittedSubclasses().forEach(this::visit);
  }

  private void visit(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      visit((TypeElement) declared.asElement());
      declared.getTypeArguments().forEach(this::visit);
    }
  }

  private void check(Element element) {
    Deprecated annotation = element.getAnnotation(Deprecated.class);
    if (annotation != null) {
      deprecated |= !annotation.forRemoval();
      forRemoval |= annotation.forRemoval();
    }
  }

  // @SuppressWarnings("deprecation")
  Optional<AnnotationSpec> suppression() {
    List<String> lints = new ArrayList<>();
    if (deprecated) {
      lints.add("deprecation");
    }
    if (forRemoval) {
      lints.add("removal");
    }
    if (lints.isEmpty()) {
      return Optional.empty();
    }
    CodeBlock quoted =
        lints.stream().map(lint -> CodeBlock.of("$S", lint)).collect(CodeBlock.joining(", "));
    return Optional.of(
        AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", lints.size() == 1 ? "$L" : "{$L}", quoted)
            .build());
  }
}
