package dev.quarry.shape;

import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gives what migrations left alone the names that it has in a later shape: a field is the same when
 * its id is. So a migration need not know what was renamed before or after it, as long as it does
 * not use it.
 */
public final class PresentNames {
  private PresentNames() {}

  /**
   * Renames properties in place, in nested records too. A property whose name another field of the
   * later shape has stays as it is, and so does one whose new name is taken.
   *
   * @param json a document, with the names of the earlier shape or of any later one
   * @param earlier the fields of the earlier shape
   * @param later the fields of the later shape
   */
  public static void give(ObjectNode json, List<FieldSchema> earlier, List<FieldSchema> later) {
    Set<String> names = new HashSet<>();
    later.forEach(field -> names.add(field.name()));
    for (FieldSchema field : later) {
      for (FieldSchema was : earlier) {
        if (was.id() == field.id()) {
          if (!was.name().equals(field.name())
              && !names.contains(was.name())
              && json.has(was.name())
              && !json.has(field.name())) {
            json.set(field.name(), json.remove(was.name()));
          }
          JsonNode value = json.get(field.name());
          if (value != null) {
            give(value, was.type(), field.type());
          }
        }
      }
    }
  }

  /**
   * Renames properties in place that have a former name of a field which the later shape has too.
   *
   * @param json a document
   * @param later the fields of the later shape, with their former names
   */
  public static void giveFormer(ObjectNode json, List<FieldSchema> later) {
    Set<String> names = new HashSet<>();
    later.forEach(field -> names.add(field.name()));
    for (FieldSchema field : later) {
      if (!json.has(field.name())) {
        field.formerNames().stream()
            .filter(name -> json.has(name) && !names.contains(name))
            .findFirst()
            .ifPresent(name -> json.set(field.name(), json.remove(name)));
      }
    }
  }

  private static void give(JsonNode value, Type earlier, Type later) {
    if (earlier.equals(later)) {
      return;
    }
    if (earlier instanceof Type.RecordOf was && later instanceof Type.RecordOf is) {
      if (value instanceof ObjectNode record) {
        give(record, was.fields(), is.fields());
      }
    } else if (earlier instanceof Type.ListOf was && later instanceof Type.ListOf is) {
      value.forEach(element -> give(element, was.element(), is.element()));
    } else if (earlier instanceof Type.SetOf was && later instanceof Type.SetOf is) {
      value.forEach(element -> give(element, was.element(), is.element()));
    } else if (earlier instanceof Type.MapOf was && later instanceof Type.MapOf is) {
      value.forEach(element -> give(element, was.value(), is.value()));
    } else if (earlier instanceof Type.SealedOf was && later instanceof Type.SealedOf is) {
      variant(value, was, is);
    }
  }

  private static void variant(JsonNode value, Type.SealedOf was, Type.SealedOf is) {
    if (!(value instanceof ObjectNode record)) {
      return;
    }
    String name = record.path("$type").stringValue("");
    for (Type.Variant old : was.variants()) {
      for (Type.Variant variant : is.variants()) {
        boolean isOfIt = old.type().name().equals(name) || variant.type().name().equals(name);
        if (old.id() == variant.id() && isOfIt) {
          record.put("$type", variant.type().name());
          give(record, old.type().fields(), variant.type().fields());
        }
      }
    }
  }
}
