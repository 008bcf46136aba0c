package references;

import dev.quarry.codec.DocumentReader;
import dev.quarry.query.ElementsField;
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
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Typed access to table {@code teams}: documents of {@link Team} by {@code id}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
public final class TeamTable extends Table<Team, Id<Team>> {
  public static final OrderedField<Team, Id<Team>> ID =
      OrderedField.of("id", ValueType.id(), Team::id);

  public static final TextField<Team> NAME = TextField.ofText("name", Team::name);

  public static final OrderedField<Team, Id<Player>> CAPTAIN =
      OrderedField.of("captain", ValueType.id(), Team::captain);

  public static final OrderedField<Team, Id<Player>> SUBSTITUTE =
      OrderedField.of("substitute", ValueType.id(), row -> row.substitute().orElse(null));

  public static final ElementsField<Team, Id<Player>> PLAYERS =
      ElementsField.ofElements(
          "players", ValueType.id(), in -> in.list(DocumentReader::id), Team::players);

  /** What table {@code teams} stores. */
  public static final TableSchema<Team, Id<Team>> SCHEMA =
      TableSchema.builder("teams", new TeamCodec())
          .field(FieldSchema.required("id", Type.id("teams")))
          .field(FieldSchema.required("name", Type.TEXT))
          .field(FieldSchema.optional("captain", Type.id("players")))
          .field(FieldSchema.optional("substitute", Type.id("players")))
          .field(FieldSchema.required("players", Type.list(Type.id("players"))))
          .key("id")
          .index("captain", "captain")
          .index("players", "players")
          .index("substitute", "substitute")
          .reference("captain", "players", OnDelete.SET_ABSENT, "captain")
          .reference("substitute", "players", OnDelete.SET_ABSENT, "substitute")
          .reference("players", "players", OnDelete.RESTRICT, "players")
          .build();

  /** Component {@code captain} as a reference to {@link Player}. */
  public static final Reference<Team, Player, Optional<Player>> CAPTAIN_REFERENCE =
      Reference.toOptional(CAPTAIN, () -> PlayerTable.SCHEMA);

  /** Component {@code substitute} as a reference to {@link Player}. */
  public static final Reference<Team, Player, Optional<Player>> SUBSTITUTE_REFERENCE =
      Reference.toOptional(SUBSTITUTE, () -> PlayerTable.SCHEMA);

  /** Component {@code players} as a reference to {@link Player}. */
  public static final Reference<Team, Player, List<Player>> PLAYERS_REFERENCE =
      Reference.toEach(PLAYERS, () -> PlayerTable.SCHEMA);

  private TeamTable(Session session) {
    super(session, SCHEMA);
  }

  /** Table {@code teams} in a database or in one of its transactions. */
  public static TeamTable in(Session session) {
    return new TeamTable(session);
  }

  /** Documents in the order of index {@code captain}: {@code captain}. */
  public ByCaptain byCaptain() {
    return new ByCaptain(index(0));
  }

  /** Documents in the order of index {@code players}: {@code players}. */
  public ByPlayers byPlayers() {
    return new ByPlayers(index(1));
  }

  /** Documents in the order of index {@code substitute}: {@code substitute}. */
  public BySubstitute bySubstitute() {
    return new BySubstitute(index(2));
  }

  /** Documents in the order of the key: {@code id}. */
  public ByKey byKey() {
    return new ByKey(keys());
  }

  /**
   * Changes components of the document with this key, which must exist, and returns the new
   * document. The change may run several times.
   */
  public Team patch(Id<Team> key, UnaryOperator<Draft> change) {
    return update(key, row -> change.apply(new Draft(row)).toRecord());
  }

  /** Range over index {@code captain}, to be narrowed by {@code captain}. */
  public static final class ByCaptain extends Range<Team> {
    private ByCaptain(Bounds<Team> bounds) {
      super(bounds);
    }

    /** Documents whose {@code captain} is the given one. */
    public Range<Team> captainIs(Id<Player> captain) {
      return new Range<>(bounds().is(key -> key.present().id(captain)));
    }

    /** Documents whose {@code captain} is the given one or greater. */
    public CaptainFrom captainAtLeast(Id<Player> captain) {
      return new CaptainFrom(bounds().atLeast(key -> key.present().id(captain)));
    }

