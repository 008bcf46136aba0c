package dev.quarry.shape;

import dev.quarry.codec.Skip;
import dev.quarry.schema.Scalar;
import dev.quarry.schema.Type;
import java.util.HashMap;
import java.util.Map;

/** What steps over the values of a type. */
public final class Skips {
  private Skips() {}

  static Skip of(Type type) {
    Skip.Builder skip = new Skip.Builder();
    add(type, Skip.ALWAYS, skip);
    return skip.build();
  }

  /**
   * Adds a value.
   *
   * @param type its type
   * @param bit the number of the bit that says whether it is there, or {@link Skip#ALWAYS}
   * @param skip what to add it to
   */
  public static void add(Type type, int bit, Skip.Builder skip) {
    if (type instanceof Scalar scalar) {
      scalar(scalar, bit, skip);
    } else if (type instanceof Type.IdOf) {
      skip.fixed(16, bit);
    } else if (type instanceof Type.EnumOf) {
      skip.fixed(4, bit);
    } else if (type instanceof Type.RecordOf record) {
      OldFields fields = new OldFields(record.fields());
      skip.record(fields.optional(), fields.all(), bit);
    } else if (type instanceof Type.SealedOf variants) {
      variants(variants, bit, skip);
    } else if (type instanceof Type.ListOf list) {
      skip.elements(of(list.element()), bit);
    } else if (type instanceof Type.SetOf set) {
      skip.elements(of(set.element()), bit);
    } else if (type instanceof Type.MapOf map) {
      Skip.Builder entry = new Skip.Builder().bytes(Skip.ALWAYS);
      add(map.value(), Skip.ALWAYS, entry);
      skip.elements(entry.build(), bit);
    }
  }

  private static void scalar(Scalar scalar, int bit, Skip.Builder skip) {
    switch (scalar) {
      case BOOL, INT8 -> skip.fixed(1, bit);
      case FLOAT32 -> skip.fixed(4, bit);
      case FLOAT64 -> skip.fixed(8, bit);
      case UUID -> skip.fixed(16, bit);
      case INT16, INT32, INT64, CHAR, DATE, TIME -> skip.number(bit);
      case TEXT, BYTES, INTEGER -> skip.bytes(bit);
      case INSTANT, DATE_TIME, DURATION -> skip.number(bit).number(bit);
      case DECIMAL -> skip.number(bit).bytes(bit);
    }
  }

  /** Each record is a value of its own, with its presence first. */
  private static void variants(Type.SealedOf type, int bit, Skip.Builder skip) {
    Map<Integer, Skip> records = new HashMap<>();
    type.variants().forEach(variant -> records.put(variant.id(), of(variant.type())));
    skip.variants(type.name(), records, bit);
  }
}
