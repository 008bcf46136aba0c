package scalars;

import dev.quarry.query.Field;
import dev.quarry.query.OrderedField;
import dev.quarry.query.ValueType;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.TableSchema;
import dev.quarry.schema.Type;
import dev.quarry.table.Bounds;
import dev.quarry.table.Match;
import dev.quarry.table.Range;
import dev.quarry.table.Session;
import dev.quarry.table.Table;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Typed access to table {@code primitives}: documents of {@link Primitives} by {@code bool} and
 * {@code int8} and {@code int16} and {@code int32} and {@code int64} and {@code char16} and {@code
 * float32} and {@code float64}.
 */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
public final class PrimitivesTable extends Table<Primitives, PrimitivesTable.Key> {
  public static final Field<Primitives, Boolean> BOOL =
      Field.of("bool", ValueType.BOOL, Primitives::bool);

  public static final OrderedField<Primitives, Byte> INT8 =
      OrderedField.of("int8", ValueType.INT8, Primitives::int8);

  public static final OrderedField<Primitives, Short> INT16 =
      OrderedField.of("int16", ValueType.INT16, Primitives::int16);

  public static final OrderedField<Primitives, Integer> INT32 =
      OrderedField.of("int32", ValueType.INT32, Primitives::int32);

  public static final OrderedField<Primitives, Long> INT64 =
      OrderedField.of("int64", ValueType.INT64, Primitives::int64);

  public static final OrderedField<Primitives, Character> CHAR16 =
      OrderedField.of("char16", ValueType.CHAR, Primitives::char16);

  public static final OrderedField<Primitives, Float> FLOAT32 =
      OrderedField.of("float32", ValueType.FLOAT32, Primitives::float32);

  public static final OrderedField<Primitives, Double> FLOAT64 =
      OrderedField.of("float64", ValueType.FLOAT64, Primitives::float64);

  /** What table {@code primitives} stores. */
  public static final TableSchema<Primitives, Key> SCHEMA =
      TableSchema.builder("primitives", new PrimitivesCodec())
          .field(FieldSchema.required("bool", Type.BOOL))
          .field(FieldSchema.required("int8", Type.INT8))
          .field(FieldSchema.required("int16", Type.INT16))
          .field(FieldSchema.required("int32", Type.INT32))
          .field(FieldSchema.required("int64", Type.INT64))
          .field(FieldSchema.required("char16", Type.CHAR))
          .field(FieldSchema.required("float32", Type.FLOAT32))
          .field(FieldSchema.required("float64", Type.FLOAT64))
          .key("bool", "int8", "int16", "int32", "int64", "char16", "float32", "float64")
          .build();

  private PrimitivesTable(Session session) {
    super(session, SCHEMA);
  }

  /** Table {@code primitives} in a database or in one of its transactions. */
  public static PrimitivesTable in(Session session) {
    return new PrimitivesTable(session);
  }

  /**
   * Documents in the order of the key: {@code bool}, then {@code int8}, then {@code int16}, then
   * {@code int32}, then {@code int64}, then {@code char16}, then {@code float32}, then {@code
   * float64}.
   */
  public ByKey byKey() {
    return new ByKey(keys());
  }

  /** The document with this key, which must exist. */
  public Primitives get(
      boolean bool,
      byte int8,
      short int16,
      int int32,
      long int64,
      char char16,
      float float32,
      double float64) {
    return get(new Key(bool, int8, int16, int32, int64, char16, float32, float64));
  }

  /** The document with this key, or empty if there is none. */
  public Optional<Primitives> find(
      boolean bool,
      byte int8,
      short int16,
      int int32,
      long int64,
      char char16,
      float float32,
      double float64) {
    return find(new Key(bool, int8, int16, int32, int64, char16, float32, float64));
  }

  /** Whether there is a document with this key. */
  public boolean exists(
      boolean bool,
      byte int8,
      short int16,
      int int32,
      long int64,
      char char16,
      float float32,
      double float64) {
    return exists(new Key(bool, int8, int16, int32, int64, char16, float32, float64));
  }

