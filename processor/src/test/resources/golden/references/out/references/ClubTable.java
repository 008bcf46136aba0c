package references;

import dev.quarry.query.TextField;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.TableSchema;
import dev.quarry.schema.Type;
import dev.quarry.table.Bounds;
import dev.quarry.table.Match;
import dev.quarry.table.Range;
import dev.quarry.table.Session;
import dev.quarry.table.Table;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Typed access to table {@code clubs}: documents of {@link Club} by {@code name}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
public final class ClubTable extends Table<Club, String> {
  public static final TextField<Club> NAME = TextField.ofText("name", Club::name);

  /** What table {@code clubs} stores. */
  public static final TableSchema<Club, String> SCHEMA =
      TableSchema.builder("clubs", new ClubCodec())
          .field(FieldSchema.required("name", Type.TEXT))
          .key("name")
          .build();

  private ClubTable(Session session) {
    super(session, SCHEMA);
  }

  /** Table {@code clubs} in a database or in one of its transactions. */
  public static ClubTable in(Session session) {
    return new ClubTable(session);
  }

  /** Documents in the order of the key: {@code name}. */
  public ByKey byKey() {
    return new ByKey(keys());
  }

  /**
   * Changes components of the document with this key, which must exist, and returns the new
   * document. The change may run several times.
   */
  public Club patch(String key, UnaryOperator<Draft> change) {
    return update(key, row -> change.apply(new Draft(row)).toRecord());
  }

  /** Range over the key, to be narrowed by {@code name}. */
  public static final class ByKey extends Range<Club> {
    private ByKey(Bounds<Club> bounds) {
      super(bounds);
    }

    /** The document whose {@code name} is the given one. */
    public Match<Club> nameIs(String name) {
      return new Match<>(bounds().is(key -> key.text(name)));
    }

    /** Documents whose {@code name} is the given one or greater. */
    public NameFrom nameAtLeast(String name) {
      return new NameFrom(bounds().atLeast(key -> key.text(name)));
    }

    /** Documents whose {@code name} is greater than the given one. */
    public NameFrom nameGreaterThan(String name) {
      return new NameFrom(bounds().greaterThan(key -> key.text(name)));
    }

    /** Documents whose {@code name} is the given one or less. */
    public Range<Club> nameAtMost(String name) {
      return new Range<>(bounds().atMost(key -> key.text(name)));
    }

    /** Documents whose {@code name} is less than the given one. */
    public Range<Club> nameLessThan(String name) {
      return new Range<>(bounds().lessThan(key -> key.text(name)));
    }

    /** Documents whose {@code name} starts with the given text. */
    public Range<Club> nameStartsWith(String prefix) {
      return new Range<>(bounds().startsWith(prefix));
    }

    /** Range over the key with a lower bound on {@code name}. */
    public static final class NameFrom extends Range<Club> {
      private NameFrom(Bounds<Club> bounds) {
        super(bounds);
      }

      public Range<Club> nameAtMost(String name) {
        return new Range<>(bounds().atMost(key -> key.text(name)));
      }

      public Range<Club> nameLessThan(String name) {
        return new Range<>(bounds().lessThan(key -> key.text(name)));
      }
    }
  }

  /** The components of a {@link Club}; each change gives another draft. */
  public static final class Draft {
    private final String name;

    private Draft(Club row) {
      this.name = row.name();
    }

    private Draft(Draft draft) {
      this.name = draft.name;
    }

    /** A draft with the components of a record. */
    public static Draft of(Club row) {
      return new Draft(row);
    }

    public String name() {
      return name;
    }

    /** The record with these components. */
    public Club toRecord() {
      return new Club(name);
    }
  }
}
