package dev.quarry.processor.view;

import com.palantir.javapoet.ClassName;
import dev.quarry.processor.model.ComponentModel;
import dev.quarry.processor.model.PastModel;
import dev.quarry.processor.model.ValueModel;
import dev.quarry.processor.model.ValueModel.EnumValue;
import dev.quarry.processor.model.ValueModel.ListValue;
import dev.quarry.processor.model.ValueModel.MapValue;
import dev.quarry.processor.model.ValueModel.RecordValue;
import dev.quarry.processor.model.ValueModel.SealedValue;
import dev.quarry.processor.model.ValueModel.SetValue;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds what documents of other shapes call the parts of a view: a migration gets a document with
 * the names of the older shape that it was stored in, a rollback with those of the newest. A name
 * that another part has now is passed over, and in newer shapes one that another part had before.
 */
final class Pasts {

  private final Map<ClassName, PastModel> pasts = new HashMap<>();

  /** The names that a type's parts have had so far. */
  private final Map<ClassName, Set<String>> known = new HashMap<>();

  private Pasts() {}

  /** The pasts of a view and its nested types; of those without any, none. */
  static Map<ClassName, PastModel> of(
      List<List<FieldSchema>> older,
      List<List<FieldSchema>> newer,
      List<FieldSchema> is,
      RecordValue view) {
    Pasts result = new Pasts();
    older.forEach(was -> result.record(was, is, view));
    result.pasts.forEach((type, past) -> result.known.put(type, past.allNames()));
    newer.forEach(was -> result.record(was, is, view));
    result.pasts.values().removeIf(PastModel::isEmpty);
    return Map.copyOf(result.pasts);
  }

  private void record(List<FieldSchema> was, List<FieldSchema> is, RecordValue record) {
    note(
        record.javaType(),
        names(was, FieldSchema::id, FieldSchema::name),
        names(is, FieldSchema::id, FieldSchema::name));
    Map<Integer, FieldSchema> before =
        was.stream().collect(Collectors.toMap(FieldSchema::id, Function.identity()));
    for (int i = 0; i < is.size(); i++) {
      FieldSchema old = before.get(is.get(i).id());
      if (old != null) {
        ComponentModel component = record.components().get(i);
        value(old.type(), is.get(i).type(), component.value());
      }
    }
  }

  private void value(Type was, Type is, ValueModel value) {
    if (was instanceof Type.RecordOf old && is instanceof Type.RecordOf now) {
      record(old.fields(), now.fields(), (RecordValue) value);
    } else if (was instanceof Type.EnumOf old && is instanceof Type.EnumOf now) {
      note(
          ((EnumValue) value).javaType(),
          names(old.constants(), Type.Constant::id, Type.Constant::name),
          names(now.constants(), Type.Constant::id, Type.Constant::name));
    } else if (was instanceof Type.SealedOf old && is instanceof Type.SealedOf now) {
      sealed(old, now, (SealedValue) value);
    } else if (was instanceof Type.ListOf old && is instanceof Type.ListOf now) {
      value(old.element(), now.element(), ((ListValue) value).element());
    } else if (was instanceof Type.SetOf old && is instanceof Type.SetOf now) {
      value(old.element(), now.element(), ((SetValue) value).element());
    } else if (was instanceof Type.MapOf old && is instanceof Type.MapOf now) {
      value(old.value(), now.value(), ((MapValue) value).value());
    }
  }

  private void sealed(Type.SealedOf was, Type.SealedOf is, SealedValue value) {
    note(
        value.javaType(),
        names(was.variants(), Type.Variant::id, each -> each.type().name()),
        names(is.variants(), Type.Variant::id, each -> each.type().name()));
    for (Type.Variant old : was.variants()) {
      for (Type.Variant now : is.variants()) {
        if (old.id() == now.id()) {
          value.variants().stream()
              .filter(each -> each.id() == now.id())
              .forEach(each -> record(old.type().fields(), now.type().fields(), each.type()));
        }
      }
    }
  }

  private static <T> Map<Integer, String> names(
      List<T> parts, Function<T, Integer> id, Function<T, String> name) {
    return parts.stream().collect(Collectors.toMap(id, name));
  }

  private void note(ClassName type, Map<Integer, String> was, Map<Integer, String> is) {
    PastModel past =
        pasts.computeIfAbsent(type, each -> new PastModel(new TreeMap<>(), new TreeSet<>()));
    was.forEach(
        (id, name) -> {
          String today = is.get(id);
          if (is.containsValue(name) || known.getOrDefault(type, Set.of()).contains(name)) {
            return;
          } else if (today == null) {
            past.gone().add(name);
          } else {
            past.formerNames().computeIfAbsent(today, each -> new TreeSet<>()).add(name);
          }
        });
  }
}