  /** Removes the document with this key, if any. */
  public boolean delete(
      boolean bool,
      byte int8,
      short int16,
      int int32,
      long int64,
      char char16,
      float float32,
      double float64) {
    return delete(new Key(bool, int8, int16, int32, int64, char16, float32, float64));
  }

  /** Changes components of the document with this key, which must exist. */
  public Primitives patch(
      boolean bool,
      byte int8,
      short int16,
      int int32,
      long int64,
      char char16,
      float float32,
      double float64,
      UnaryOperator<Draft> change) {
    return patch(new Key(bool, int8, int16, int32, int64, char16, float32, float64), change);
  }

  /**
   * Changes components of the document with this key, which must exist, and returns the new
   * document. The change may run several times.
   */
  public Primitives patch(Key key, UnaryOperator<Draft> change) {
    return update(key, row -> change.apply(new Draft(row)).toRecord());
  }

  /**
   * Key of table {@code primitives}.
   *
   * @param bool component {@code bool}
   * @param int8 component {@code int8}
   * @param int16 component {@code int16}
   * @param int32 component {@code int32}
   * @param int64 component {@code int64}
   * @param char16 component {@code char16}
   * @param float32 component {@code float32}
   * @param float64 component {@code float64}
   */
  public record Key(
      boolean bool,
      byte int8,
      short int16,
      int int32,
      long int64,
      char char16,
      float float32,
      double float64) {}

  /**
   * Range over the key, to be narrowed by {@code bool}, then {@code int8}, then {@code int16}, then
   * {@code int32}, then {@code int64}, then {@code char16}, then {@code float32}, then {@code
   * float64}.
   */
  public static final class ByKey extends Range<Primitives> {
    private ByKey(Bounds<Primitives> bounds) {
      super(bounds);
    }

    /** Documents whose {@code bool} is the given one. */
    public BoolIs boolIs(boolean bool) {
      return new BoolIs(bounds().is(key -> key.bool(bool)));
    }

    /** Range over the key with {@code bool} fixed. */
    public static final class BoolIs extends Range<Primitives> {
      private BoolIs(Bounds<Primitives> bounds) {
        super(bounds);
      }

      /** Documents whose {@code int8} is the given one. */
      public Int8Is int8Is(byte int8) {
        return new Int8Is(bounds().is(key -> key.int8(int8)));
      }

      /** Documents whose {@code int8} is the given one or greater. */
      public Int8From int8AtLeast(byte int8) {
        return new Int8From(bounds().atLeast(key -> key.int8(int8)));
      }

      /** Documents whose {@code int8} is greater than the given one. */
      public Int8From int8GreaterThan(byte int8) {
        return new Int8From(bounds().greaterThan(key -> key.int8(int8)));
      }

      /** Documents whose {@code int8} is the given one or less. */
      public Range<Primitives> int8AtMost(byte int8) {
        return new Range<>(bounds().atMost(key -> key.int8(int8)));
      }

      /** Documents whose {@code int8} is less than the given one. */
      public Range<Primitives> int8LessThan(byte int8) {
        return new Range<>(bounds().lessThan(key -> key.int8(int8)));
      }
    }

    /** Range over the key with {@code bool} and {@code int8} fixed. */
    public static final class Int8Is extends Range<Primitives> {
      private Int8Is(Bounds<Primitives> bounds) {
        super(bounds);
      }

      /** Documents whose {@code int16} is the given one. */
      public Int16Is int16Is(short int16) {
        return new Int16Is(bounds().is(key -> key.int16(int16)));
      }

      /** Documents whose {@code int16} is the given one or greater. */
      public Int16From int16AtLeast(short int16) {
        return new Int16From(bounds().atLeast(key -> key.int16(int16)));
      }

