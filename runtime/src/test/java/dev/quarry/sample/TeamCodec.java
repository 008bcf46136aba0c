package dev.quarry.sample;

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

final class TeamCodec implements TableCodec<Team, String> {
  @Override
  public Class<Team> recordType() {
    return Team.class;
  }

  @Override
  public String key(Team row) {
    return row.code();
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
  public void encode(Team row, DocumentWriter out) {
    out.text(required(row.code(), "Team.code"));
    out.text(required(row.title(), "Team.title"));
  }

  @Override
  public Team decode(DocumentReader in) {
    return new Team(in.text(), in.text());
  }

  @Override
  public void writeEntries(Team row, EntryWriter out) {}

  @Override
  public void writeReferences(Team row, ReferenceWriter out) {}

  @Override
  public void writeJson(Team row, JsonWriter out) {
    out.field("code").text(row.code());
    out.field("title").text(row.title());
  }

  @Override
  public Team readJson(JsonReader in) {
    in.only("code", "title");
    return new Team(in.field("code").text(), in.field("title").text());
  }
}
