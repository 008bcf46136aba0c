package dev.quarry.snapshot;

import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.TableDefinition;
import dev.quarry.schema.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A sealed shape as it was declared when it was sealed: with the names that fields had before, and
 * with what was given up. Both follow from the ids.
 */
final class Redeclared {

  private final List<String> removed = new ArrayList<>();

  private Redeclared() {}

  static TableDefinition of(TableDefinition was, TableDefinition is) {
    Redeclared redeclared = new Redeclared();
    List<FieldSchema> fields = redeclared.fields("", was.fields(), is.fields());
    return new TableDefinition(
        is.name(),
        was.name().equals(is.name()) ? List.of() : List.of(was.name()),
        is.key(),
        fields,
        is.indexes(),
        is.references(),
        redeclared.removed);
  }

  private List<FieldSchema> fields(String owner, List<FieldSchema> was, List<FieldSchema> is) {
    Map<Integer, FieldSchema> gone = new HashMap<>();
    was.forEach(field -> gone.put(field.id(), field));
    List<FieldSchema> result = new ArrayList<>();
    for (FieldSchema field : is) {
      FieldSchema before = gone.remove(field.id());
      Type type =
          before == null ? field.type() : type(owner + field.name(), before.type(), field.type());
      FieldSchema declared = field.stored(0, type);
      result.add(
          before == null || before.name().equals(field.name())
              ? declared
              : declared.renamedFrom(before.name()));
    }
    gone.values().forEach(field -> removed.add(owner + field.name()));
    return result;
  }

  private Type type(String path, Type was, Type is) {
    if (was instanceof Type.RecordOf old && is instanceof Type.RecordOf now) {
      return record(path + ".", old, now);
    } else if (was instanceof Type.ListOf old && is instanceof Type.ListOf now) {
      return Type.list(type(path + "[]", old.element(), now.element()));
    } else if (was instanceof Type.SetOf old && is instanceof Type.SetOf now) {
      return Type.set(type(path + "[]", old.element(), now.element()));
    } else if (was instanceof Type.MapOf old && is instanceof Type.MapOf now) {
      return Type.map(type(path + "{}", old.value(), now.value()));
    } else if (was instanceof Type.SealedOf old && is instanceof Type.SealedOf now) {
      return new Type.SealedOf(
          now.name(), now.variants().stream().map(each -> variant(path, old, each)).toList());
    }
    return is;
  }

  private Type.Variant variant(String path, Type.SealedOf was, Type.Variant is) {
    String place = path + "(" + is.type().name() + ").";
    return was.variants().stream()
        .filter(each -> each.id() == is.id())
        .findFirst()
        .map(each -> Type.variant(is.id(), record(place, each.type(), is.type())))
        .orElse(is);
  }

  private Type.RecordOf record(String owner, Type.RecordOf was, Type.RecordOf is) {
    return new Type.RecordOf(is.name(), fields(owner, was.fields(), is.fields()));
  }
}