    /** Documents whose {@code captain} is greater than the given one. */
    public CaptainFrom captainGreaterThan(Id<Player> captain) {
      return new CaptainFrom(bounds().greaterThan(key -> key.present().id(captain)));
    }

    /** Documents whose {@code captain} is the given one or less. */
    public Range<Team> captainAtMost(Id<Player> captain) {
      return new Range<>(bounds().present().atMost(key -> key.present().id(captain)));
    }

    /** Documents whose {@code captain} is less than the given one. */
    public Range<Team> captainLessThan(Id<Player> captain) {
      return new Range<>(bounds().present().lessThan(key -> key.present().id(captain)));
    }

    /** Range over index {@code captain} with a lower bound on {@code captain}. */
    public static final class CaptainFrom extends Range<Team> {
      private CaptainFrom(Bounds<Team> bounds) {
        super(bounds);
      }

      public Range<Team> captainAtMost(Id<Player> captain) {
        return new Range<>(bounds().atMost(key -> key.present().id(captain)));
      }

      public Range<Team> captainLessThan(Id<Player> captain) {
        return new Range<>(bounds().lessThan(key -> key.present().id(captain)));
      }
    }
  }

  /** Range over index {@code players}, to be narrowed by {@code players}. */
  public static final class ByPlayers extends Range<Team> {
    private ByPlayers(Bounds<Team> bounds) {
      super(bounds);
    }

    /** Documents with the given one among its {@code players}. */
    public Range<Team> playersContains(Id<Player> element) {
      return new Range<>(bounds().is(key -> key.id(element)));
    }

    /** Documents one of whose {@code players} is the given one or greater. */
    public PlayersAnyFrom playersAnyAtLeast(Id<Player> element) {
      return new PlayersAnyFrom(bounds().atLeast(key -> key.id(element)));
    }

    /** Documents one of whose {@code players} is greater than the given one. */
    public PlayersAnyFrom playersAnyGreaterThan(Id<Player> element) {
      return new PlayersAnyFrom(bounds().greaterThan(key -> key.id(element)));
    }

    /** Documents one of whose {@code players} is the given one or less. */
    public Range<Team> playersAnyAtMost(Id<Player> element) {
      return new Range<>(bounds().atMost(key -> key.id(element)));
    }

    /** Documents one of whose {@code players} is less than the given one. */
    public Range<Team> playersAnyLessThan(Id<Player> element) {
      return new Range<>(bounds().lessThan(key -> key.id(element)));
    }

    /** Range over index {@code players} with a lower bound on {@code players}. */
    public static final class PlayersAnyFrom extends Range<Team> {
      private PlayersAnyFrom(Bounds<Team> bounds) {
        super(bounds);
      }

      public Range<Team> playersAnyAtMost(Id<Player> element) {
        return new Range<>(bounds().atMost(key -> key.id(element)));
      }

      public Range<Team> playersAnyLessThan(Id<Player> element) {
        return new Range<>(bounds().lessThan(key -> key.id(element)));
      }
    }
  }

  /** Range over index {@code substitute}, to be narrowed by {@code substitute}. */
  public static final class BySubstitute extends Range<Team> {
    private BySubstitute(Bounds<Team> bounds) {
      super(bounds);
    }

    /** Documents whose {@code substitute} is the given one. */
    public Range<Team> substituteIs(Id<Player> substitute) {
      return new Range<>(bounds().is(key -> key.present().id(substitute)));
    }

    /** Documents whose {@code substitute} is the given one or greater. */
    public SubstituteFrom substituteAtLeast(Id<Player> substitute) {
      return new SubstituteFrom(bounds().atLeast(key -> key.present().id(substitute)));
    }

    /** Documents whose {@code substitute} is greater than the given one. */
    public SubstituteFrom substituteGreaterThan(Id<Player> substitute) {
      return new SubstituteFrom(bounds().greaterThan(key -> key.present().id(substitute)));
    }

    /** Documents whose {@code substitute} is the given one or less. */
    public Range<Team> substituteAtMost(Id<Player> substitute) {
      return new Range<>(bounds().present().atMost(key -> key.present().id(substitute)));
    }

