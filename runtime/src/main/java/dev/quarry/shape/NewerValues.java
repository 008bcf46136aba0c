package dev.quarry.shape;

import dev.quarry.error.NewerValueException;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps what a newer program has stored in a document when an older one, which knows nothing of it,
 * writes the document. All that the newer shape has besides are fields that may be left out,
 * constants, and records of sealed interfaces.
 *
 * <p>Newer fields of a record that is still there keep their values: of the document's own, of
 * nested ones, of values of a map by their keys, and of elements of lists and sets that have not
 * changed. Where a changed or missing element may be the one that had a newer value, nobody can
 * tell whose it is now, and the write is refused. What is replaced or removed as a whole is gone
 * with all that it held.
 */
final class NewerValues {
  private NewerValues() {}

  /**
   * A document as the older program writes it, with what it does not know.
   *
   * @param older the fields that the program knows
   * @param newer the fields of the stored document
   * @param stored the stored document
   * @param written the document that takes its place, in the older shape
   * @return a document of the newer shape
   */
  static ObjectNode keep(
      List<FieldSchema> older, List<FieldSchema> newer, ObjectNode stored, ObjectNode written) {
    return record("", older, newer, stored, written);
  }

  private static ObjectNode record(
      String owner,
      List<FieldSchema> older,
      List<FieldSchema> newer,
      JsonNode stored,
      JsonNode written) {
    Map<Integer, FieldSchema> known = byId(older);
    ObjectNode kept = JsonNodeFactory.instance.objectNode();
    for (FieldSchema field : newer) {
      FieldSchema old = known.get(field.id());
      JsonNode before = stored.get(field.name());
      JsonNode now = old == null ? before : written.get(field.name());
      if (old != null && isPresent(before) && isPresent(now)) {
        now = value(owner + field.name(), old.type(), field.type(), before, now);
      }
      if (now != null) {
        kept.set(field.name(), now);
      }
    }
    return kept;
  }

  private static Map<Integer, FieldSchema> byId(List<FieldSchema> fields) {
    Map<Integer, FieldSchema> byId = new HashMap<>();
    fields.forEach(field -> byId.put(field.id(), field));
    return byId;
  }

  private static boolean isPresent(@Nullable JsonNode node) {
    return node != null && !node.isNull();
  }

  private static JsonNode value(
      String path, Type older, Type newer, JsonNode stored, JsonNode written) {
    if (older.equals(newer)) {
      return written;
    } else if (older instanceof Type.RecordOf was && newer instanceof Type.RecordOf is) {
      return record(path + ".", was.fields(), is.fields(), stored, written);
    } else if (older instanceof Type.SealedOf was && newer instanceof Type.SealedOf is) {
      return variant(path, was, is, stored, written);
    } else if (older instanceof Type.MapOf was && newer instanceof Type.MapOf is) {
      return map(path + "{}", was.value(), is.value(), stored, written);
    } else if (newer instanceof Type.ListOf || newer instanceof Type.SetOf) {
      return elements(path + "[]", element(older), element(newer), stored, written);
    }
    return written;
  }

  private static Type element(Type many) {
    return many instanceof Type.ListOf list ? list.element() : ((Type.SetOf) many).element();
  }

  private static JsonNode variant(
      String path, Type.SealedOf was, Type.SealedOf is, JsonNode stored, JsonNode written) {
    String name = written.path("$type").stringValue("");
    Type.RecordOf older = NewerView.record(was, name);
    Type.RecordOf newer = NewerView.record(is, name);
    if (older == null || newer == null || !stored.path("$type").stringValue("").equals(name)) {
      return written;
    }
    ObjectNode kept =
        record(path + "(" + name + ").", older.fields(), newer.fields(), stored, written);
    return kept.put("$type", name);
  }

  private static JsonNode map(
      String path, Type older, Type newer, JsonNode stored, JsonNode written) {
    ObjectNode kept = JsonNodeFactory.instance.objectNode();
    written
        .properties()
        .forEach(
            entry -> {
              JsonNode before = stored.get(entry.getKey());
              kept.set(
                  entry.getKey(),
                  before == null
                      ? entry.getValue()
                      : value(path, older, newer, before, entry.getValue()));
            });
    return kept;
  }

  private static JsonNode elements(
      String path, Type older, Type newer, JsonNode stored, JsonNode written) {
    List<JsonNode> rest = new ArrayList<>();
    stored.forEach(rest::add);
    ArrayNode kept = JsonNodeFactory.instance.arrayNode();
    for (JsonNode element : written) {
      JsonNode same = take(rest, older, newer, element);
      kept.add(same == null ? element : same);
    }
    for (JsonNode gone : rest) {
      if (holdsNewer(older, newer, gone)) {
        throw new NewerValueException(path);
      }
    }
    return kept;
  }

  /** Takes the first of some stored elements that an older program sees as the given one. */
  private static @Nullable JsonNode take(
      List<JsonNode> rest, Type older, Type newer, JsonNode seen) {
    for (int i = 0; i < rest.size(); i++) {
      if (NewerView.of(older, newer, rest.get(i)).equals(seen)) {
        return rest.remove(i);
      }
    }
    return null;
  }

  private static boolean holdsNewer(Type older, Type newer, JsonNode stored) {
    JsonNode seen = NewerView.of(older, newer, stored);
    return !StoredJson.normal(newer, seen).equals(stored);
  }
}
