package names;

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
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Typed access to table {@code characters}: documents of {@link Character} by {@code row} and
 * {@code change}.
 */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
final class CharacterTable extends Table<Character, CharacterTable.Key> {
  public static final OrderedField<Character, java.lang.Character> ROW =
      OrderedField.of("row", ValueType.CHAR, Character::row);

  public static final TextField<Character> CHANGE = TextField.ofText("change", Character::change);

  public static final TextField<Character> IN = TextField.ofText("in", Character::in);

  public static final TextField<Character> OUT = TextField.ofText("out", Character::out);

  public static final TextField<Character> KEY = TextField.ofText("key", Character::key);

  public static final OrderedField<Character, Integer> PRESENCE =
      OrderedField.of("presence", ValueType.INT32, Character::presence);

  public static final ElementsField<Character, String> ELEMENT =
      ElementsField.ofElements(
          "element", ValueType.TEXT, in -> in.list(DocumentReader::text), Character::element);

  public static final Field<Character, Out> BOUNDS =
      Field.of("bounds", ValueType.whole(CharacterCodec::decodeOut), Character::bounds);

  public static final OrderedField<Character, Integer> BOUNDS_OUT =
      OrderedField.of("bounds.out", ValueType.INT32, row -> row.bounds().out());

  public static final OrderedField<Character, Integer> BOUNDS_IN =
      OrderedField.of("bounds.in", ValueType.INT32, row -> row.bounds().in());

  public static final Field<Character, Default> BOUNDS_KIND =
      Field.of(
          "bounds.kind",
          ValueType.enumeration(
              Default.class, CharacterCodec::defaultId, CharacterCodec::defaultOf),
          row -> row.bounds().kind());

  public static final Field<Character, OS> BOUNDS_OS =
      Field.of(
          "bounds.os",
          ValueType.enumeration(OS.class, CharacterCodec::osId, CharacterCodec::osOf),
          row -> row.bounds().os());

  public static final TextField<Character> SCHEMA_ = TextField.ofText("schema", Character::schema);

  public static final TextField<Character> CHANGED =
      TextField.ofText("changed", Character::changed);

  public static final TextField<Character> READER = TextField.ofText("reader", Character::reader);

  public static final TextField<Character> VALUE = TextField.ofText("value", Character::value);

  /** What table {@code characters} stores. */
  public static final TableSchema<Character, Key> SCHEMA =
      TableSchema.builder("characters", new CharacterCodec())
          .field(FieldSchema.required("row", Type.CHAR))
          .field(FieldSchema.required("change", Type.TEXT))
          .field(FieldSchema.required("in", Type.TEXT))
          .field(FieldSchema.required("out", Type.TEXT))
          .field(FieldSchema.required("key", Type.TEXT))
          .field(FieldSchema.optional("presence", Type.INT32))
          .field(FieldSchema.required("element", Type.list(Type.TEXT)))
          .field(FieldSchema.required("bounds", CharacterCodec.OUT))
          .field(FieldSchema.required("schema", Type.TEXT))
          .field(FieldSchema.optional("changed", Type.TEXT))
          .field(FieldSchema.required("reader", Type.TEXT))
          .field(FieldSchema.required("value", Type.TEXT))
          .key("row", "change")
          .index("element", "element")
          .index("key", "key")
          .build();

  private CharacterTable(Session session) {
    super(session, SCHEMA);
  }

  /** Table {@code characters} in a database or in one of its transactions. */
  public static CharacterTable in(Session session) {
    return new CharacterTable(session);
  }

  /** Documents in the order of index {@code element}: {@code element}. */
  public ByElement byElement() {
    return new ByElement(index(0));
  }

  /** Documents in the order of index {@code key}: {@code key}. */
  public ByKey byKey() {
    return new ByKey(index(1));
  }

  /** Documents in the order of the key: {@code row}, then {@code change}. */
  public ByPrimaryKey byPrimaryKey() {
    return new ByPrimaryKey(keys());
  }

  /** The document with this key, which must exist. */
  public Character get(char row, String change) {
    return get(new Key(row, change));
  }

  /** The document with this key, or empty if there is none. */
  public Optional<Character> find(char row, String change) {
    return find(new Key(row, change));
  }

  /** Whether there is a document with this key. */
  public boolean exists(char row, String change) {
    return exists(new Key(row, change));
  }

  /** Removes the document with this key, if any. */
  public boolean delete(char row, String change) {
    return delete(new Key(row, change));
  }

  /** Changes components of the document with this key, which must exist. */
  public Character patch(char row, String change, UnaryOperator<Draft> edit) {
    return patch(new Key(row, change), edit);
  }

  /**
   * Changes components of the document with this key, which must exist, and returns the new
   * document. The change may run several times.
   */
  public Character patch(Key key, UnaryOperator<Draft> change) {
    return update(key, row -> change.apply(new Draft(row)).toRecord());
  }

  /**
   * Key of table {@code characters}.
   *
   * @param row component {@code row}
   * @param change component {@code change}
   */
  public record Key(char row, String change) {}

