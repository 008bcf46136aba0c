package references;

import dev.quarry.query.OrderedField;
import dev.quarry.query.Reference;
import dev.quarry.query.TextField;
import dev.quarry.query.ValueType;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.OnDelete;
import dev.quarry.schema.TableSchema;
import dev.quarry.schema.Type;
import dev.quarry.table.Bounds;
import dev.quarry.table.Match;
import dev.quarry.table.Range;
import dev.quarry.table.Session;
import dev.quarry.table.Table;
import dev.quarry.value.Id;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Typed access to table {@code players}: documents of {@link Player} by {@code id}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
public final class PlayerTable extends Table<Player, Id<Player>> {
  public static final OrderedField<Player, Id<Player>> ID =
      OrderedField.of("id", ValueType.id(), Player::id);

  public static final TextField<Player> CLUB = TextField.ofText("club", Player::club);

  public static final TextField<Player> NAME = TextField.ofText("name", Player::name);

  /** What table {@code players} stores. */
  public static final TableSchema<Player, Id<Player>> SCHEMA =
      TableSchema.builder("players", new PlayerCodec())
          .field(FieldSchema.required("id", Type.id("players")))
          .field(FieldSchema.required("club", Type.TEXT))
          .field(FieldSchema.required("name", Type.TEXT))
          .key("id")
          .index("club", "club")
          .reference("club", "clubs", OnDelete.CASCADE, "club")
          .build();

  /** Component {@code club} as a reference to {@link Club}. */
  public static final Reference<Player, Club, Club> CLUB_REFERENCE =
      Reference.to(CLUB, () -> ClubTable.SCHEMA);

  private PlayerTable(Session session) {
    super(session, SCHEMA);
  }

  /** Table {@code players} in a database or in one of its transactions. */
  public static PlayerTable in(Session session) {
    return new PlayerTable(session);
  }

  /** Documents in the order of index {@code club}: {@code club}. */
  public ByClub byClub() {
    return new ByClub(index(0));
  }

  /** Documents in the order of the key: {@code id}. */
  public ByKey byKey() {
    return new ByKey(keys());
  }

  /**
   * Changes components of the document with this key, which must exist, and returns the new
   * document. The change may run several times.
   */
  public Player patch(Id<Player> key, UnaryOperator<Draft> change) {
    return update(key, row -> change.apply(new Draft(row)).toRecord());
  }

  /** Range over index {@code club}, to be narrowed by {@code club}. */
  public static final class ByClub extends Range<Player> {
    private ByClub(Bounds<Player> bounds) {
      super(bounds);
    }

    /** Documents whose {@code club} is the given one. */
    public Range<Player> clubIs(String club) {
      return new Range<>(bounds().is(key -> key.text(club)));
    }

    /** Documents whose {@code club} is the given one or greater. */
    public ClubFrom clubAtLeast(String club) {
      return new ClubFrom(bounds().atLeast(key -> key.text(club)));
    }

    /** Documents whose {@code club} is greater than the given one. */
    public ClubFrom clubGreaterThan(String club) {
      return new ClubFrom(bounds().greaterThan(key -> key.text(club)));
    }

    /** Documents whose {@code club} is the given one or less. */
    public Range<Player> clubAtMost(String club) {
      return new Range<>(bounds().atMost(key -> key.text(club)));
    }

    /** Documents whose {@code club} is less than the given one. */
    public Range<Player> clubLessThan(String club) {
      return new Range<>(bounds().lessThan(key -> key.text(club)));
    }

    /** Documents whose {@code club} starts with the given text. */
    public Range<Player> clubStartsWith(String prefix) {
      return new Range<>(bounds().startsWith(prefix));
    }

    /** Range over index {@code club} with a lower bound on {@code club}. */
    public static final class ClubFrom extends Range<Player> {
      private ClubFrom(Bounds<Player> bounds) {
        super(bounds);
      }

      public Range<Player> clubAtMost(String club) {
        return new Range<>(bounds().atMost(key -> key.text(club)));
      }

      public Range<Player> clubLessThan(String club) {
        return new Range<>(bounds().lessThan(key -> key.text(club)));
      }
    }
  }

  /** Range over the key, to be narrowed by {@code id}. */
  public static final class ByKey extends Range<Player> {
    private ByKey(Bounds<Player> bounds) {
      super(bounds);
    }

    /** The document whose {@code id} is the given one. */
    public Match<Player> idIs(Id<Player> id) {
      return new Match<>(bounds().is(key -> key.id(id)));
    }

    /** Documents whose {@code id} is the given one or greater. */
    public IdFrom idAtLeast(Id<Player> id) {
      return new IdFrom(bounds().atLeast(key -> key.id(id)));
    }

    /** Documents whose {@code id} is greater than the given one. */
    public IdFrom idGreaterThan(Id<Player> id) {
      return new IdFrom(bounds().greaterThan(key -> key.id(id)));
    }

    /** Documents whose {@code id} is the given one or less. */
    public Range<Player> idAtMost(Id<Player> id) {
      return new Range<>(bounds().atMost(key -> key.id(id)));
    }

    /** Documents whose {@code id} is less than the given one. */
    public Range<Player> idLessThan(Id<Player> id) {
      return new Range<>(bounds().lessThan(key -> key.id(id)));
    }

    /** Range over the key with a lower bound on {@code id}. */
    public static final class IdFrom extends Range<Player> {
      private IdFrom(Bounds<Player> bounds) {
        super(bounds);
      }

      public Range<Player> idAtMost(Id<Player> id) {
        return new Range<>(bounds().atMost(key -> key.id(id)));
      }

      public Range<Player> idLessThan(Id<Player> id) {
        return new Range<>(bounds().lessThan(key -> key.id(id)));
      }
    }
  }

  /** The components of a {@link Player}; each change gives another draft. */
  public static final class Draft {
    private final Id<Player> id;
    private String club;
    private String name;

    private Draft(Player row) {
      this.id = row.id();
      this.club = row.club();
      this.name = row.name();
    }

    private Draft(Draft draft) {
      this.id = draft.id;
      this.club = draft.club;
      this.name = draft.name;
    }

    /** A draft with the components of a record. */
    public static Draft of(Player row) {
      return new Draft(row);
    }

    public Id<Player> id() {
      return id;
    }

    public String club() {
      return club;
    }

    public Draft withClub(String club) {
      Draft changed = new Draft(this);
      changed.club = club;
      return changed;
    }

    public String name() {
      return name;
    }

    public Draft withName(String name) {
      Draft changed = new Draft(this);
      changed.name = name;
      return changed;
    }

    /** The record with these components. */
    public Player toRecord() {
      return new Player(id, club, name);
    }
  }
}
