package dev.quarry.processor.describe;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.quarry.processor.literal.DefaultLiteral;
import dev.quarry.processor.model.ComponentModel;
import dev.quarry.processor.model.ValueModel;
import dev.quarry.processor.name.StableId;
import dev.quarry.processor.read.ComponentFacts;
import dev.quarry.processor.read.PastFacts;
import dev.quarry.processor.read.TypeFacts;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Describes components and the types they store. */
final class ValueDescriber {

  private ValueDescriber() {}

  static ComponentModel component(ComponentFacts facts) {
    Optional<String> text = facts.defaultValue().map(ComponentFacts.DefaultFacts::text);
    Optional<CodeBlock> expression =
        text.map(each -> DefaultLiteral.parse(facts.value(), each).orElseThrow());
    return new ComponentModel(
        facts.name(),
        TypeName.get(facts.type()),
        value(facts.value()),
        presence(facts),
        text,
        expression,
        facts.renamed().map(PastFacts::texts).orElse(List.of()));
  }

  static ComponentModel.Presence presence(ComponentFacts facts) {
    if (facts.isJavaOptional()) {
      return ComponentModel.Presence.OPTIONAL;
    }
    boolean nullable = facts.optional().isPresent() && !facts.type().getKind().isPrimitive();
    return nullable ? ComponentModel.Presence.NULLABLE : ComponentModel.Presence.REQUIRED;
  }

  static ValueModel value(TypeFacts facts) {
    TypeName type = TypeName.get(facts.type());
    if (facts instanceof TypeFacts.Scalar scalar) {
      return new ValueModel.Scalar(scalar.kind(), type);
    }
    if (facts instanceof TypeFacts.Id id) {
      return new ValueModel.IdValue(type, ClassName.get(id.target()), id.targetName());
    }
    if (facts instanceof TypeFacts.Enumeration enumeration) {
      return enumeration(enumeration);
    }
    if (facts instanceof TypeFacts.Nested nested) {
      return nested(nested);
    }
    if (facts instanceof TypeFacts.Sealed sealed) {
      return sealed(sealed);
    }
    if (facts instanceof TypeFacts.Many many) {
      ValueModel element = value(many.element());
      return switch (many.shape()) {
        case LIST -> new ValueModel.ListValue(type, element);
        case SET -> new ValueModel.SetValue(type, element);
        case MAP -> new ValueModel.MapValue(type, element);
      };
    }
    if (facts instanceof TypeFacts.Converted converted) {
      return new ValueModel.Converted(
          type, ClassName.get(converted.converter()), value(converted.stored()));
    }
    throw new IllegalStateException("a type that cannot be stored passed the rules: " + facts);
  }

  private static ValueModel enumeration(TypeFacts.Enumeration facts) {
    List<ValueModel.Constant> constants =
        facts.declared().stream()
            .map(each -> new ValueModel.Constant(each.name(), StableId.of(each.firstName())))
            .toList();
    return new ValueModel.EnumValue(
        ClassName.get(facts.element()), simpleName(facts.element()), constants);
  }

  private static ValueModel.RecordValue nested(TypeFacts.Nested facts) {
    return new ValueModel.RecordValue(
        ClassName.get(facts.element()),
        simpleName(facts.element()),
        facts.components().stream().map(ValueDescriber::component).toList());
  }

  private static ValueModel sealed(TypeFacts.Sealed facts) {
    List<ValueModel.Variant> variants =
        facts.permitted().stream()
            .map(each -> (TypeFacts.Nested) each)
            .map(each -> new ValueModel.Variant(StableId.of(each.firstName()), nested(each)))
            .toList();
    return new ValueModel.SealedValue(
        ClassName.get(facts.element()), simpleName(facts.element()), variants);
  }

  private static String simpleName(TypeElement element) {
    return element.getSimpleName().toString();
  }
}