  /** Range over index {@code element}, to be narrowed by {@code element}. */
  public static final class ByElement extends Range<Character> {
    private ByElement(Bounds<Character> bounds) {
      super(bounds);
    }

    /** Documents with the given one among its {@code element}. */
    public Range<Character> elementContains(String element) {
      return new Range<>(bounds().is(key -> key.text(element)));
    }

    /** Documents one of whose {@code element} is the given one or greater. */
    public ElementAnyFrom elementAnyAtLeast(String element) {
      return new ElementAnyFrom(bounds().atLeast(key -> key.text(element)));
    }

    /** Documents one of whose {@code element} is greater than the given one. */
    public ElementAnyFrom elementAnyGreaterThan(String element) {
      return new ElementAnyFrom(bounds().greaterThan(key -> key.text(element)));
    }

    /** Documents one of whose {@code element} is the given one or less. */
    public Range<Character> elementAnyAtMost(String element) {
      return new Range<>(bounds().atMost(key -> key.text(element)));
    }

    /** Documents one of whose {@code element} is less than the given one. */
    public Range<Character> elementAnyLessThan(String element) {
      return new Range<>(bounds().lessThan(key -> key.text(element)));
    }

    /** Documents one of whose {@code element} starts with the given text. */
    public Range<Character> elementAnyStartsWith(String prefix) {
      return new Range<>(bounds().startsWith(prefix));
    }

    /** Range over index {@code element} with a lower bound on {@code element}. */
    public static final class ElementAnyFrom extends Range<Character> {
      private ElementAnyFrom(Bounds<Character> bounds) {
        super(bounds);
      }

      public Range<Character> elementAnyAtMost(String element) {
        return new Range<>(bounds().atMost(key -> key.text(element)));
      }

      public Range<Character> elementAnyLessThan(String element) {
        return new Range<>(bounds().lessThan(key -> key.text(element)));
      }
    }
  }

  /** Range over index {@code key}, to be narrowed by {@code key}. */
  public static final class ByKey extends Range<Character> {
    private ByKey(Bounds<Character> bounds) {
      super(bounds);
    }

    /** Documents whose {@code key} is the given one. */
    public Range<Character> keyIs(String key) {
      return new Range<>(bounds().is(out -> out.text(key)));
    }

    /** Documents whose {@code key} is the given one or greater. */
    public KeyFrom keyAtLeast(String key) {
      return new KeyFrom(bounds().atLeast(out -> out.text(key)));
    }

    /** Documents whose {@code key} is greater than the given one. */
    public KeyFrom keyGreaterThan(String key) {
      return new KeyFrom(bounds().greaterThan(out -> out.text(key)));
    }

    /** Documents whose {@code key} is the given one or less. */
    public Range<Character> keyAtMost(String key) {
      return new Range<>(bounds().atMost(out -> out.text(key)));
    }

    /** Documents whose {@code key} is less than the given one. */
    public Range<Character> keyLessThan(String key) {
      return new Range<>(bounds().lessThan(out -> out.text(key)));
    }

    /** Documents whose {@code key} starts with the given text. */
    public Range<Character> keyStartsWith(String prefix) {
      return new Range<>(bounds().startsWith(prefix));
    }

    /** Range over index {@code key} with a lower bound on {@code key}. */
    public static final class KeyFrom extends Range<Character> {
      private KeyFrom(Bounds<Character> bounds) {
        super(bounds);
      }

      public Range<Character> keyAtMost(String key) {
        return new Range<>(bounds().atMost(out -> out.text(key)));
      }

      public Range<Character> keyLessThan(String key) {
        return new Range<>(bounds().lessThan(out -> out.text(key)));
      }
    }
  }

  /** Range over the key, to be narrowed by {@code row}, then {@code change}. */
  public static final class ByPrimaryKey extends Range<Character> {
    private ByPrimaryKey(Bounds<Character> bounds) {
      super(bounds);
    }

    /** Documents whose {@code row} is the given one. */
    public RowIs rowIs(char row) {
      return new RowIs(bounds().is(key -> key.char16(row)));
    }

    /** Documents whose {@code row} is the given one or greater. */
    public RowFrom rowAtLeast(char row) {
      return new RowFrom(bounds().atLeast(key -> key.char16(row)));
    }

    /** Documents whose {@code row} is greater than the given one. */
    public RowFrom rowGreaterThan(char row) {
      return new RowFrom(bounds().greaterThan(key -> key.char16(row)));
    }

    /** Documents whose {@code row} is the given one or less. */
    public Range<Character> rowAtMost(char row) {
      return new Range<>(bounds().atMost(key -> key.char16(row)));
    }

    /** Documents whose {@code row} is less than the given one. */
    public Range<Character> rowLessThan(char row) {
      return new Range<>(bounds().lessThan(key -> key.char16(row)));
    }

    /** Range over the key with {@code row} fixed. */
    public static final class RowIs extends Range<Character> {
      private RowIs(Bounds<Character> bounds) {
        super(bounds);
      }

      /** The document whose {@code change} is the given one. */
      public Match<Character> changeIs(String change) {
        return new Match<>(bounds().is(key -> key.text(change)));
      }

