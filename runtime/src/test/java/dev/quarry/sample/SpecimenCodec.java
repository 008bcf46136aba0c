package dev.quarry.sample;

import dev.quarry.codec.DocumentReader;
import dev.quarry.codec.DocumentWriter;
import dev.quarry.codec.EntryWriter;
import dev.quarry.codec.KeyReader;
import dev.quarry.codec.KeyWriter;
import dev.quarry.codec.ReferenceWriter;
import dev.quarry.codec.TableCodec;
import dev.quarry.json.JsonReader;
import dev.quarry.json.JsonWriter;
import dev.quarry.sample.Specimen.Place;
import dev.quarry.sample.Specimen.Rank;
import dev.quarry.sample.Specimen.Spot;

final class SpecimenCodec implements TableCodec<Specimen, Place> {
  static int id(Rank rank) {
    return rank == Rank.LOW ? 0x77 : -0x11;
  }

  static Rank rank(int id) {
    return switch (id) {
      case 0x77 -> Rank.LOW;
      case -0x11 -> Rank.HIGH;
      default -> throw DocumentReader.unknownConstant("Rank", id);
    };
  }

  @Override
  public Class<Specimen> recordType() {
    return Specimen.class;
  }

  @Override
  public Place key(Specimen row) {
    return new Place(row.site(), row.number());
  }

  @Override
  public void writeKey(Place key, KeyWriter out) {
    out.text(key.site()).int32(key.number());
  }

  @Override
  public Place readKey(KeyReader in) {
    return new Place(in.text(), in.int32());
  }

  @Override
  public void encode(Specimen row, DocumentWriter out) {
    out.presence(
        (row.code() == null ? 0 : 1)
            | (row.grade() == null ? 0 : 2)
            | (row.spot() == null ? 0 : 4));
    out.text(row.site());
    out.int32(row.number());
    out.text(row.name());
    if (row.code() != null) {
      out.text(row.code());
    }
    out.float64(row.mass());
    if (row.grade() != null) {
      out.int32(row.grade());
    }
    out.bool(row.whole());
    out.list(row.labels(), DocumentWriter::text);
    if (row.spot() != null) {
      encodeSpot(out, row.spot());
    }
    out.decimal(row.price());
    out.enumId(id(row.rank()));
  }

  private static void encodeSpot(DocumentWriter out, Spot spot) {
    String layer = spot.layer();
    out.presence(layer == null ? 0 : 1);
    out.float64(spot.depth());
    if (layer != null) {
      out.text(layer);
    }
  }

  @Override
  public Specimen decode(DocumentReader in) {
    int presence = in.presence(3);
    return new Specimen(
        in.text(),
        in.int32(),
        in.text(),
        (presence & 1) == 0 ? null : in.text(),
        in.float64(),
        (presence & 2) == 0 ? null : (Integer) in.int32(),
        in.bool(),
        in.list(DocumentReader::text),
        (presence & 4) == 0 ? null : spot(in),
        in.decimal(),
        rank(in.enumId()));
  }

  private static Spot spot(DocumentReader in) {
    int presence = in.presence(1);
    return new Spot(in.float64(), presence == 0 ? null : in.text());
  }

  @Override
  public void writeEntries(Specimen row, EntryWriter out) {
    if (row.code() != null) {
      out.entry(0).present().text(row.code());
    }
    if (row.grade() != null) {
      out.entry(1).present().int32(row.grade()).text(row.name());
    }
    for (String label : row.labels()) {
      out.entry(2).text(label);
    }
    if (row.layer() != null) {
      out.entry(3).present().text(row.layer());
    }
    out.entry(4).float64(row.mass());
    KeyWriter nameAndGrade = out.entry(5).text(row.name());
    if (row.grade() == null) {
      nameAndGrade.absent();
    } else {
      nameAndGrade.present().int32(row.grade());
    }
    out.entry(6).decimal(row.price());
    for (String label : row.labels()) {
      out.entry(7).enumId(id(row.rank())).text(label).float64(row.mass());
    }
    out.entry(8).bool(row.whole()).text(row.site());
    writeKinds(row, out);
    writeCovering(row, out);
    out.entry(19).text(row.site()).float64(row.mass());
  }

  private static void writeKinds(Specimen row, EntryWriter out) {
    out.entry(10).ignoringCase().text(row.name()).descending().float64(row.mass()).ascending();
    if (row.code() != null) {
      out.entry(11).ignoringCase().descending().present().text(row.code()).ascending();
    }
    if (row.whole()) {
      out.entry(13).descending().decimal(row.price()).ascending();
    }
  }

  private void writeCovering(Specimen row, EntryWriter out) {
    DocumentWriter heaviest = out.included(9);
    heaviest.presence((row.grade() == null ? 0 : 1) | (row.layer() == null ? 0 : 2));
    if (row.grade() != null) {
      heaviest.int32(row.grade());
    }
    String layer = row.layer();
    if (layer != null) {
      heaviest.text(layer);
    }
    heaviest.decimal(row.price());
    out.entry(9).descending().float64(row.mass()).ascending().text(row.name());
    if (row.rank() == Specimen.Rank.HIGH) {
      DocumentWriter high = out.included(12);
      high.presence(row.spot() == null ? 0 : 1);
      high.list(row.labels(), DocumentWriter::text);
      high.float64(row.mass());
      if (row.spot() != null) {
        encodeSpot(high, row.spot());
      }
      KeyWriter key = out.entry(12).text(row.name()).descending();
      (row.grade() == null ? key.absent() : key.present().int32(row.grade())).ascending();
    }
    if (row.spot() == null) {
      encode(row, out.included(14));
      out.entry(14).int32(row.number());
    }
    DocumentWriter labels = out.included(15);
    labels.float64(row.mass());
    labels.text(row.name());
    for (String label : row.labels()) {
      out.entry(15).ignoringCase().text(label);
    }
    if (row.grade() != null && row.whole()) {
      encode(row, out.included(16));
      out.entry(16).descending().present().int32(row.grade()).ascending();
    }
    DocumentWriter numberAndSite = out.included(17);
    numberAndSite.decimal(row.price());
    numberAndSite.float64(row.mass());
    out.entry(17).descending().int32(row.number()).ascending().text(row.site());
    if (row.code() != null) {
      out.included(18).text(row.name());
      KeyWriter key = out.entry(18).present().text(row.code());
      if (row.grade() == null) {
        key.absent();
      } else {
        key.present().int32(row.grade());
      }
    }
  }

  @Override
  public void writeReferences(Specimen row, ReferenceWriter out) {}

  @Override
  public void writeJson(Specimen row, JsonWriter out) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Specimen readJson(JsonReader in) {
    throw new UnsupportedOperationException();
  }
}
