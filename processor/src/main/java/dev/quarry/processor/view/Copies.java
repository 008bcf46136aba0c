package dev.quarry.processor.view;

import dev.quarry.processor.model.ComponentModel;
import dev.quarry.processor.model.CopyModel;
import dev.quarry.processor.model.CopyModel.Component;
import dev.quarry.processor.model.CopyModel.OfRecord;
import dev.quarry.processor.model.ScalarKind;
import dev.quarry.processor.model.ValueModel;
import dev.quarry.processor.model.ValueModel.Converted;
import dev.quarry.processor.model.ValueModel.EnumValue;
import dev.quarry.processor.model.ValueModel.IdValue;
import dev.quarry.processor.model.ValueModel.ListValue;
import dev.quarry.processor.model.ValueModel.MapValue;
import dev.quarry.processor.model.ValueModel.RecordValue;
import dev.quarry.processor.model.ValueModel.SealedValue;
import dev.quarry.processor.model.ValueModel.SetValue;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Decides how values of one shape become those of another. Fields, constants and records of sealed
 * interfaces are the same where their ids are, whatever they are called; a value carries over only
 * if none can be lost or refused on the way.
 */
final class Copies {

  private Copies() {}

  /** A type as it is stored, and what Java makes of it. */
  private record Typed(Type type, ValueModel value) {}

  /** The components of a record, each with where its value comes from. */
  static List<Component> components(
      List<FieldSchema> was, RecordValue from, List<FieldSchema> is, RecordValue to) {
    Map<Integer, Integer> places = new HashMap<>();
    IntStream.range(0, was.size()).forEach(i -> places.put(was.get(i).id(), i));
    List<Component> result = new ArrayList<>();
    for (int i = 0; i < is.size(); i++) {
      ComponentModel component = to.components().get(i);
      Integer place = places.get(is.get(i).id());
      if (place == null) {
        result.add(new Component(component, Optional.empty(), Optional.empty()));
        continue;
      }
      ComponentModel before = from.components().get(place);
      Typed old = new Typed(was.get(place).type(), before.value());
      result.add(
          new Component(
              component,
              Optional.of(before),
              copy(old, new Typed(is.get(i).type(), component.value()))));
    }
    return List.copyOf(result);
  }

  private static Optional<CopyModel> copy(Typed from, Typed to) {
    if (to.value() instanceof Converted converted) {
      return copy(from, new Typed(to.type(), converted.stored()))
          .map(stored -> new CopyModel.Restored(converted.converter(), stored));
    } else if (from.value() instanceof RecordValue && to.value() instanceof RecordValue) {
      return record(from, to).map(each -> each);
    } else if (from.value() instanceof EnumValue was && to.value() instanceof EnumValue is) {
      return enumeration(was, is);
    } else if (from.value() instanceof SealedValue was && to.value() instanceof SealedValue is) {
      return sealed(from, was, to, is);
    } else if (from.value() instanceof IdValue was && to.value() instanceof IdValue is) {
      return Optional.of(
          was.javaType().equals(is.javaType()) ? new CopyModel.Same() : new CopyModel.Retyped());
    } else if (from.value() instanceof ValueModel.Scalar was
        && to.value() instanceof ValueModel.Scalar is) {
      return scalar(was.kind(), is.kind());
    }
    return element(from).flatMap(old -> element(to).flatMap(now -> elements(old, now, from, to)));
  }

  private static Optional<CopyModel> scalar(ScalarKind from, ScalarKind to) {
    if (from == to) {
      return Optional.of(new CopyModel.Same());
    } else if (from == ScalarKind.BYTES && to == ScalarKind.BYTE_ARRAY) {
      return Optional.of(new CopyModel.Array());
    }
    return Widening.isExact(from, to)
        ? Optional.of(new CopyModel.Wider(from, to))
        : Optional.empty();
  }

  private static Optional<OfRecord> record(Typed from, Typed to) {
    RecordValue was = (RecordValue) from.value();
    RecordValue is = (RecordValue) to.value();
    List<Component> components =
        components(
            ((Type.RecordOf) from.type()).fields(), was, ((Type.RecordOf) to.type()).fields(), is);
    return Optional.of(new OfRecord(was, is, components)).filter(OfRecord::isWhole);
  }

  private static Optional<CopyModel> enumeration(EnumValue from, EnumValue to) {
    Map<Integer, String> names = new HashMap<>();
    to.constants().forEach(each -> names.put(each.id(), each.name()));
    Map<String, String> constants = new HashMap<>();
    for (ValueModel.Constant constant : from.constants()) {
      String name = names.get(constant.id());
      if (name == null) {
        return Optional.empty();
      }
      constants.put(constant.name(), name);
    }
    return Optional.of(new CopyModel.OfEnum(from, to, constants));
  }

  private static Optional<CopyModel> sealed(Typed from, SealedValue was, Typed to, SealedValue is) {
    List<OfRecord> variants = new ArrayList<>();
    for (ValueModel.Variant variant : was.variants()) {
      Optional<OfRecord> copy =
          is.variants().stream()
              .filter(each -> each.id() == variant.id())
              .findFirst()
              .flatMap(each -> record(variant(from, variant), variant(to, each)));
      if (copy.isEmpty()) {
        return Optional.empty();
      }
      variants.add(copy.get());
    }
    return Optional.of(new CopyModel.OfSealed(was, is, List.copyOf(variants)));
  }

  private static Typed variant(Typed sealed, ValueModel.Variant variant) {
    return ((Type.SealedOf) sealed.type())
        .variants().stream()
            .filter(each -> each.id() == variant.id())
            .map(each -> new Typed(each.type(), variant.type()))
            .findFirst()
            .orElseThrow();
  }

  private static Optional<CopyModel> elements(Typed old, Typed now, Typed from, Typed to) {
    if (!from.value().getClass().equals(to.value().getClass())) {
      return Optional.empty();
    }
    return copy(old, now)
        .map(
            element ->
                element instanceof CopyModel.Same
                    ? element
                    : new CopyModel.Elements(to.value(), element));
  }

  private static Optional<Typed> element(Typed many) {
    if (many.value() instanceof ListValue list) {
      return Optional.of(new Typed(((Type.ListOf) many.type()).element(), list.element()));
    } else if (many.value() instanceof SetValue set) {
      return Optional.of(new Typed(((Type.SetOf) many.type()).element(), set.element()));
    } else if (many.value() instanceof MapValue map) {
      return Optional.of(new Typed(((Type.MapOf) many.type()).value(), map.value()));
    }
    return Optional.empty();
  }
}
