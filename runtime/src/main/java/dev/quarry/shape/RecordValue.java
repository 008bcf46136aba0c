package dev.quarry.shape;

import dev.quarry.codec.DocumentReader;
import dev.quarry.codec.DocumentWriter;
import dev.quarry.json.JsonReader;
import dev.quarry.json.JsonWriter;
import dev.quarry.schema.FieldSchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records: their fields' values in order, null where one is absent. */
final class RecordValue extends StoredValue<List<@Nullable Object>> {
  private final List<Component> components = new ArrayList<>();
  private final String[] names;
  private final int optional;

  private record Component(
      String name, boolean optional, StoredValue<Object> value, @Nullable Object byDefault) {}

  RecordValue(List<FieldSchema> fields) {
    for (FieldSchema field : fields) {
      String text = field.defaultText();
      components.add(
          new Component(
              field.name(),
              field.optional(),
              StoredValue.of(field.type()),
              text == null ? null : DefaultText.value(field.type(), text)));
    }
    this.names = fields.stream().map(FieldSchema::name).toArray(String[]::new);
    this.optional = (int) fields.stream().filter(FieldSchema::optional).count();
  }

  @Override
  List<@Nullable Object> read(DocumentReader in) {
    int[] presence = new int[presenceBytes()];
    for (int i = 0; i < presence.length; i++) {
      presence[i] = in.presence(Math.min(8, optional - 8 * i));
    }
    List<@Nullable Object> values = new ArrayList<>(components.size());
    int bit = 0;
    for (Component component : components) {
      boolean present = true;
      if (component.optional) {
        present = (presence[bit >> 3] >> (bit & 7) & 1) != 0;
        bit++;
      }
      values.add(present ? component.value.read(in) : null);
    }
    return Collections.unmodifiableList(values);
  }

  private int presenceBytes() {
    return components.isEmpty() ? 1 : (optional + 7) / 8;
  }

  @Override
  void write(List<@Nullable Object> values, DocumentWriter out) {
    int[] presence = new int[presenceBytes()];
    int bit = 0;
    for (int i = 0; i < components.size(); i++) {
      if (components.get(i).optional) {
        presence[bit >> 3] |= values.get(i) == null ? 0 : 1 << (bit & 7);
        bit++;
      }
    }
    for (int bits : presence) {
      out.presence(bits);
    }
    for (int i = 0; i < components.size(); i++) {
      Object value = values.get(i);
      if (value != null) {
        components.get(i).value.write(value, out);
      }
    }
  }

  @Override
  List<@Nullable Object> readJson(JsonReader in) {
    in.only(names);
    List<@Nullable Object> values = new ArrayList<>(components.size());
    for (Component component : components) {
      values.add(readJson(component, in));
    }
    return Collections.unmodifiableList(values);
  }

  private static @Nullable Object readJson(Component component, JsonReader in) {
    String name = component.name;
    boolean required = !component.optional && component.byDefault == null;
    if (required || in.has(name)) {
      return component.value.readJson(in.field(name));
    }
    // Where absence and the default are two things, null says absence.
    return component.optional && in.isNull(name) ? null : component.byDefault;
  }

  @Override
  void writeJson(List<@Nullable Object> values, JsonWriter out) {
    out.object(values, (object, properties) -> writeProperties(properties, object));
  }

  void writeProperties(List<@Nullable Object> values, JsonWriter out) {
    for (int i = 0; i < components.size(); i++) {
      Component component = components.get(i);
      Object value = values.get(i);
      if (value != null) {
        component.value.writeJson(value, out.field(component.name));
      } else if (component.byDefault != null) {
        out.field(component.name).nothing();
      }
    }
  }
}