      /** Documents whose {@code int16} is greater than the given one. */
      public Int16From int16GreaterThan(short int16) {
        return new Int16From(bounds().greaterThan(key -> key.int16(int16)));
      }

      /** Documents whose {@code int16} is the given one or less. */
      public Range<Primitives> int16AtMost(short int16) {
        return new Range<>(bounds().atMost(key -> key.int16(int16)));
      }

      /** Documents whose {@code int16} is less than the given one. */
      public Range<Primitives> int16LessThan(short int16) {
        return new Range<>(bounds().lessThan(key -> key.int16(int16)));
      }
    }

    /** Range over the key with a lower bound on {@code int8}. */
    public static final class Int8From extends Range<Primitives> {
      private Int8From(Bounds<Primitives> bounds) {
        super(bounds);
      }

      public Range<Primitives> int8AtMost(byte int8) {
        return new Range<>(bounds().atMost(key -> key.int8(int8)));
      }

      public Range<Primitives> int8LessThan(byte int8) {
        return new Range<>(bounds().lessThan(key -> key.int8(int8)));
      }
    }

    /** Range over the key with {@code bool} and {@code int8} and {@code int16} fixed. */
    public static final class Int16Is extends Range<Primitives> {
      private Int16Is(Bounds<Primitives> bounds) {
        super(bounds);
      }

      /** Documents whose {@code int32} is the given one. */
      public Int32Is int32Is(int int32) {
        return new Int32Is(bounds().is(key -> key.int32(int32)));
      }

      /** Documents whose {@code int32} is the given one or greater. */
      public Int32From int32AtLeast(int int32) {
        return new Int32From(bounds().atLeast(key -> key.int32(int32)));
      }

      /** Documents whose {@code int32} is greater than the given one. */
      public Int32From int32GreaterThan(int int32) {
        return new Int32From(bounds().greaterThan(key -> key.int32(int32)));
      }

      /** Documents whose {@code int32} is the given one or less. */
      public Range<Primitives> int32AtMost(int int32) {
        return new Range<>(bounds().atMost(key -> key.int32(int32)));
      }

      /** Documents whose {@code int32} is less than the given one. */
      public Range<Primitives> int32LessThan(int int32) {
        return new Range<>(bounds().lessThan(key -> key.int32(int32)));
      }
    }

    /** Range over the key with a lower bound on {@code int16}. */
    public static final class Int16From extends Range<Primitives> {
      private Int16From(Bounds<Primitives> bounds) {
        super(bounds);
      }

      public Range<Primitives> int16AtMost(short int16) {
        return new Range<>(bounds().atMost(key -> key.int16(int16)));
      }

      public Range<Primitives> int16LessThan(short int16) {
        return new Range<>(bounds().lessThan(key -> key.int16(int16)));
      }
    }

    /**
     * Range over the key with {@code bool} and {@code int8} and {@code int16} and {@code int32}
     * fixed.
     */
    public static final class Int32Is extends Range<Primitives> {
      private Int32Is(Bounds<Primitives> bounds) {
        super(bounds);
      }

      /** Documents whose {@code int64} is the given one. */
      public Int64Is int64Is(long int64) {
        return new Int64Is(bounds().is(key -> key.int64(int64)));
      }

      /** Documents whose {@code int64} is the given one or greater. */
      public Int64From int64AtLeast(long int64) {
        return new Int64From(bounds().atLeast(key -> key.int64(int64)));
      }

      /** Documents whose {@code int64} is greater than the given one. */
      public Int64From int64GreaterThan(long int64) {
        return new Int64From(bounds().greaterThan(key -> key.int64(int64)));
      }

      /** Documents whose {@code int64} is the given one or less. */
      public Range<Primitives> int64AtMost(long int64) {
        return new Range<>(bounds().atMost(key -> key.int64(int64)));
      }

      /** Documents whose {@code int64} is less than the given one. */
      public Range<Primitives> int64LessThan(long int64) {
        return new Range<>(bounds().lessThan(key -> key.int64(int64)));
      }
    }

