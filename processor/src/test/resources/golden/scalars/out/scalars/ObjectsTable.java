package scalars;

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
import dev.quarry.value.Bytes;
import dev.quarry.value.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Typed access to table {@code objects}: documents of {@link Objects} by {@code id}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
public final class ObjectsTable extends Table<Objects, Id<Objects>> {
  public static final OrderedField<Objects, Id<Objects>> ID =
      OrderedField.of("id", ValueType.id(), Objects::id);

  public static final OrderedField<Objects, Id<Boxes>> OTHER =
      OrderedField.of("other", ValueType.id(), Objects::other);

  public static final TextField<Objects> TEXT = TextField.ofText("text", Objects::text);

  public static final OrderedField<Objects, byte[]> ARRAY =
      OrderedField.of("array", ValueType.BYTE_ARRAY, Objects::array);

  public static final OrderedField<Objects, Bytes> BYTES =
      OrderedField.of("bytes", ValueType.BYTES, Objects::bytes);

  public static final OrderedField<Objects, BigDecimal> DECIMAL =
      OrderedField.of("decimal", ValueType.DECIMAL, Objects::decimal);

  public static final OrderedField<Objects, BigInteger> INTEGER =
      OrderedField.of("integer", ValueType.INTEGER, Objects::integer);

  public static final OrderedField<Objects, UUID> UUID =
      OrderedField.of("uuid", ValueType.UUID, Objects::uuid);

  public static final OrderedField<Objects, Instant> INSTANT =
      OrderedField.of("instant", ValueType.INSTANT, Objects::instant);

  public static final OrderedField<Objects, LocalDate> DATE =
      OrderedField.of("date", ValueType.DATE, Objects::date);

  public static final OrderedField<Objects, LocalTime> TIME =
      OrderedField.of("time", ValueType.TIME, Objects::time);

  public static final OrderedField<Objects, LocalDateTime> DATE_TIME =
      OrderedField.of("dateTime", ValueType.DATE_TIME, Objects::dateTime);

  public static final OrderedField<Objects, Duration> DURATION =
      OrderedField.of("duration", ValueType.DURATION, Objects::duration);

  /** What table {@code objects} stores. */
  public static final TableSchema<Objects, Id<Objects>> SCHEMA =
      TableSchema.builder("objects", new ObjectsCodec())
          .field(FieldSchema.required("id", Type.id("objects")))
          .field(FieldSchema.required("other", Type.id("boxes")))
          .field(FieldSchema.required("text", Type.TEXT))
          .field(FieldSchema.required("array", Type.BYTES))
          .field(FieldSchema.required("bytes", Type.BYTES))
          .field(FieldSchema.required("decimal", Type.DECIMAL))
          .field(FieldSchema.required("integer", Type.INTEGER))
          .field(FieldSchema.required("uuid", Type.UUID))
          .field(FieldSchema.required("instant", Type.INSTANT))
          .field(FieldSchema.required("date", Type.DATE))
          .field(FieldSchema.required("time", Type.TIME))
          .field(FieldSchema.required("dateTime", Type.DATE_TIME))
          .field(FieldSchema.required("duration", Type.DURATION))
          .key("id")
          .build();

  private ObjectsTable(Session session) {
    super(session, SCHEMA);
  }

  /** Table {@code objects} in a database or in one of its transactions. */
  public static ObjectsTable in(Session session) {
    return new ObjectsTable(session);
  }

  /** Documents in the order of the key: {@code id}. */
  public ByKey byKey() {
    return new ByKey(keys());
  }

  /**
   * Changes components of the document with this key, which must exist, and returns the new
   * document. The change may run several times.
   */
  public Objects patch(Id<Objects> key, UnaryOperator<Draft> change) {
    return update(key, row -> change.apply(new Draft(row)).toRecord());
  }

  /** Range over the key, to be narrowed by {@code id}. */
  public static final class ByKey extends Range<Objects> {
    private ByKey(Bounds<Objects> bounds) {
      super(bounds);
    }

    /** The document whose {@code id} is the given one. */
    public Match<Objects> idIs(Id<Objects> id) {
      return new Match<>(bounds().is(key -> key.id(id)));
    }

    /** Documents whose {@code id} is the given one or greater. */
    public IdFrom idAtLeast(Id<Objects> id) {
      return new IdFrom(bounds().atLeast(key -> key.id(id)));
    }

