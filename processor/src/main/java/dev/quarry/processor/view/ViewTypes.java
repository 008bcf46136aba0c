package dev.quarry.processor.view;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.quarry.processor.literal.DefaultLiteral;
import dev.quarry.processor.model.ComponentModel;
import dev.quarry.processor.model.ComponentModel.Presence;
import dev.quarry.processor.model.ScalarKind;
import dev.quarry.processor.model.ValueModel;
import dev.quarry.processor.model.ValueModel.EnumValue;
import dev.quarry.processor.model.ValueModel.RecordValue;
import dev.quarry.processor.model.ValueModel.SealedValue;
import dev.quarry.processor.name.RuntimeNames;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.Scalar;
import dev.quarry.schema.Type;
import dev.quarry.snapshot.Anonymous;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The Java types of a view: its nested records, enums and sealed interfaces lie within it. */
final class ViewTypes {

  private final ClassName view;
  private final Function<String, TypeName> identified;
  private final Map<Type, ClassName> classes = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * Types of one view.
   *
   * @param identified the type argument of the ids of a table's documents
   */
  ViewTypes(ClassName view, Function<String, TypeName> identified) {
    this.view = view;
    this.identified = identified;
    taken.add(view.simpleName());
  }

  /** The view itself. */
  RecordValue view(List<FieldSchema> fields) {
    // The records of sealed interfaces are told apart by their names: these come first.
    fields.forEach(field -> nameVariants(field.type()));
    return new RecordValue(view, view.simpleName(), components(fields));
  }

  private List<ComponentModel> components(List<FieldSchema> fields) {
    return fields.stream().map(this::component).toList();
  }

  private ComponentModel component(FieldSchema field) {
    ValueModel value = value(field.type());
    TypeName type = value.javaType();
    Optional<String> text = Optional.ofNullable(field.defaultText());
    return new ComponentModel(
        field.name(),
        !field.optional() && type.isBoxedPrimitive() ? type.unbox() : type,
        value,
        field.optional() ? Presence.NULLABLE : Presence.REQUIRED,
        text,
        text.flatMap(each -> DefaultLiteral.parse(value, each)),
        List.of());
  }

  private ValueModel value(Type type) {
    if (type instanceof Scalar scalar) {
      ScalarKind kind = ScalarKind.valueOf(scalar.name());
      return new ValueModel.Scalar(kind, JavaTypes.of(kind));
    } else if (type instanceof Type.IdOf id) {
      TypeName target = identified.apply(id.table());
      return new ValueModel.IdValue(
          ParameterizedTypeName.get(RuntimeNames.ID, target), (ClassName) target, id.table());
    } else if (type instanceof Type.EnumOf enumeration) {
      return enumeration(enumeration);
    } else if (type instanceof Type.RecordOf record) {
      return record(record);
    } else if (type instanceof Type.SealedOf sealed) {
      return sealed(sealed);
    } else if (type instanceof Type.ListOf list) {
      ValueModel element = value(list.element());
      return new ValueModel.ListValue(many(List.class, element), element);
    } else if (type instanceof Type.SetOf set) {
      ValueModel element = value(set.element());
      return new ValueModel.SetValue(many(Set.class, element), element);
    }
    ValueModel element = value(((Type.MapOf) type).value());
    return new ValueModel.MapValue(
        ParameterizedTypeName.get(
            ClassName.get(Map.class), ClassName.get(String.class), element.javaType()),
        element);
  }

  private static TypeName many(Class<?> collection, ValueModel element) {
    return ParameterizedTypeName.get(ClassName.get(collection), element.javaType());
  }

  private EnumValue enumeration(Type.EnumOf type) {
    // The order of the constants is not sealed.
    List<ValueModel.Constant> constants =
        type.constants().stream()
            .map(each -> new ValueModel.Constant(each.name(), each.id()))
            .sorted(Comparator.comparing(ValueModel.Constant::name))
            .toList();
    return new EnumValue(named(type, type.name()), type.name(), constants);
  }

  private RecordValue record(Type.RecordOf type) {
    return new RecordValue(named(type, type.name()), type.name(), components(type.fields()));
  }

  private SealedValue sealed(Type.SealedOf type) {
    List<ValueModel.Variant> variants =
        type.variants().stream()
            .map(each -> new ValueModel.Variant(each.id(), record(each.type())))
            .sorted(Comparator.comparing(each -> each.type().name()))
            .toList();
    return new SealedValue(named(type, type.name()), type.name(), variants);
  }

  /** One class for each type: that of a record is the same wherever the record is nested. */
  private ClassName named(Type type, String name) {
    return classes.computeIfAbsent(
        Anonymous.of(type),
        key -> {
          String free = name;
          for (int i = 2; !taken.add(free); i++) {
            free = name + i;
          }
          return view.nestedClass(free);
        });
  }

  private void nameVariants(Type type) {
    if (type instanceof Type.SealedOf sealed) {
      for (Type.Variant variant : sealed.variants()) {
        named(variant.type(), variant.type().name());
        nameVariants(variant.type());
      }
    } else if (type instanceof Type.RecordOf record) {
      record.fields().forEach(field -> nameVariants(field.type()));
    } else if (type instanceof Type.ListOf list) {
      nameVariants(list.element());
    } else if (type instanceof Type.SetOf set) {
      nameVariants(set.element());
    } else if (type instanceof Type.MapOf map) {
      nameVariants(map.value());
    }
  }
}
