package dev.quarry.shape;

import dev.quarry.codec.DocumentReader;
import dev.quarry.codec.DocumentWriter;
import dev.quarry.json.JsonReader;
import dev.quarry.json.JsonWriter;
import java.util.List;

/** Lists. */
final class ListValue extends StoredValue<List<Object>> {
  private final StoredValue<Object> element;

  ListValue(StoredValue<Object> element) {
    this.element = element;
  }

  @Override
  List<Object> read(DocumentReader in) {
    return in.list(element::read);
  }

  @Override
  void write(List<Object> value, DocumentWriter out) {
    out.list(value, (list, each) -> element.write(each, list));
  }

  @Override
  List<Object> readJson(JsonReader in) {
    return in.list(element::readJson);
  }

  @Override
  void writeJson(List<Object> value, JsonWriter out) {
    out.list(value, (list, each) -> element.writeJson(each, list));
  }
}
