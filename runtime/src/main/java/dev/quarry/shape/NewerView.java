package dev.quarry.shape;

import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.Type;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A value of a newer type as a program sees it that knows the older one only. */
final class NewerView {
  private NewerView() {}

  static JsonNode of(Type older, Type newer, JsonNode value) {
    if (older.equals(newer)) {
      return value;
    } else if (older instanceof Type.RecordOf was && newer instanceof Type.RecordOf is) {
      return record(was.fields(), is.fields(), value);
    } else if (older instanceof Type.SealedOf was && newer instanceof Type.SealedOf is) {
      return variant(was, is, value);
    } else if (older instanceof Type.MapOf was && newer instanceof Type.MapOf is) {
      ObjectNode view = JsonNodeFactory.instance.objectNode();
      for (Map.Entry<String, JsonNode> entry : value.properties()) {
        view.set(entry.getKey(), of(was.value(), is.value(), entry.getValue()));
      }
      return view;
    } else if (older instanceof Type.ListOf was && newer instanceof Type.ListOf is) {
      return elements(was.element(), is.element(), value);
    } else if (older instanceof Type.SetOf was && newer instanceof Type.SetOf is) {
      return elements(was.element(), is.element(), value);
    }
    return value;
  }

  private static ArrayNode elements(Type older, Type newer, JsonNode values) {
    ArrayNode view = JsonNodeFactory.instance.arrayNode();
    values.forEach(value -> view.add(of(older, newer, value)));
    return view;
  }

  private static ObjectNode record(
      List<FieldSchema> older, List<FieldSchema> newer, JsonNode value) {
    ObjectNode view = JsonNodeFactory.instance.objectNode();
    for (FieldSchema field : newer) {
      JsonNode part = value.get(field.name());
      for (FieldSchema old : older) {
        if (old.id() == field.id() && part != null) {
          view.set(field.name(), part.isNull() ? part : of(old.type(), field.type(), part));
        }
      }
    }
    return view;
  }

  private static JsonNode variant(Type.SealedOf was, Type.SealedOf is, JsonNode value) {
    String name = value.path("$type").stringValue("");
    Type.RecordOf older = record(was, name);
    Type.RecordOf newer = record(is, name);
    return older == null || newer == null
        ? value
        : record(older.fields(), newer.fields(), value).put("$type", name);
  }

  /** A record of a sealed interface by its name. */
  static Type.@Nullable RecordOf record(Type.SealedOf type, String name) {
    return type.variants().stream()
        .map(Type.Variant::type)
        .filter(record -> record.name().equals(name))
        .findFirst()
        .orElse(null);
  }
}
