package dev.quarry.processor.literal;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.quarry.processor.model.ValueModel;
import dev.quarry.processor.name.RuntimeNames;
import dev.quarry.processor.read.TypeFacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Turns the text of a default into the expression that generated code reads it as. */
public final class DefaultLiteral {

  private static final int UUID_LENGTH = 36;

  private DefaultLiteral() {}

  /**
   * The expression for a default: of the stored value, if a converter stands between. Empty if the
   * text does not parse, or the type has no {@linkplain #form form} for it.
   */
  public static Optional<CodeBlock> parse(TypeFacts type, String text) {
    if (type instanceof TypeFacts.Scalar scalar) {
      return ScalarLiteral.parse(scalar.kind(), text);
    }
    if (type instanceof TypeFacts.Enumeration enumeration) {
      return enumeration.constants().contains(text)
          ? Optional.of(CodeBlock.of("$T.$L", ClassName.get(enumeration.element()), text))
          : Optional.empty();
    }
    if (type instanceof TypeFacts.Id) {
      return uuid(text).map(id -> CodeBlock.of("$T.parse($S)", RuntimeNames.ID, id.toString()));
    }
    if (type instanceof TypeFacts.Converted converted) {
      return parse(converted.stored(), text);
    }
    return type instanceof TypeFacts.Many many ? empty(many.shape(), text) : Optional.empty();
  }

  /** The expression for a default of a type that is known from its snapshot; empty as above. */
  public static Optional<CodeBlock> parse(ValueModel type, String text) {
    if (type instanceof ValueModel.Scalar scalar) {
      return ScalarLiteral.parse(scalar.kind(), text);
    }
    if (type instanceof ValueModel.EnumValue enumeration) {
      return enumeration.constants().stream().anyMatch(each -> each.name().equals(text))
          ? Optional.of(CodeBlock.of("$T.$L", enumeration.javaType(), text))
          : Optional.empty();
    }
    if (type instanceof ValueModel.IdValue) {
      return uuid(text).map(id -> CodeBlock.of("$T.parse($S)", RuntimeNames.ID, id.toString()));
    }
    if (type instanceof ValueModel.ListValue) {
      return empty(TypeFacts.Shape.LIST, text);
    }
    if (type instanceof ValueModel.SetValue) {
      return empty(TypeFacts.Shape.SET, text);
    }
    return type instanceof ValueModel.MapValue
        ? empty(TypeFacts.Shape.MAP, text)
        : Optional.empty();
  }

  /** What a default of this type looks like, for messages; empty if it cannot have one. */
  public static Optional<String> form(TypeFacts type) {
    if (type instanceof TypeFacts.Scalar scalar) {
      return Optional.of(ScalarLiteral.form(scalar.kind()));
    }
    if (type instanceof TypeFacts.Enumeration enumeration) {
      return Optional.of("write a constant: " + String.join(", ", enumeration.constants()));
    }
    if (type instanceof TypeFacts.Id) {
      return Optional.of(ScalarLiteral.UUID_FORM);
    }
    if (type instanceof TypeFacts.Converted converted) {
      return form(converted.stored());
    }
    return type instanceof TypeFacts.Many many
        ? Optional.of("write " + brackets(many.shape()) + " for an empty one; no other is possible")
        : Optional.empty();
  }

  /**
   * A UUID in its usual form of 36 characters; {@link UUID#fromString} alone takes shorter ones.
   */
  static Optional<UUID> uuid(String text) {
    try {
      UUID uuid = UUID.fromString(text);
      return text.length() == UUID_LENGTH ? Optional.of(uuid) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<CodeBlock> empty(TypeFacts.Shape shape, String text) {
    Map<TypeFacts.Shape, Class<?>> types =
        Map.of(
            TypeFacts.Shape.LIST, List.class,
            TypeFacts.Shape.SET, Set.class,
            TypeFacts.Shape.MAP, Map.class);
    return text.equals(brackets(shape))
        ? Optional.of(CodeBlock.of("$T.of()", types.get(shape)))
        : Optional.empty();
  }

  private static String brackets(TypeFacts.Shape shape) {
    return shape == TypeFacts.Shape.MAP ? "{}" : "[]";
  }
}