    /** Documents whose {@code id} is greater than the given one. */
    public IdFrom idGreaterThan(Id<Objects> id) {
      return new IdFrom(bounds().greaterThan(key -> key.id(id)));
    }

    /** Documents whose {@code id} is the given one or less. */
    public Range<Objects> idAtMost(Id<Objects> id) {
      return new Range<>(bounds().atMost(key -> key.id(id)));
    }

    /** Documents whose {@code id} is less than the given one. */
    public Range<Objects> idLessThan(Id<Objects> id) {
      return new Range<>(bounds().lessThan(key -> key.id(id)));
    }

    /** Range over the key with a lower bound on {@code id}. */
    public static final class IdFrom extends Range<Objects> {
      private IdFrom(Bounds<Objects> bounds) {
        super(bounds);
      }

      public Range<Objects> idAtMost(Id<Objects> id) {
        return new Range<>(bounds().atMost(key -> key.id(id)));
      }

      public Range<Objects> idLessThan(Id<Objects> id) {
        return new Range<>(bounds().lessThan(key -> key.id(id)));
      }
    }
  }

  /** The components of a {@link Objects}; each change gives another draft. */
  public static final class Draft {
    private final Id<Objects> id;
    private Id<Boxes> other;
    private String text;
    private byte[] array;
    private Bytes bytes;
    private BigDecimal decimal;
    private BigInteger integer;
    private UUID uuid;
    private Instant instant;
    private LocalDate date;
    private LocalTime time;
    private LocalDateTime dateTime;
    private Duration duration;

    private Draft(Objects row) {
      this.id = row.id();
      this.other = row.other();
      this.text = row.text();
      this.array = row.array();
      this.bytes = row.bytes();
      this.decimal = row.decimal();
      this.integer = row.integer();
      this.uuid = row.uuid();
      this.instant = row.instant();
      this.date = row.date();
      this.time = row.time();
      this.dateTime = row.dateTime();
      this.duration = row.duration();
    }

    private Draft(Draft draft) {
      this.id = draft.id;
      this.other = draft.other;
      this.text = draft.text;
      this.array = draft.array;
      this.bytes = draft.bytes;
      this.decimal = draft.decimal;
      this.integer = draft.integer;
      this.uuid = draft.uuid;
      this.instant = draft.instant;
      this.date = draft.date;
      this.time = draft.time;
      this.dateTime = draft.dateTime;
      this.duration = draft.duration;
    }

    /** A draft with the components of a record. */
    public static Draft of(Objects row) {
      return new Draft(row);
    }

    public Id<Objects> id() {
      return id;
    }

    public Id<Boxes> other() {
      return other;
    }

    public Draft withOther(Id<Boxes> other) {
      Draft changed = new Draft(this);
      changed.other = other;
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

    public byte[] array() {
      return array;
    }

    public Draft withArray(byte[] array) {
      Draft changed = new Draft(this);
      changed.array = array;
      return changed;
    }

    public Bytes bytes() {
      return bytes;
    }

    public Draft withBytes(Bytes bytes) {
      Draft changed = new Draft(this);
      changed.bytes = bytes;
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

    public BigInteger integer() {
      return integer;
    }

    public Draft withInteger(BigInteger integer) {
      Draft changed = new Draft(this);
      changed.integer = integer;
      return changed;
    }

    public UUID uuid() {
      return uuid;
    }

    public Draft withUuid(UUID uuid) {
      Draft changed = new Draft(this);
      changed.uuid = uuid;
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

    public LocalDate date() {
      return date;
    }

    public Draft withDate(LocalDate date) {
      Draft changed = new Draft(this);
      changed.date = date;
      return changed;
    }

    public LocalTime time() {
      return time;
    }

    public Draft withTime(LocalTime time) {
      Draft changed = new Draft(this);
      changed.time = time;
      return changed;
    }

    public LocalDateTime dateTime() {
      return dateTime;
    }

    public Draft withDateTime(LocalDateTime dateTime) {
      Draft changed = new Draft(this);
      changed.dateTime = dateTime;
      return changed;
    }

    public Duration duration() {
      return duration;
    }

    public Draft withDuration(Duration duration) {
      Draft changed = new Draft(this);
      changed.duration = duration;
      return changed;
    }

    /** The record with these components. */
    public Objects toRecord() {
      return new Objects(
          id,
          other,
          text,
          array,
          bytes,
          decimal,
          integer,
          uuid,
          instant,
          date,
          time,
          dateTime,
          duration);
    }
  }
}
