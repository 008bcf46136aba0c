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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes documents of table {@code players}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
final class PlayerCodec implements TableCodec<Player, Id<Player>> {
  @Override
  public Class<Player> recordType() {
    return Player.class;
  }

  @Override
  public Id<Player> key(Player row) {
    return required(row.id(), "Player.id");
  }

  @Override
  public void writeKey(Id<Player> key, KeyWriter out) {
    out.id(key);
  }

  @Override
  public Id<Player> readKey(KeyReader in) {
    return in.id();
  }

  @Override
  public void encode(Player row, DocumentWriter out) {
    out.id(required(row.id(), "Player.id"));
    out.text(required(row.club(), "Player.club"));
    out.text(required(row.name(), "Player.name"));
  }

  @Override
  public Player decode(DocumentReader in) {
    Id<Player> id = in.id();
    String club = in.text();
    String name = in.text();
    return new Player(id, club, name);
  }

  @Override
  public void writeEntries(Player row, EntryWriter out) {
    // club
    out.entry(0).text(row.club());
  }

  @Override
  public void writeReferences(Player row, ReferenceWriter out) {
    out.reference(0).text(row.club());
  }

  @Override
  public void writeJson(Player row, JsonWriter out) {
    out.field("id").id(row.id());
    out.field("club").text(row.club());
    out.field("name").text(row.name());
  }

  @Override
  public Player readJson(JsonReader in) {
    in.only("id", "club", "name");
    return new Player(in.field("id").id(), in.field("club").text(), in.field("name").text());
  }
}