    /** Documents whose {@code substitute} is less than the given one. */
    public Range<Team> substituteLessThan(Id<Player> substitute) {
      return new Range<>(bounds().present().lessThan(key -> key.present().id(substitute)));
    }

    /** Range over index {@code substitute} with a lower bound on {@code substitute}. */
    public static final class SubstituteFrom extends Range<Team> {
      private SubstituteFrom(Bounds<Team> bounds) {
        super(bounds);
      }

      public Range<Team> substituteAtMost(Id<Player> substitute) {
        return new Range<>(bounds().atMost(key -> key.present().id(substitute)));
      }

      public Range<Team> substituteLessThan(Id<Player> substitute) {
        return new Range<>(bounds().lessThan(key -> key.present().id(substitute)));
      }
    }
  }

  /** Range over the key, to be narrowed by {@code id}. */
  public static final class ByKey extends Range<Team> {
    private ByKey(Bounds<Team> bounds) {
      super(bounds);
    }

    /** The document whose {@code id} is the given one. */
    public Match<Team> idIs(Id<Team> id) {
      return new Match<>(bounds().is(key -> key.id(id)));
    }

    /** Documents whose {@code id} is the given one or greater. */
    public IdFrom idAtLeast(Id<Team> id) {
      return new IdFrom(bounds().atLeast(key -> key.id(id)));
    }

    /** Documents whose {@code id} is greater than the given one. */
    public IdFrom idGreaterThan(Id<Team> id) {
      return new IdFrom(bounds().greaterThan(key -> key.id(id)));
    }

    /** Documents whose {@code id} is the given one or less. */
    public Range<Team> idAtMost(Id<Team> id) {
      return new Range<>(bounds().atMost(key -> key.id(id)));
    }

    /** Documents whose {@code id} is less than the given one. */
    public Range<Team> idLessThan(Id<Team> id) {
      return new Range<>(bounds().lessThan(key -> key.id(id)));
    }

    /** Range over the key with a lower bound on {@code id}. */
    public static final class IdFrom extends Range<Team> {
      private IdFrom(Bounds<Team> bounds) {
        super(bounds);
      }

      public Range<Team> idAtMost(Id<Team> id) {
        return new Range<>(bounds().atMost(key -> key.id(id)));
      }

      public Range<Team> idLessThan(Id<Team> id) {
        return new Range<>(bounds().lessThan(key -> key.id(id)));
      }
    }
  }

  /** The components of a {@link Team}; each change gives another draft. */
  public static final class Draft {
    private final Id<Team> id;
    private String name;
    private @Nullable Id<Player> captain;
    private Optional<Id<Player>> substitute;
    private List<Id<Player>> players;

    private Draft(Team row) {
      this.id = row.id();
      this.name = row.name();
      this.captain = row.captain();
      this.substitute = row.substitute();
      this.players = row.players();
    }

    private Draft(Draft draft) {
      this.id = draft.id;
      this.name = draft.name;
      this.captain = draft.captain;
      this.substitute = draft.substitute;
      this.players = draft.players;
    }

    /** A draft with the components of a record. */
    public static Draft of(Team row) {
      return new Draft(row);
    }

    public Id<Team> id() {
      return id;
    }

    public String name() {
      return name;
    }

    public Draft withName(String name) {
      Draft changed = new Draft(this);
      changed.name = name;
      return changed;
    }

    public @Nullable Id<Player> captain() {
      return captain;
    }

    public Draft withCaptain(@Nullable Id<Player> captain) {
      Draft changed = new Draft(this);
      changed.captain = captain;
      return changed;
    }

    public Optional<Id<Player>> substitute() {
      return substitute;
    }

    public Draft withSubstitute(Optional<Id<Player>> substitute) {
      Draft changed = new Draft(this);
      changed.substitute = substitute;
      return changed;
    }

    public List<Id<Player>> players() {
      return players;
    }

    public Draft withPlayers(List<Id<Player>> players) {
      Draft changed = new Draft(this);
      changed.players = players;
      return changed;
    }

    /** The record with these components. */
    public Team toRecord() {
      return new Team(id, name, captain, substitute, players);
    }
  }
}
