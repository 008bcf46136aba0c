package dev.quarry.query;

import dev.quarry.codec.DocumentReader;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.Scalar;
import dev.quarry.schema.Type;
import java.util.List;

/** Steps over values of a document without making anything of them. */
final class Skip {
  private Skip() {}

  static void value(Type type, DocumentReader in) {
    if (type instanceof Scalar scalar) {
      scalar(scalar, in);
    } else if (type instanceof Type.IdOf) {
      in.skip(16);
    } else if (type instanceof Type.EnumOf) {
      in.skip(4);
    } else if (type instanceof Type.RecordOf record) {
      fields(record.fields(), in);
    } else if (type instanceof Type.SealedOf variants) {
      int tag = in.tag();
      fields(
          variants.variants().stream()
              .filter(variant -> variant.id() == tag)
              .findFirst()
              .orElseThrow(() -> DocumentReader.unknownVariant(variants.name(), tag))
              .type()
              .fields(),
          in);
    } else if (type instanceof Type.ListOf list) {
      elements(list.element(), in);
    } else if (type instanceof Type.SetOf set) {
      elements(set.element(), in);
    } else if (type instanceof Type.MapOf map) {
      for (int left = in.count(); left > 0; left--) {
        in.skipBytes();
        value(map.value(), in);
      }
    }
  }

  private static void elements(Type element, DocumentReader in) {
    for (int left = in.count(); left > 0; left--) {
      value(element, in);
    }
  }

  private static void fields(List<FieldSchema> fields, DocumentReader in) {
    PresenceBits presence = PresenceBits.read(fields, in);
    int bit = 0;
    for (FieldSchema field : fields) {
      if (!field.optional() || presence.isSet(bit++)) {
        value(field.type(), in);
      }
    }
  }

  private static void scalar(Scalar scalar, DocumentReader in) {
    switch (scalar) {
      case BOOL, INT8 -> in.skip(1);
      case INT16, INT32, INT64, CHAR, DATE, TIME -> in.int64();
      case FLOAT32 -> in.skip(4);
      case FLOAT64 -> in.skip(8);
      case UUID -> in.skip(16);
      case TEXT, BYTES, INTEGER -> in.skipBytes();
      case INSTANT, DATE_TIME, DURATION -> {
        in.int64();
        in.int64();
      }
      case DECIMAL -> {
        in.int64();
        in.skipBytes();
      }
    }
  }
}
