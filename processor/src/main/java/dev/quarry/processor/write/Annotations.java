package dev.quarry.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.quarry.processor.model.ComponentModel;
import dev.quarry.processor.model.ComponentModel.Presence;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** The annotations that generated types carry. */
final class Annotations {

  private static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");
  private static final ClassName NULL_MARKED =
      ClassName.get("org.jspecify.annotations", "NullMarked");
  private static final AnnotationSpec NULLABLE =
      AnnotationSpec.builder(ClassName.get("org.jspecify.annotations", "Nullable")).build();

  private Annotations() {}

  // @Generated("dev.quarry.processor.QuarryProcessor")
  // @NullMarked
  // @SuppressWarnings("deprecation")
  static void add(TypeSpec.Builder type, TypeElement origin) {
    add(type, origin, List.of());
  }

  /** For a class that also names other declarations than the one it is made for. */
  static void add(TypeSpec.Builder type, TypeElement origin, List<TypeElement> others) {
    add(type, Deprecations.in(origin, others));
  }

  static void add(TypeSpec.Builder type, Deprecations deprecations) {
    type.addAnnotation(
        AnnotationSpec.builder(GENERATED)
            .addMember("value", "$S", "dev.quarry.processor.QuarryProcessor")
            .build());
    type.addAnnotation(NULL_MARKED);
    deprecations.suppression().ifPresent(type::addAnnotation);
  }

  // @Nullable Instant
  static TypeName nullable(TypeName type) {
    return type.annotated(NULLABLE);
  }

  /** The component's type with what it says about null. */
  static TypeName declared(ComponentModel component) {
    TypeName type = component.declaredType();
    return component.presence() == Presence.NULLABLE ? nullable(type) : type;
  }
}