    /** Range over the key with a lower bound on {@code int32}. */
    public static final class Int32From extends Range<Primitives> {
      private Int32From(Bounds<Primitives> bounds) {
        super(bounds);
      }

      public Range<Primitives> int32AtMost(int int32) {
        return new Range<>(bounds().atMost(key -> key.int32(int32)));
      }

      public Range<Primitives> int32LessThan(int int32) {
        return new Range<>(bounds().lessThan(key -> key.int32(int32)));
      }
    }

    /**
     * Range over the key with {@code bool} and {@code int8} and {@code int16} and {@code int32} and
     * {@code int64} fixed.
     */
    public static final class Int64Is extends Range<Primitives> {
      private Int64Is(Bounds<Primitives> bounds) {
        super(bounds);
      }

      /** Documents whose {@code char16} is the given one. */
      public Char16Is char16Is(char char16) {
        return new Char16Is(bounds().is(key -> key.char16(char16)));
      }

      /** Documents whose {@code char16} is the given one or greater. */
      public Char16From char16AtLeast(char char16) {
        return new Char16From(bounds().atLeast(key -> key.char16(char16)));
      }

      /** Documents whose {@code char16} is greater than the given one. */
      public Char16From char16GreaterThan(char char16) {
        return new Char16From(bounds().greaterThan(key -> key.char16(char16)));
      }

      /** Documents whose {@code char16} is the given one or less. */
      public Range<Primitives> char16AtMost(char char16) {
        return new Range<>(bounds().atMost(key -> key.char16(char16)));
      }

      /** Documents whose {@code char16} is less than the given one. */
      public Range<Primitives> char16LessThan(char char16) {
        return new Range<>(bounds().lessThan(key -> key.char16(char16)));
      }
    }

    /** Range over the key with a lower bound on {@code int64}. */
    public static final class Int64From extends Range<Primitives> {
      private Int64From(Bounds<Primitives> bounds) {
        super(bounds);
      }

      public Range<Primitives> int64AtMost(long int64) {
        return new Range<>(bounds().atMost(key -> key.int64(int64)));
      }

      public Range<Primitives> int64LessThan(long int64) {
        return new Range<>(bounds().lessThan(key -> key.int64(int64)));
      }
    }

    /**
     * Range over the key with {@code bool} and {@code int8} and {@code int16} and {@code int32} and
     * {@code int64} and {@code char16} fixed.
     */
    public static final class Char16Is extends Range<Primitives> {
      private Char16Is(Bounds<Primitives> bounds) {
        super(bounds);
      }

      /** Documents whose {@code float32} is the given one. */
      public Float32Is float32Is(float float32) {
        return new Float32Is(bounds().is(key -> key.float32(float32)));
      }

      /** Documents whose {@code float32} is the given one or greater. */
      public Float32From float32AtLeast(float float32) {
        return new Float32From(bounds().atLeast(key -> key.float32(float32)));
      }

      /** Documents whose {@code float32} is greater than the given one. */
      public Float32From float32GreaterThan(float float32) {
        return new Float32From(bounds().greaterThan(key -> key.float32(float32)));
      }

      /** Documents whose {@code float32} is the given one or less. */
      public Range<Primitives> float32AtMost(float float32) {
        return new Range<>(bounds().atMost(key -> key.float32(float32)));
      }

      /** Documents whose {@code float32} is less than the given one. */
      public Range<Primitives> float32LessThan(float float32) {
        return new Range<>(bounds().lessThan(key -> key.float32(float32)));
      }
    }

    /** Range over the key with a lower bound on {@code char16}. */
    public static final class Char16From extends Range<Primitives> {
      private Char16From(Bounds<Primitives> bounds) {
        super(bounds);
      }

      public Range<Primitives> char16AtMost(char char16) {
        return new Range<>(bounds().atMost(key -> key.char16(char16)));
      }

