package references;

import static dev.quarry.codec.Components.required;

import dev.quarry.codec.DocumentReader;
import dev.quarry.codec.DocumentWriter;
import dev.quarry.codec.EntryWriter;
import dev.quarry.codec.KeyReader;
import dev.quarry.codec.KeyWriter;
import dev.quarry.codec.ReferenceWriter;
import dev.quarry.codec.TableCodec;
import dev.quarry.json.JsonReader;
import dev.quarry.json.JsonWriter;
import dev.quarry.value.Id;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes documents of table {@code teams}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
final class TeamCodec implements TableCodec<Team, Id<Team>> {
  @Override
  public Class<Team> recordType() {
    return Team.class;
  }

  @Override
  public Id<Team> key(Team row) {
    return required(row.id(), "Team.id");
  }

  @Override
  public void writeKey(Id<Team> key, KeyWriter out) {
    out.id(key);
  }

  @Override
  public Id<Team> readKey(KeyReader in) {
    return in.id();
  }

  @Override
  public void encode(Team row, DocumentWriter out) {
    out.presence(
        (row.captain() == null ? 0 : 1)
            | (required(row.substitute(), "Team.substitute").isEmpty() ? 0 : 2));
    out.id(required(row.id(), "Team.id"));
    out.text(required(row.name(), "Team.name"));
    if (row.captain() != null) {
      out.id(row.captain());
    }
    if (row.substitute().isPresent()) {
      out.id(row.substitute().get());
    }
    out.list(required(row.players(), "Team.players"), DocumentWriter::id);
  }

  @Override
  public Team decode(DocumentReader in) {
    int presence = in.presence(2);
    Id<Team> id = in.id();
    String name = in.text();
    Id<Player> captain = (presence & 1) == 0 ? null : in.id();
    Optional<Id<Player>> substitute = (presence & 2) == 0 ? Optional.empty() : Optional.of(in.id());
    List<Id<Player>> players = in.list(DocumentReader::id);
    return new Team(id, name, captain, substitute, players);
  }

  @Override
  public void writeEntries(Team row, EntryWriter out) {
    // captain
    if (row.captain() != null) {
      out.entry(0).present().id(row.captain());
    }
    // players
    for (Id<Player> element : row.players()) {
      out.entry(1).id(element);
    }
    // substitute
    if (row.substitute().isPresent()) {
      out.entry(2).present().id(row.substitute().get());
    }
  }

  @Override
  public void writeReferences(Team row, ReferenceWriter out) {
    if (row.captain() != null) {
      out.reference(0).id(row.captain());
    }
    if (row.substitute().isPresent()) {
      out.reference(1).id(row.substitute().get());
    }
    for (Id<Player> element : row.players()) {
      out.reference(2).id(element);
    }
  }

  @Override
  public Team withoutReference(Team row, int reference) {
    return switch (reference) {
      case 0 -> new Team(row.id(), row.name(), null, row.substitute(), row.players());
      case 1 -> new Team(row.id(), row.name(), row.captain(), Optional.empty(), row.players());
      default -> TableCodec.super.withoutReference(row, reference);
    };
  }

  @Override
  public void writeJson(Team row, JsonWriter out) {
    out.field("id").id(row.id());
    out.field("name").text(row.name());
    if (row.captain() != null) {
      out.field("captain").id(row.captain());
    }
    if (row.substitute().isPresent()) {
      out.field("substitute").id(row.substitute().get());
    }
    out.field("players").list(row.players(), JsonWriter::id);
  }

  @Override
  public Team readJson(JsonReader in) {
    in.only("id", "name", "captain", "substitute", "players");
    return new Team(
        in.field("id").id(),
        in.field("name").text(),
        in.has("captain") ? in.field("captain").id() : null,
        in.has("substitute") ? Optional.of(in.field("substitute").id()) : Optional.empty(),
        in.field("players").list(JsonReader::id));
  }
}
