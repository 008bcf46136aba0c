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
import java.util.List;

final class MemberCodec implements TableCodec<Member, Id<Member>> {
  @Override
  public Class<Member> recordType() {
    return Member.class;
  }

  @Override
  public Id<Member> key(Member row) {
    return row.id();
  }

  @Override
  public void writeKey(Id<Member> key, KeyWriter out) {
    out.id(key);
  }

  @Override
  public Id<Member> readKey(KeyReader in) {
    return in.id();
  }

  @Override
  public void encode(Member row, DocumentWriter out) {
    out.presence(
        (row.email() == null ? 0 : 1)
            | (row.mentor() == null ? 0 : 2)
            | (row.sponsor() == null ? 0 : 4));
    out.id(required(row.id(), "Member.id"));
    out.text(required(row.team(), "Member.team"));
    out.int32(row.rank());
    if (row.email() != null) {
      out.text(row.email());
    }
    out.list(required(row.tags(), "Member.tags"), DocumentWriter::text);
    if (row.mentor() != null) {
      out.id(row.mentor());
    }
    if (row.sponsor() != null) {
      out.id(row.sponsor());
    }
  }

  @Override
  public Member decode(DocumentReader in) {
    int presence = in.presence(3);
    Id<Member> id = in.id();
    String team = in.text();
    int rank = in.int32();
    String email = (presence & 1) == 0 ? null : in.text();
    List<String> tags = in.list(DocumentReader::text);
    Id<Member> mentor = (presence & 2) == 0 ? null : in.id();
    Id<Member> sponsor = (presence & 4) == 0 ? null : in.id();
    return new Member(id, team, rank, email, tags, mentor, sponsor);
  }

  @Override
  public void writeEntries(Member row, EntryWriter out) {
    if (row.email() != null) {
      out.entry(0).present().text(row.email());
    }
    if (row.mentor() != null) {
      out.entry(1).present().id(row.mentor());
    }
    if (row.sponsor() != null) {
      out.entry(2).present().id(row.sponsor());
    }
    for (String tag : row.tags()) {
      out.entry(3).text(tag);
    }
    KeyWriter teamRankEmail = out.entry(4).text(row.team()).int32(row.rank());
    if (row.email() == null) {
      teamRankEmail.absent();
    } else {
      teamRankEmail.present().text(row.email());
    }
  }

  @Override
  public void writeReferences(Member row, ReferenceWriter out) {
    out.reference(0).text(row.team());
    if (row.mentor() != null) {
      out.reference(1).id(row.mentor());
    }
    if (row.sponsor() != null) {
      out.reference(2).id(row.sponsor());
    }
  }

  @Override
  public Member withoutReference(Member row, int reference) {
    if (reference == 1) {
      return row.withMentor(null);
    }
    throw new IllegalArgumentException("reference " + reference);
  }

  @Override
  public void writeJson(Member row, JsonWriter out) {
    out.field("id").id(row.id());
    out.field("team").text(row.team());
    out.field("rank").int32(row.rank());
    if (row.email() != null) {
      out.field("email").text(row.email());
    }
    out.field("tags").list(row.tags(), JsonWriter::text);
  }

  @Override
  public Member readJson(JsonReader in) {
    in.only("id", "team", "rank", "email", "tags");
    return new Member(
        in.field("id").id(),
        in.field("team").text(),
        in.field("rank").int32(),
        in.has("email") ? in.field("email").text() : null,
        in.field("tags").list(JsonReader::text),
        null,
        null);
  }
}
