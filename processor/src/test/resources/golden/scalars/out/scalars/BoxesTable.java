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
import org.jspecify.annotations.Nullable;

/** Typed access to table {@code boxes}: documents of {@link Boxes} by {@code key}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
public final class BoxesTable extends Table<Boxes, Integer> {
  public static final OrderedField<Boxes, Integer> KEY =
      OrderedField.of("key", ValueType.INT32, Boxes::key);

  public static final Field<Boxes, Boolean> BOOL = Field.of("bool", ValueType.BOOL, Boxes::bool);

  public static final Field<Boxes, Boolean> OPTIONAL_BOOL =
      Field.of("optionalBool", ValueType.BOOL, Boxes::optionalBool);

  public static final OrderedField<Boxes, Byte> INT8 =
      OrderedField.of("int8", ValueType.INT8, Boxes::int8);

  public static final OrderedField<Boxes, Short> INT16 =
      OrderedField.of("int16", ValueType.INT16, Boxes::int16);

  public static final OrderedField<Boxes, Integer> INT32 =
      OrderedField.of("int32", ValueType.INT32, Boxes::int32);

  public static final OrderedField<Boxes, Long> INT64 =
      OrderedField.of("int64", ValueType.INT64, Boxes::int64);

  public static final OrderedField<Boxes, Character> CHAR16 =
      OrderedField.of("char16", ValueType.CHAR, Boxes::char16);

  public static final OrderedField<Boxes, Float> FLOAT32 =
      OrderedField.of("float32", ValueType.FLOAT32, Boxes::float32);

  public static final OrderedField<Boxes, Double> FLOAT64 =
      OrderedField.of("float64", ValueType.FLOAT64, Boxes::float64);

  public static final OrderedField<Boxes, Integer> NOTHING =
      OrderedField.of("nothing", ValueType.INT32, row -> row.nothing().orElse(null));

  /** What table {@code boxes} stores. */
  public static final TableSchema<Boxes, Integer> SCHEMA =
      TableSchema.builder("boxes", new BoxesCodec())
          .field(FieldSchema.required("key", Type.INT32))
          .field(FieldSchema.required("bool", Type.BOOL))
          .field(FieldSchema.optional("optionalBool", Type.BOOL))
          .field(FieldSchema.optional("int8", Type.INT8))
          .field(FieldSchema.optional("int16", Type.INT16))
          .field(FieldSchema.optional("int32", Type.INT32))
          .field(FieldSchema.optional("int64", Type.INT64))
          .field(FieldSchema.optional("char16", Type.CHAR))
          .field(FieldSchema.optional("float32", Type.FLOAT32))
          .field(FieldSchema.optional("float64", Type.FLOAT64))
          .field(FieldSchema.optional("nothing", Type.INT32))
          .key("key")
          .build();

  private BoxesTable(Session session) {
    super(session, SCHEMA);
  }

  /** Table {@code boxes} in a database or in one of its transactions. */
  public static BoxesTable in(Session session) {
    return new BoxesTable(session);
  }

  /** Documents in the order of the key: {@code key}. */
  public ByKey byKey() {
    return new ByKey(keys());
  }

  /**
   * Changes components of the document with this key, which must exist, and returns the new
   * document. The change may run several times.
   */
  public Boxes patch(Integer key, UnaryOperator<Draft> change) {
    return update(key, row -> change.apply(new Draft(row)).toRecord());
  }

  /** Range over the key, to be narrowed by {@code key}. */
  public static final class ByKey extends Range<Boxes> {
    private ByKey(Bounds<Boxes> bounds) {
      super(bounds);
    }

    /** The document whose {@code key} is the given one. */
    public Match<Boxes> keyIs(int key) {
      return new Match<>(bounds().is(out -> out.int32(key)));
    }

    /** Documents whose {@code key} is the given one or greater. */
    public KeyFrom keyAtLeast(int key) {
      return new KeyFrom(bounds().atLeast(out -> out.int32(key)));
    }

    /** Documents whose {@code key} is greater than the given one. */
    public KeyFrom keyGreaterThan(int key) {
      return new KeyFrom(bounds().greaterThan(out -> out.int32(key)));
    }

    /** Documents whose {@code key} is the given one or less. */
    public Range<Boxes> keyAtMost(int key) {
      return new Range<>(bounds().atMost(out -> out.int32(key)));
    }

    /** Documents whose {@code key} is less than the given one. */
    public Range<Boxes> keyLessThan(int key) {
      return new Range<>(bounds().lessThan(out -> out.int32(key)));
    }

    /** Range over the key with a lower bound on {@code key}. */
    public static final class KeyFrom extends Range<Boxes> {
      private KeyFrom(Bounds<Boxes> bounds) {
        super(bounds);
      }

      public Range<Boxes> keyAtMost(int key) {
        return new Range<>(bounds().atMost(out -> out.int32(key)));
      }

      public Range<Boxes> keyLessThan(int key) {
        return new Range<>(bounds().lessThan(out -> out.int32(key)));
      }
    }
  }

  /** The components of a {@link Boxes}; each change gives another draft. */
  public static final class Draft {
    private final Integer key;
    private Boolean bool;
    private @Nullable Boolean optionalBool;
    private @Nullable Byte int8;
    private @Nullable Short int16;
    private @Nullable Integer int32;
    private @Nullable Long int64;
    private @Nullable Character char16;
    private @Nullable Float float32;
    private @Nullable Double float64;
    private Optional<Integer> nothing;

    private Draft(Boxes row) {
      this.key = row.key();
      this.bool = row.bool();
      this.optionalBool = row.optionalBool();
      this.int8 = row.int8();
      this.int16 = row.int16();
      this.int32 = row.int32();
      this.int64 = row.int64();
      this.char16 = row.char16();
      this.float32 = row.float32();
      this.float64 = row.float64();
      this.nothing = row.nothing();
    }

    private Draft(Draft draft) {
      this.key = draft.key;
      this.bool = draft.bool;
      this.optionalBool = draft.optionalBool;
      this.int8 = draft.int8;
      this.int16 = draft.int16;
      this.int32 = draft.int32;
      this.int64 = draft.int64;
      this.char16 = draft.char16;
      this.float32 = draft.float32;
      this.float64 = draft.float64;
      this.nothing = draft.nothing;
    }

    /** A draft with the components of a record. */
    public static Draft of(Boxes row) {
      return new Draft(row);
    }

    public Integer key() {
      return key;
    }

    public Boolean bool() {
      return bool;
    }

    public Draft withBool(Boolean bool) {
      Draft changed = new Draft(this);
      changed.bool = bool;
      return changed;
    }

    public @Nullable Boolean optionalBool() {
      return optionalBool;
    }

    public Draft withOptionalBool(@Nullable Boolean optionalBool) {
      Draft changed = new Draft(this);
      changed.optionalBool = optionalBool;
      return changed;
    }

    public @Nullable Byte int8() {
      return int8;
    }

    public Draft withInt8(@Nullable Byte int8) {
      Draft changed = new Draft(this);
      changed.int8 = int8;
      return changed;
    }

    public @Nullable Short int16() {
      return int16;
    }

    public Draft withInt16(@Nullable Short int16) {
      Draft changed = new Draft(this);
      changed.int16 = int16;
      return changed;
    }

    public @Nullable Integer int32() {
      return int32;
    }

    public Draft withInt32(@Nullable Integer int32) {
      Draft changed = new Draft(this);
      changed.int32 = int32;
      return changed;
    }

    public @Nullable Long int64() {
      return int64;
    }

    public Draft withInt64(@Nullable Long int64) {
      Draft changed = new Draft(this);
      changed.int64 = int64;
      return changed;
    }

    public @Nullable Character char16() {
      return char16;
    }

    public Draft withChar16(@Nullable Character char16) {
      Draft changed = new Draft(this);
      changed.char16 = char16;
      return changed;
    }

    public @Nullable Float float32() {
      return float32;
    }

    public Draft withFloat32(@Nullable Float float32) {
      Draft changed = new Draft(this);
      changed.float32 = float32;
      return changed;
    }

    public @Nullable Double float64() {
      return float64;
    }

    public Draft withFloat64(@Nullable Double float64) {
      Draft changed = new Draft(this);
      changed.float64 = float64;
      return changed;
    }

    public Optional<Integer> nothing() {
      return nothing;
    }

    public Draft withNothing(Optional<Integer> nothing) {
      Draft changed = new Draft(this);
      changed.nothing = nothing;
      return changed;
    }

    /** The record with these components. */
    public Boxes toRecord() {
      return new Boxes(
          key, bool, optionalBool, int8, int16, int32, int64, char16, float32, float64, nothing);
    }
  }
}