      public Range<Primitives> char16LessThan(char char16) {
        return new Range<>(bounds().lessThan(key -> key.char16(char16)));
      }
    }

    /**
     * Range over the key with {@code bool} and {@code int8} and {@code int16} and {@code int32} and
     * {@code int64} and {@code char16} and {@code float32} fixed.
     */
    public static final class Float32Is extends Range<Primitives> {
      private Float32Is(Bounds<Primitives> bounds) {
        super(bounds);
      }

      /** The document whose {@code float64} is the given one. */
      public Match<Primitives> float64Is(double float64) {
        return new Match<>(bounds().is(key -> key.float64(float64)));
      }

      /** Documents whose {@code float64} is the given one or greater. */
      public Float64From float64AtLeast(double float64) {
        return new Float64From(bounds().atLeast(key -> key.float64(float64)));
      }

      /** Documents whose {@code float64} is greater than the given one. */
      public Float64From float64GreaterThan(double float64) {
        return new Float64From(bounds().greaterThan(key -> key.float64(float64)));
      }

      /** Documents whose {@code float64} is the given one or less. */
      public Range<Primitives> float64AtMost(double float64) {
        return new Range<>(bounds().atMost(key -> key.float64(float64)));
      }

      /** Documents whose {@code float64} is less than the given one. */
      public Range<Primitives> float64LessThan(double float64) {
        return new Range<>(bounds().lessThan(key -> key.float64(float64)));
      }
    }

    /** Range over the key with a lower bound on {@code float32}. */
    public static final class Float32From extends Range<Primitives> {
      private Float32From(Bounds<Primitives> bounds) {
        super(bounds);
      }

      public Range<Primitives> float32AtMost(float float32) {
        return new Range<>(bounds().atMost(key -> key.float32(float32)));
      }

      public Range<Primitives> float32LessThan(float float32) {
        return new Range<>(bounds().lessThan(key -> key.float32(float32)));
      }
    }

    /** Range over the key with a lower bound on {@code float64}. */
    public static final class Float64From extends Range<Primitives> {
      private Float64From(Bounds<Primitives> bounds) {
        super(bounds);
      }

      public Range<Primitives> float64AtMost(double float64) {
        return new Range<>(bounds().atMost(key -> key.float64(float64)));
      }

      public Range<Primitives> float64LessThan(double float64) {
        return new Range<>(bounds().lessThan(key -> key.float64(float64)));
      }
    }
  }

  /** The components of a {@link Primitives}; each change gives another draft. */
  public static final class Draft {
    private final boolean bool;
    private final byte int8;
    private final short int16;
    private final int int32;
    private final long int64;
    private final char char16;
    private final float float32;
    private final double float64;

    private Draft(Primitives row) {
      this.bool = row.bool();
      this.int8 = row.int8();
      this.int16 = row.int16();
      this.int32 = row.int32();
      this.int64 = row.int64();
      this.char16 = row.char16();
      this.float32 = row.float32();
      this.float64 = row.float64();
    }

    private Draft(Draft draft) {
      this.bool = draft.bool;
      this.int8 = draft.int8;
      this.int16 = draft.int16;
      this.int32 = draft.int32;
      this.int64 = draft.int64;
      this.char16 = draft.char16;
      this.float32 = draft.float32;
      this.float64 = draft.float64;
    }

    /** A draft with the components of a record. */
    public static Draft of(Primitives row) {
      return new Draft(row);
    }

    public boolean bool() {
      return bool;
    }

    public byte int8() {
      return int8;
    }

    public short int16() {
      return int16;
    }

    public int int32() {
      return int32;
    }

    public long int64() {
      return int64;
    }

    public char char16() {
      return char16;
    }

    public float float32() {
      return float32;
    }

    public double float64() {
      return float64;
    }

    /** The record with these components. */
    public Primitives toRecord() {
      return new Primitives(bool, int8, int16, int32, int64, char16, float32, float64);
    }
  }
}
