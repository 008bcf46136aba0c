package dev.quarry.shape;

import dev.quarry.codec.DocumentReader;
import dev.quarry.codec.DocumentWriter;
import dev.quarry.json.JsonReader;
import dev.quarry.json.JsonWriter;
import dev.quarry.schema.Type;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Values of a sealed interface: a tag in documents, {@code $type} in JSON, then a record. */
final class VariantValue extends StoredValue<VariantValue.Tagged> {
  private final String name;
  private final List<Variant> variants;

  private record Variant(int tag, String name, RecordValue record) {}

  /** A record and which it is. */
  record Tagged(int tag, List<@Nullable Object> values) {}

  VariantValue(Type.SealedOf type) {
    this.name = type.name();
    this.variants =
        type.variants().stream()
            .map(v -> new Variant(v.id(), v.type().name(), new RecordValue(v.type().fields())))
            .toList();
  }

  private @Nullable Variant variant(Predicate<Variant> wanted) {
    return variants.stream().filter(wanted).findFirst().orElse(null);
  }

  private Variant variant(int tag) {
    Variant variant = variant(candidate -> candidate.tag == tag);
    if (variant == null) {
      throw DocumentReader.unknownVariant(name, tag);
    }
    return variant;
  }

  @Override
  Tagged read(DocumentReader in) {
    int tag = in.tag();
    return new Tagged(tag, variant(tag).record.read(in));
  }

  @Override
  void write(Tagged value, DocumentWriter out) {
    out.tag(value.tag);
    variant(value.tag).record.write(value.values, out);
  }

  @Override
  Tagged readJson(JsonReader in) {
    String found = in.variant();
    Variant variant = variant(candidate -> candidate.name.equals(found));
    if (variant == null) {
      throw in.unknownVariant(
          name, found, variants.stream().map(Variant::name).toArray(String[]::new));
    }
    return new Tagged(variant.tag, variant.record.readJson(in));
  }

  @Override
  void writeJson(Tagged value, JsonWriter out) {
    Variant variant = variant(value.tag);
    out.object(
        value.values,
        (object, values) -> {
          object.field("$type").text(variant.name);
          variant.record.writeProperties(values, object);
        });
  }
}
