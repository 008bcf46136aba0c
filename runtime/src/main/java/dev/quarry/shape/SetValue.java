package dev.quarry.shape;

import dev.quarry.codec.DocumentReader;
import dev.quarry.codec.DocumentWriter;
import dev.quarry.json.JsonReader;
import dev.quarry.json.JsonWriter;
import java.util.Set;

/** Sets, in the order they are stored in. */
final class SetValue extends StoredValue<Set<Object>> {
  private final StoredValue<Object> element;

  SetValue(StoredValue<Object> element) {
    this.element = element;
  }

  @Override
  Set<Object> read(DocumentReader in) {
    return in.set(element::read);
  }

  @Override
  void write(Set<Object> value, DocumentWriter out) {
    out.set(value, (set, each) -> element.write(each, set));
  }

  @Override
  Set<Object> readJson(JsonReader in) {
    return in.set(element::readJson);
  }

  @Override
  void writeJson(Set<Object> value, JsonWriter out) {
    out.set(value, (set, each) -> element.writeJson(each, set));
  }
}
