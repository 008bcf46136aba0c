package dev.quarry.shape;

import dev.quarry.codec.DocumentReader;
import dev.quarry.codec.DocumentWriter;
import dev.quarry.json.JsonReader;
import dev.quarry.json.JsonWriter;
import java.util.Map;

/** Maps from texts, in the order they are stored in. */
final class MapValue extends StoredValue<Map<String, Object>> {
  private final StoredValue<Object> value;

  MapValue(StoredValue<Object> value) {
    this.value = value;
  }

  @Override
  Map<String, Object> read(DocumentReader in) {
    return in.map(value::read);
  }

  @Override
  void write(Map<String, Object> entries, DocumentWriter out) {
    out.map(entries, (map, each) -> value.write(each, map));
  }

  @Override
  Map<String, Object> readJson(JsonReader in) {
    Map<String, Object> entries = in.map(value::readJson);
    entries.keySet().forEach(key -> ScalarValue.wellFormed(key, in));
    return entries;
  }

  @Override
  void writeJson(Map<String, Object> entries, JsonWriter out) {
    out.map(entries, (map, each) -> value.writeJson(each, map));
  }
}
