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
import dev.quarry.value.Id;

final class PlaceCodec implements TableCodec<Place, Id<Place>> {
  @Override
  public Class<Place> recordType() {
    return Place.class;
  }

  @Override
  public Id<Place> key(Place row) {
    return row.id();
  }

  @Override
  public void writeKey(Id<Place> key, KeyWriter out) {
    out.id(key);
  }

  @Override
  public Id<Place> readKey(KeyReader in) {
    return in.id();
  }

  @Override
  public void encode(Place row, DocumentWriter out) {
    out.presence((row.score() == null ? 0 : 1) | (row.email() == null ? 0 : 2));
    out.id(required(row.id(), "Place.id"));
    out.text(required(row.country(), "Place.country"));
    out.int32(row.population());
    if (row.score() != null) {
      out.int32(row.score());
    }
    if (row.email() != null) {
      out.text(row.email());
    }
    out.bool(row.capital());
  }

  @Override
  public Place decode(DocumentReader in) {
    int presence = in.presence(2);
    return new Place(
        in.id(),
        in.text(),
        in.int32(),
        (presence & 1) == 0 ? null : Integer.valueOf(in.int32()),
        (presence & 2) == 0 ? null : in.text(),
        in.bool());
  }

  @Override
  public void writeEntries(Place row, EntryWriter out) {
    if (row.capital()) {
      out.entry(0).text(row.country());
    }
    out.entry(1).text(row.country()).descending().int32(row.population()).ascending();
    KeyWriter countryScore = out.entry(2).text(row.country());
    if (row.score() == null) {
      countryScore.descending().absent().ascending();
    } else {
      countryScore.descending().present().int32(row.score()).ascending();
    }
    if (row.email() != null) {
      out.entry(3).ignoringCase().present().text(row.email());
    }
    if (row.score() != null) {
      out.entry(4).descending().present().int32(row.score()).ascending();
    }
  }

  @Override
  public void writeReferences(Place row, ReferenceWriter out) {}

  @Override
  public void writeJson(Place row, JsonWriter out) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Place readJson(JsonReader in) {
    throw new UnsupportedOperationException();
  }
}
