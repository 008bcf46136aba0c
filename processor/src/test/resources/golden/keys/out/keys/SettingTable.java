package keys;

import dev.quarry.query.Field;
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
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Typed access to table {@code settings}: documents of {@link Setting} by {@code scope} and {@code
 * key} and {@code global}.
 */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
public final class SettingTable extends Table<Setting, SettingTable.Key> {
  public static final Field<Setting, Scope> SCOPE =
      Field.of(
          "scope",
          ValueType.enumeration(Scope.class, SettingCodec::scopeId, SettingCodec::scopeOf),
          Setting::scope);

  public static final TextField<Setting> KEY = TextField.ofText("key", Setting::key);

  public static final Field<Setting, Boolean> GLOBAL =
      Field.of("global", ValueType.BOOL, Setting::global);

  public static final TextField<Setting> VALUE = TextField.ofText("value", Setting::value);

  /** What table {@code settings} stores. */
  public static final TableSchema<Setting, Key> SCHEMA =
      TableSchema.builder("settings", new SettingCodec())
          .field(FieldSchema.required("scope", SettingCodec.SCOPE))
          .field(FieldSchema.required("key", Type.TEXT))
          .field(FieldSchema.required("global", Type.BOOL))
          .field(FieldSchema.required("value", Type.TEXT))
          .key("scope", "key", "global")
          .build();

  private SettingTable(Session session) {
    super(session, SCHEMA);
  }

  /** Table {@code settings} in a database or in one of its transactions. */
  public static SettingTable in(Session session) {
    return new SettingTable(session);
  }

  /** Documents in the order of the key: {@code scope}, then {@code key}, then {@code global}. */
  public ByKey byKey() {
    return new ByKey(keys());
  }

  /** The document with this key, which must exist. */
  public Setting get(Scope scope, String key, boolean global) {
    return get(new Key(scope, key, global));
  }

  /** The document with this key, or empty if there is none. */
  public Optional<Setting> find(Scope scope, String key, boolean global) {
    return find(new Key(scope, key, global));
  }

  /** Whether there is a document with this key. */
  public boolean exists(Scope scope, String key, boolean global) {
    return exists(new Key(scope, key, global));
  }

  /** Removes the document with this key, if any. */
  public boolean delete(Scope scope, String key, boolean global) {
    return delete(new Key(scope, key, global));
  }

  /** Changes components of the document with this key, which must exist. */
  public Setting patch(Scope scope, String key, boolean global, UnaryOperator<Draft> change) {
    return patch(new Key(scope, key, global), change);
  }

  /**
   * Changes components of the document with this key, which must exist, and returns the new
   * document. The change may run several times.
   */
  public Setting patch(Key key, UnaryOperator<Draft> change) {
    return update(key, row -> change.apply(new Draft(row)).toRecord());
  }

  /**
   * Key of table {@code settings}.
   *
   * @param scope component {@code scope}
   * @param key component {@code key}
   * @param global component {@code global}
   */
  public record Key(Scope scope, String key, boolean global) {}

  /** Range over the key, to be narrowed by {@code scope}, then {@code key}, then {@code global}. */
  public static final class ByKey extends Range<Setting> {
    private ByKey(Bounds<Setting> bounds) {
      super(bounds);
    }

    /** Documents whose {@code scope} is the given one. */
    public ScopeIs scopeIs(Scope scope) {
      return new ScopeIs(bounds().is(key -> key.enumId(SettingCodec.scopeId(scope))));
    }

    /** Range over the key with {@code scope} fixed. */
    public static final class ScopeIs extends Range<Setting> {
      private ScopeIs(Bounds<Setting> bounds) {
        super(bounds);
      }

      /** Documents whose {@code key} is the given one. */
      public KeyIs keyIs(String key) {
        return new KeyIs(bounds().is(out -> out.text(key)));
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
      public Range<Setting> keyAtMost(String key) {
        return new Range<>(bounds().atMost(out -> out.text(key)));
      }

      /** Documents whose {@code key} is less than the given one. */
      public Range<Setting> keyLessThan(String key) {
        return new Range<>(bounds().lessThan(out -> out.text(key)));
      }

      /** Documents whose {@code key} starts with the given text. */
      public Range<Setting> keyStartsWith(String prefix) {
        return new Range<>(bounds().startsWith(prefix));
      }
    }

    /** Range over the key with {@code scope} and {@code key} fixed. */
    public static final class KeyIs extends Range<Setting> {
      private KeyIs(Bounds<Setting> bounds) {
        super(bounds);
      }

      /** The document whose {@code global} is the given one. */
      public Match<Setting> globalIs(boolean global) {
        return new Match<>(bounds().is(key -> key.bool(global)));
      }
    }

    /** Range over the key with a lower bound on {@code key}. */
    public static final class KeyFrom extends Range<Setting> {
      private KeyFrom(Bounds<Setting> bounds) {
        super(bounds);
      }

      public Range<Setting> keyAtMost(String key) {
        return new Range<>(bounds().atMost(out -> out.text(key)));
      }

      public Range<Setting> keyLessThan(String key) {
        return new Range<>(bounds().lessThan(out -> out.text(key)));
      }
    }
  }

  /** The components of a {@link Setting}; each change gives another draft. */
  public static final class Draft {
    private final Scope scope;
    private final String key;
    private final boolean global;
    private String value;

    private Draft(Setting row) {
      this.scope = row.scope();
      this.key = row.key();
      this.global = row.global();
      this.value = row.value();
    }

    private Draft(Draft draft) {
      this.scope = draft.scope;
      this.key = draft.key;
      this.global = draft.global;
      this.value = draft.value;
    }

    /** A draft with the components of a record. */
    public static Draft of(Setting row) {
      return new Draft(row);
    }

    public Scope scope() {
      return scope;
    }

    public String key() {
      return key;
    }

    public boolean global() {
      return global;
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
    public Setting toRecord() {
      return new Setting(scope, key, global, value);
    }
  }
}
