package dev.quarry.shape;

import dev.quarry.codec.DocumentReader;
import dev.quarry.codec.DocumentWriter;
import dev.quarry.json.JsonReader;
import dev.quarry.json.JsonWriter;
import dev.quarry.schema.Type;

/** Constants of an enum: their ids in documents, their names in JSON. */
final class EnumValue extends StoredValue<Type.Constant> {
  private final Type.EnumOf type;

  EnumValue(Type.EnumOf type) {
    this.type = type;
  }

  @Override
  Type.Constant read(DocumentReader in) {
    int id = in.enumId();
    for (Type.Constant constant : type.constants()) {
      if (constant.id() == id) {
        return constant;
      }
    }
    throw DocumentReader.unknownConstant(type.name(), id);
  }

  @Override
  void write(Type.Constant value, DocumentWriter out) {
    out.enumId(value.id());
  }

  @Override
  Type.Constant readJson(JsonReader in) {
    String name = in.text();
    for (Type.Constant constant : type.constants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw in.unknownConstant(
        type.name(), type.constants().stream().map(Type.Constant::name).toArray(String[]::new));
  }

  @Override
  void writeJson(Type.Constant value, JsonWriter out) {
    out.text(value.name());
  }
}
