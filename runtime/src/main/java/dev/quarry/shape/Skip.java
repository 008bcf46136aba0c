package dev.quarry.shape;

import dev.quarry.codec.DocumentReader;
import dev.quarry.codec.DocumentTransfer;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.Scalar;
import dev.quarry.schema.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Steps over a value without making anything of it. A length or a count is never taken beyond the
 * end of the document. Immutable, thread-safe.
 */
abstract class Skip {
  /** Steps over one value. */
  abstract void over(DocumentTransfer transfer);

  /** Steps over a number of values, one after the other. */
  void overAll(DocumentTransfer transfer, int count) {
    for (int i = 0; i < count; i++) {
      over(transfer);
    }
  }

  static Skip of(Type type) {
    return new SkipRun.Builder().value(type, SkipRun.ALWAYS).build();
  }

  /** What {@link SkipRun} cannot flatten: a value with parts of its own. */
  static Skip nested(Type type) {
    if (type instanceof Type.RecordOf record) {
      return new Fields(record.fields());
    } else if (type instanceof Type.SealedOf variants) {
      return new Variants(variants);
    } else if (type instanceof Type.ListOf list) {
      return elements(list.element());
    } else if (type instanceof Type.SetOf set) {
      return elements(set.element());
    } else if (type instanceof Type.MapOf map) {
      return new Elements(
          new SkipRun.Builder()
              .value(Scalar.TEXT, SkipRun.ALWAYS)
              .value(map.value(), SkipRun.ALWAYS)
              .build());
    }
    throw new IllegalArgumentException("type " + type);
  }

  private static Skip elements(Type element) {
    return new Elements(of(element));
  }

  /** A record: its presence, then its fields. */
  private static final class Fields extends Skip {
    private final int optional;
    private final boolean hasPresence;
    private final SkipRun fields;

    Fields(List<FieldSchema> fields) {
      SkipRun.Builder run = new SkipRun.Builder();
      int bit = 0;
      for (FieldSchema field : fields) {
        run.value(field.type(), field.optional() ? bit++ : SkipRun.ALWAYS);
      }
      this.optional = bit;
      this.hasPresence = bit > 0 || fields.isEmpty();
      this.fields = run.build();
    }

    @Override
    void over(DocumentTransfer transfer) {
      int presence = hasPresence ? transfer.presence(optional) : transfer.position();
      fields.over(transfer, presence);
    }
  }

  /** A value of a sealed interface: its tag, then a record. */
  private static final class Variants extends Skip {
    private final String name;
    private final Map<Integer, Skip> records = new HashMap<>();

    Variants(Type.SealedOf type) {
      this.name = type.name();
      type.variants().forEach(v -> records.put(v.id(), new Fields(v.type().fields())));
    }

    @Override
    void over(DocumentTransfer transfer) {
      int tag = transfer.in().tag();
      Skip record = records.get(tag);
      if (record == null) {
        throw DocumentReader.unknownVariant(name, tag);
      }
      record.over(transfer);
    }
  }

  /** Elements after their number. */
  private static final class Elements extends Skip {
    private final Skip element;

    Elements(Skip element) {
      this.element = element;
    }

    @Override
    void over(DocumentTransfer transfer) {
      element.overAll(transfer, transfer.in().count());
    }
  }
}