      /** Documents whose {@code change} is the given one or greater. */
      public ChangeFrom changeAtLeast(String change) {
        return new ChangeFrom(bounds().atLeast(key -> key.text(change)));
      }

      /** Documents whose {@code change} is greater than the given one. */
      public ChangeFrom changeGreaterThan(String change) {
        return new ChangeFrom(bounds().greaterThan(key -> key.text(change)));
      }

      /** Documents whose {@code change} is the given one or less. */
      public Range<Character> changeAtMost(String change) {
        return new Range<>(bounds().atMost(key -> key.text(change)));
      }

      /** Documents whose {@code change} is less than the given one. */
      public Range<Character> changeLessThan(String change) {
        return new Range<>(bounds().lessThan(key -> key.text(change)));
      }

      /** Documents whose {@code change} starts with the given text. */
      public Range<Character> changeStartsWith(String prefix) {
        return new Range<>(bounds().startsWith(prefix));
      }
    }

    /** Range over the key with a lower bound on {@code row}. */
    public static final class RowFrom extends Range<Character> {
      private RowFrom(Bounds<Character> bounds) {
        super(bounds);
      }

      public Range<Character> rowAtMost(char row) {
        return new Range<>(bounds().atMost(key -> key.char16(row)));
      }

      public Range<Character> rowLessThan(char row) {
        return new Range<>(bounds().lessThan(key -> key.char16(row)));
      }
    }

    /** Range over the key with a lower bound on {@code change}. */
    public static final class ChangeFrom extends Range<Character> {
      private ChangeFrom(Bounds<Character> bounds) {
        super(bounds);
      }

      public Range<Character> changeAtMost(String change) {
        return new Range<>(bounds().atMost(key -> key.text(change)));
      }

      public Range<Character> changeLessThan(String change) {
        return new Range<>(bounds().lessThan(key -> key.text(change)));
      }
    }
  }

  /** The components of a {@link Character}; each change gives another draft. */
  public static final class Draft {
    private final char row;
    private final String change;
    private String in;
    private String out;
    private String key;
    private @Nullable Integer presence;
    private List<String> element;
    private Out bounds;
    private String schema;
    private @Nullable String changed;
    private String reader;
    private String value;

    private Draft(Character row) {
      this.row = row.row();
      this.change = row.change();
      this.in = row.in();
      this.out = row.out();
      this.key = row.key();
      this.presence = row.presence();
      this.element = row.element();
      this.bounds = row.bounds();
      this.schema = row.schema();
      this.changed = row.changed();
      this.reader = row.reader();
      this.value = row.value();
    }

    private Draft(Draft draft) {
      this.row = draft.row;
      this.change = draft.change;
      this.in = draft.in;
      this.out = draft.out;
      this.key = draft.key;
      this.presence = draft.presence;
      this.element = draft.element;
      this.bounds = draft.bounds;
      this.schema = draft.schema;
      this.changed = draft.changed;
      this.reader = draft.reader;
      this.value = draft.value;
    }

    /** A draft with the components of a record. */
    public static Draft of(Character row) {
      return new Draft(row);
    }

    public char row() {
      return row;
    }

    public String change() {
      return change;
    }

    public String in() {
      return in;
    }

    public Draft withIn(String in) {
      Draft changed = new Draft(this);
      changed.in = in;
      return changed;
    }

    public String out() {
      return out;
    }

    public Draft withOut(String out) {
      Draft changed = new Draft(this);
      changed.out = out;
      return changed;
    }

    public String key() {
      return key;
    }

    public Draft withKey(String key) {
      Draft changed = new Draft(this);
      changed.key = key;
      return changed;
    }

    public @Nullable Integer presence() {
      return presence;
    }

    public Draft withPresence(@Nullable Integer presence) {
      Draft changed = new Draft(this);
      changed.presence = presence;
      return changed;
    }

    public List<String> element() {
      return element;
    }

    public Draft withElement(List<String> element) {
      Draft changed = new Draft(this);
      changed.element = element;
      return changed;
    }

    public Out bounds() {
      return bounds;
    }

    public Draft withBounds(Out bounds) {
      Draft changed = new Draft(this);
      changed.bounds = bounds;
      return changed;
    }

    public String schema() {
      return schema;
    }

    public Draft withSchema(String schema) {
      Draft changed = new Draft(this);
      changed.schema = schema;
      return changed;
    }

    public @Nullable String changed() {
      return changed;
    }

    public Draft withChanged(@Nullable String changed) {
      Draft draft = new Draft(this);
      draft.changed = changed;
      return draft;
    }

    public String reader() {
      return reader;
    }

    public Draft withReader(String reader) {
      Draft changed = new Draft(this);
      changed.reader = reader;
      return changed;
    }

    public String value() {
      return value;
    }

    public Draft withValue(String value) {
      Draft changed = new Draft(this);
      changed.value = value;
      return changed;
    }

    /** The record with these components. */
    public Character toRecord() {
      return new Character(
          row, change, in, out, key, presence, element, bounds, schema, changed, reader, value);
    }
  }
}
