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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes documents of table {@code clubs}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
final class ClubCodec implements TableCodec<Club, String> {
  @Override
  public Class<Club> recordType() {
    return Club.class;
  }

  @Override
  public String key(Club row) {
    return required(row.name(), "Club.name");
  }

  @Override
  public void writeKey(String key, KeyWriter out) {
    out.text(key);
  }

  @Override
  public String readKey(KeyReader in) {
    return in.text();
  }

  @Override
  public void encode(Club row, DocumentWriter out) {
    out.text(required(row.name(), "Club.name"));
  }

  @Override
  public Club decode(DocumentReader in) {
    String name = in.text();
    return new Club(name);
  }

  @Override
  public void writeEntries(Club row, EntryWriter out) {
    // no index
  }

  @Override
  public void writeReferences(Club row, ReferenceWriter out) {
    // no reference
  }

  @Override
  public void writeJson(Club row, JsonWriter out) {
    out.field("name").text(row.name());
  }

  @Override
  public Club readJson(JsonReader in) {
    in.only("name");
    return new Club(in.field("name").text());
  }
}
