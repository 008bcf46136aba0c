package dev.quarry.processor.write;

import com.palantir.javapoet.ClassName;
import dev.quarry.processor.model.ComponentModel;
import dev.quarry.processor.model.ScalarKind;
import dev.quarry.processor.model.TableModel;
import dev.quarry.processor.model.ValueModel;
import dev.quarry.processor.model.ValueModel.Converted;
import dev.quarry.processor.model.ValueModel.EnumValue;
import dev.quarry.processor.model.ValueModel.ListValue;
import dev.quarry.processor.model.ValueModel.MapValue;
import dev.quarry.processor.model.ValueModel.RecordValue;
import dev.quarry.processor.model.ValueModel.Scalar;
import dev.quarry.processor.model.ValueModel.SealedValue;
import dev.quarry.processor.model.ValueModel.SetValue;
import dev.quarry.processor.model.ValueModel.Variant;
import dev.quarry.processor.name.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The enums, nested records, sealed interfaces and converters that a table's components use, or a
 * schema's migrations, each with the name that its members in the codec go by, or in the class with
 * the migrations' steps. Two types of one simple name get two names.
 */
final class CodecTypes {

  private final ClassName codec;
  private final LocalNames baseNames = LocalNames.none();
  private final LocalNames constantNames = LocalNames.none();
  private final Map<ClassName, String> names = new LinkedHashMap<>();
  private final Map<ClassName, String> constants = new LinkedHashMap<>();
  private final Map<ClassName, ValueModel> types = new LinkedHashMap<>();
  private final Map<ClassName, String> converters = new LinkedHashMap<>();
  private boolean holdsArrays;

  private CodecTypes(ClassName codec) {
    this.codec = codec;
  }

  static CodecTypes of(TableModel table) {
    CodecTypes types = new CodecTypes(table.codecClass());
    table.components().forEach(component -> types.add(component.value()));
    return types;
  }

  static CodecTypes of(ClassName user, List<? extends ValueModel> values) {
    CodecTypes types = new CodecTypes(user);
    values.forEach(types::add);
    return types;
  }

  // What a type is made of comes before it, as the constants that describe it must.
  private void add(ValueModel value) {
    if (value instanceof ListValue list) {
      add(list.element());
    } else if (value instanceof SetValue set) {
      add(set.element());
    } else if (value instanceof MapValue map) {
      add(map.value());
    } else if (value instanceof Converted converted) {
      addConverter(converted.converter());
      add(converted.stored());
    } else if (value instanceof Scalar scalar) {
      holdsArrays |= scalar.kind() == ScalarKind.BYTE_ARRAY;
    } else if (value instanceof EnumValue type) {
      addNamed(type.javaType(), type);
    } else if (value instanceof SealedValue type) {
      type.variants().stream().map(Variant::type).forEach(this::add);
      addNamed(type.javaType(), type);
    } else if (value instanceof RecordValue type) {
      type.components().stream().map(ComponentModel::value).forEach(this::add);
      addNamed(type.javaType(), type);
    }
  }

  private void addConverter(ClassName converter) {
    converters.computeIfAbsent(
        converter, key -> constantNames.take(Names.constant(key.simpleName())));
  }

  private void addNamed(ClassName type, ValueModel value) {
    if (types.putIfAbsent(type, value) == null) {
      String enclosing = String.join("", type.simpleNames());
      String pack = type.packageName().substring(type.packageName().lastIndexOf('.') + 1);
      String name =
          baseNames.take(type.simpleName(), enclosing, Names.pascalCase(pack) + type.simpleName());
      names.put(type, name);
      String constant = Names.constant(name);
      // A constant hides a type of its name where both could be meant: enum OS gets OS_TYPE.
      constants.put(
          type,
          constant.equals(type.simpleName())
              ? constantNames.take(constant + "_TYPE")
              : constantNames.take(constant));
    }
  }

  /** The codec's class. */
  ClassName codec() {
    return codec;
  }

  /** The enums, records and sealed interfaces; what a type is made of comes before it. */
  List<ValueModel> named() {
    return List.copyOf(types.values());
  }

  /** Whether a record may hold what can be changed: an array, or what a converter made. */
  boolean holdsMutableValues() {
    return holdsArrays || !converters.isEmpty();
  }

  /** The converters, in order of first use. */
  List<ClassName> converters() {
    return List.copyOf(converters.keySet());
  }

  /** The name in {@code encodePoint}: mostly the type's simple name. */
  String name(ClassName type) {
    return Objects.requireNonNull(names.get(type));
  }

  /** The constant that describes the type, {@code POINT}. */
  String constant(ClassName type) {
    return Objects.requireNonNull(constants.get(type));
  }

  /** The constant that holds the converter, {@code MONEY_CONVERTER}. */
  String converter(ClassName converter) {
    return Objects.requireNonNull(converters.get(converter));
  }
}
