package scalars;

import dev.quarry.codec.DocumentReader;
import dev.quarry.query.ElementsField;
import dev.quarry.query.Field;
import dev.quarry.query.OrderedField;
import dev.quarry.query.TextField;
import dev.quarry.query.ValueType;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.TableSchema;
import dev.quarry.schema.Type;
import dev.quarry.table.Bounds;
import dev.quarry.table.Match;
import dev.quarry.table.Range;
import dev.quarry.table.Session;
import dev.quarry.table.Table;
import dev.quarry.value.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Typed access to table {@code defaults}: documents of {@link Defaults} by {@code id}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
public final class DefaultsTable extends Table<Defaults, Id<Defaults>> {
  public static final OrderedField<Defaults, Id<Defaults>> ID =
      OrderedField.of("id", ValueType.id(), Defaults::id);

  public static final Field<Defaults, Boolean> BOOL =
      Field.of("bool", ValueType.BOOL, Defaults::bool);

  public static final OrderedField<Defaults, Byte> INT8 =
      OrderedField.of("int8", ValueType.INT8, Defaults::int8);

  public static final OrderedField<Defaults, Long> INT64 =
      OrderedField.of("int64", ValueType.INT64, Defaults::int64);

  public static final OrderedField<Defaults, Character> CHAR16 =
      OrderedField.of("char16", ValueType.CHAR, Defaults::char16);

  public static final OrderedField<Defaults, Float> FLOAT32 =
      OrderedField.of("float32", ValueType.FLOAT32, Defaults::float32);

  public static final TextField<Defaults> TEXT = TextField.ofText("text", Defaults::text);

  public static final OrderedField<Defaults, BigDecimal> DECIMAL =
      OrderedField.of("decimal", ValueType.DECIMAL, Defaults::decimal);

  public static final OrderedField<Defaults, Instant> INSTANT =
      OrderedField.of("instant", ValueType.INSTANT, Defaults::instant);

  public static final Field<Defaults, Theme> THEME =
      Field.of(
          "theme",
          ValueType.enumeration(Theme.class, DefaultsCodec::themeId, DefaultsCodec::themeOf),
          Defaults::theme);

  public static final ElementsField<Defaults, String> LIST =
      ElementsField.ofElements(
          "list", ValueType.TEXT, in -> in.list(DocumentReader::text), Defaults::list);

  public static final ElementsField<Defaults, Theme> SET =
      ElementsField.ofElements(
          "set",
          ValueType.enumeration(Theme.class, DefaultsCodec::themeId, DefaultsCodec::themeOf),
          in -> in.set(set -> DefaultsCodec.themeOf(set.enumId())),
          Defaults::set);

  public static final Field<Defaults, Map<String, Integer>> MAP =
      Field.of("map", ValueType.whole(in -> in.map(DocumentReader::int32)), Defaults::map);

  /** What table {@code defaults} stores. */
  public static final TableSchema<Defaults, Id<Defaults>> SCHEMA =
      TableSchema.builder("defaults", new DefaultsCodec())
          .field(FieldSchema.required("id", Type.id("defaults")))
          .field(FieldSchema.withDefault("bool", Type.BOOL, "true"))
          .field(FieldSchema.withDefault("int8", Type.INT8, "-1"))
          .field(FieldSchema.withDefault("int64", Type.INT64, "5000000000"))
          .field(FieldSchema.withDefault("char16", Type.CHAR, "x"))
          .field(FieldSchema.withDefault("float32", Type.FLOAT32, "1.5"))
          .field(FieldSchema.withDefault("text", Type.TEXT, "a \"quoted\" text\nof two lines"))
          .field(FieldSchema.withDefault("decimal", Type.DECIMAL, "1.50"))
          .field(FieldSchema.withDefault("instant", Type.INSTANT, "2026-11-01T00:00:00Z"))
          .field(FieldSchema.withDefault("theme", DefaultsCodec.THEME, "LIGHT"))
          .field(FieldSchema.withDefault("list", Type.list(Type.TEXT), "[]"))
          .field(FieldSchema.withDefault("set", Type.set(DefaultsCodec.THEME), "[]"))
          .field(FieldSchema.withDefault("map", Type.map(Type.INT32), "{}"))
          .key("id")
          .build();

  private DefaultsTable(Session session) {
    super(session, SCHEMA);
  }

  /** Table {@code defaults} in a database or in one of its transactions. */
  public static DefaultsTable in(Session session) {
    return new DefaultsTable(session);
  }

  /** Documents in the order of the key: {@code id}. */
  public ByKey byKey() {
    return new ByKey(keys());
  }

  /**
   * Changes components of the document with this key, which must exist, and returns the new
   * document. The change may run several times.
   */
  public Defaults patch(Id<Defaults> key, UnaryOperator<Draft> change) {
    return update(key, row -> change.apply(new Draft(row)).toRecord());
  }

  /** Range over the key, to be narrowed by {@code id}. */
  public static final class ByKey extends Range<Defaults> {
    private ByKey(Bounds<Defaults> bounds) {
      super(bounds);
    }

    /** The document whose {@code id} is the given one. */
    public Match<Defaults> idIs(Id<Defaults> id) {
      return new Match<>(bounds().is(key -> key.id(id)));
    }

