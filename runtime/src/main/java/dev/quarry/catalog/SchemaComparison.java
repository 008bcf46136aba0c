package dev.quarry.catalog;

import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.IndexSchema;
import dev.quarry.schema.ReferenceSchema;
import dev.quarry.schema.TableSchema;
import dev.quarry.schema.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What differs between a compiled table and the stored one, one sentence a difference. Names of
 * classes do not count, and neither do defaults: neither changes a byte of what is stored.
 */
final class SchemaComparison {
  private final List<String> differences = new ArrayList<>();

  private SchemaComparison() {}

  static List<String> differences(StoredTable stored, TableSchema<?, ?> compiled) {
    SchemaComparison comparison = new SchemaComparison();
    comparison.key(stored.key(), compiled.key());
    comparison.fields("", stored.newestShape().fields(), compiled.fields());
    comparison.indexes(stored.indexes(), compiled.indexes());
    comparison.references(stored.references(), compiled.references());
    return comparison.differences;
  }

  private void key(List<String> stored, List<String> compiled) {
    if (!stored.equals(compiled)) {
      differences.add("the key was " + stored + " and is now " + compiled);
    }
  }

  private void fields(String path, List<FieldSchema> stored, List<FieldSchema> compiled) {
    Map<String, FieldSchema> was = byName(stored);
    Map<String, FieldSchema> is = byName(compiled);
    Set<String> names = new LinkedHashSet<>(was.keySet());
    names.addAll(is.keySet());
    int before = differences.size();
    for (String name : names) {
      FieldSchema old = was.get(name);
      FieldSchema now = is.get(name);
      if (old == null) {
        differences.add("field " + path + name + " is new");
      } else if (now == null) {
        differences.add("field " + path + name + " is gone");
      } else {
        field(path + name, old, now);
      }
    }
    boolean sameOrder = List.copyOf(was.keySet()).equals(List.copyOf(is.keySet()));
    if (differences.size() == before && !sameOrder) {
      differences.add(
          "the fields" + (path.isEmpty() ? "" : " of " + path) + " are in another order");
    }
  }

  private static Map<String, FieldSchema> byName(List<FieldSchema> fields) {
    Map<String, FieldSchema> byName = new LinkedHashMap<>();
    fields.forEach(field -> byName.put(field.name(), field));
    return byName;
  }

  private void field(String path, FieldSchema old, FieldSchema now) {
    if (old.optional() != now.optional()) {
      differences.add("field " + path + " is now " + (now.optional() ? "optional" : "required"));
    }
    type(path, old.type(), now.type());
  }

  private void type(String path, Type old, Type now) {
    if (old instanceof Type.RecordOf was && now instanceof Type.RecordOf is) {
      fields(path + ".", was.fields(), is.fields());
    } else if (old instanceof Type.ListOf was && now instanceof Type.ListOf is) {
      type(path + "[]", was.element(), is.element());
    } else if (old instanceof Type.SetOf was && now instanceof Type.SetOf is) {
      type(path + "[]", was.element(), is.element());
    } else if (old instanceof Type.MapOf was && now instanceof Type.MapOf is) {
      type(path + "{}", was.value(), is.value());
    } else if (old instanceof Type.EnumOf was && now instanceof Type.EnumOf is) {
      constants(path, was, is);
    } else if (old instanceof Type.SealedOf was && now instanceof Type.SealedOf is) {
      variants(path, was, is);
    } else if (!(old instanceof Type.IdOf && now instanceof Type.IdOf) && !old.equals(now)) {
      differences.add("field " + path + " was " + old + " and is now " + now);
    }
  }

  private void constants(String path, Type.EnumOf was, Type.EnumOf is) {
    for (Type.Constant constant : is.constants()) {
      if (!was.constants().contains(constant)) {
        differences.add("field " + path + " has the new constant " + constant.name());
      }
    }
    for (Type.Constant constant : was.constants()) {
      if (!is.constants().contains(constant)) {
        differences.add("field " + path + " lost the constant " + constant.name());
      }
    }
  }

  private void variants(String path, Type.SealedOf was, Type.SealedOf is) {
    Map<Integer, Type.RecordOf> old = new HashMap<>();
    was.variants().forEach(variant -> old.put(variant.id(), variant.type()));
    for (Type.Variant variant : is.variants()) {
      Type.RecordOf before = old.remove(variant.id());
      if (before == null) {
        differences.add("field " + path + " has the new record " + variant.type().name());
      } else {
        type(path + "(" + variant.type().name() + ")", before, variant.type());
      }
    }
    old.values()
        .forEach(gone -> differences.add("field " + path + " lost the record " + gone.name()));
  }

  private void indexes(List<StoredIndex> stored, List<IndexSchema> compiled) {
    Map<String, IndexSchema> was = new HashMap<>();
    stored.forEach(index -> was.put(index.schema().name(), index.schema()));
    for (IndexSchema index : compiled) {
      IndexSchema old = was.remove(index.name());
      if (old == null) {
        differences.add("index " + index.name() + " is new");
      } else if (!old.equals(index)) {
        differences.add("index " + index.name() + " was " + old + " and is now " + index);
      }
    }
    was.keySet().stream().sorted().forEach(name -> differences.add("index " + name + " is gone"));
  }

  private void references(List<ReferenceSchema> stored, List<ReferenceSchema> compiled) {
    for (ReferenceSchema reference : compiled) {
      if (!stored.contains(reference)) {
        differences.add("reference " + text(reference) + " is new");
      }
    }
    for (ReferenceSchema reference : stored) {
      if (!compiled.contains(reference)) {
        differences.add("reference " + text(reference) + " is gone");
      }
    }
  }

  private static String text(ReferenceSchema reference) {
    return reference.component()
        + " to "
        + reference.table()
        + " (on delete "
        + reference.onDelete()
        + ")";
  }
}