    /** Documents whose {@code id} is the given one or greater. */
    public IdFrom idAtLeast(Id<Defaults> id) {
      return new IdFrom(bounds().atLeast(key -> key.id(id)));
    }

    /** Documents whose {@code id} is greater than the given one. */
    public IdFrom idGreaterThan(Id<Defaults> id) {
      return new IdFrom(bounds().greaterThan(key -> key.id(id)));
    }

    /** Documents whose {@code id} is the given one or less. */
    public Range<Defaults> idAtMost(Id<Defaults> id) {
      return new Range<>(bounds().atMost(key -> key.id(id)));
    }

    /** Documents whose {@code id} is less than the given one. */
    public Range<Defaults> idLessThan(Id<Defaults> id) {
      return new Range<>(bounds().lessThan(key -> key.id(id)));
    }

    /** Range over the key with a lower bound on {@code id}. */
    public static final class IdFrom extends Range<Defaults> {
      private IdFrom(Bounds<Defaults> bounds) {
        super(bounds);
      }

      public Range<Defaults> idAtMost(Id<Defaults> id) {
        return new Range<>(bounds().atMost(key -> key.id(id)));
      }

      public Range<Defaults> idLessThan(Id<Defaults> id) {
        return new Range<>(bounds().lessThan(key -> key.id(id)));
      }
    }
  }

  /** The components of a {@link Defaults}; each change gives another draft. */
  public static final class Draft {
    private final Id<Defaults> id;
    private boolean bool;
    private byte int8;
    private long int64;
    private char char16;
    private Float float32;
    private String text;
    private BigDecimal decimal;
    private Instant instant;
    private Theme theme;
    private List<String> list;
    private Set<Theme> set;
    private Map<String, Integer> map;

    private Draft(Defaults row) {
      this.id = row.id();
      this.bool = row.bool();
      this.int8 = row.int8();
      this.int64 = row.int64();
      this.char16 = row.char16();
      this.float32 = row.float32();
      this.text = row.text();
      this.decimal = row.decimal();
      this.instant = row.instant();
      this.theme = row.theme();
      this.list = row.list();
      this.set = row.set();
      this.map = row.map();
    }

    private Draft(Draft draft) {
      this.id = draft.id;
      this.bool = draft.bool;
      this.int8 = draft.int8;
      this.int64 = draft.int64;
      this.char16 = draft.char16;
      this.float32 = draft.float32;
      this.text = draft.text;
      this.decimal = draft.decimal;
      this.instant = draft.instant;
      this.theme = draft.theme;
      this.list = draft.list;
      this.set = draft.set;
      this.map = draft.map;
    }

    /** A draft with the components of a record. */
    public static Draft of(Defaults row) {
      return new Draft(row);
    }

    public Id<Defaults> id() {
      return id;
    }

    public boolean bool() {
      return bool;
    }

    public Draft withBool(boolean bool) {
      Draft changed = new Draft(this);
      changed.bool = bool;
      return changed;
    }

    public byte int8() {
      return int8;
    }

    public Draft withInt8(byte int8) {
      Draft changed = new Draft(this);
      changed.int8 = int8;
      return changed;
    }

    public long int64() {
      return int64;
    }

    public Draft withInt64(long int64) {
      Draft changed = new Draft(this);
      changed.int64 = int64;
      return changed;
    }

    public char char16() {
      return char16;
    }

    public Draft withChar16(char char16) {
      Draft changed = new Draft(this);
      changed.char16 = char16;
      return changed;
    }

    public Float float32() {
      return float32;
    }

    public Draft withFloat32(Float float32) {
      Draft changed = new Draft(this);
      changed.float32 = float32;
      return changed;
    }

    public String text() {
      return text;
    }

    public Draft withText(String text) {
      Draft changed = new Draft(this);
      changed.text = text;
      return changed;
    }

    public BigDecimal decimal() {
      return decimal;
    }

    public Draft withDecimal(BigDecimal decimal) {
      Draft changed = new Draft(this);
      changed.decimal = decimal;
      return changed;
    }

    public Instant instant() {
      return instant;
    }

    public Draft withInstant(Instant instant) {
      Draft changed = new Draft(this);
      changed.instant = instant;
      return changed;
    }

    public Theme theme() {
      return theme;
    }

    public Draft withTheme(Theme theme) {
      Draft changed = new Draft(this);
      changed.theme = theme;
      return changed;
    }

    public List<String> list() {
      return list;
    }

    public Draft withList(List<String> list) {
      Draft changed = new Draft(this);
      changed.list = list;
      return changed;
    }

    public Set<Theme> set() {
      return set;
    }

    public Draft withSet(Set<Theme> set) {
      Draft changed = new Draft(this);
      changed.set = set;
      return changed;
    }

    public Map<String, Integer> map() {
      return map;
    }

    public Draft withMap(Map<String, Integer> map) {
      Draft changed = new Draft(this);
      changed.map = map;
      return changed;
    }

    /** The record with these components. */
    public Defaults toRecord() {
      return new Defaults(
          id, bool, int8, int64, char16, float32, text, decimal, instant, theme, list, set, map);
    }
  }
}
