package kinds;

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
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.Type;
import dev.quarry.value.Id;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes documents of table {@code accounts}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
final class AccountCodec implements TableCodec<Account, Id<Account>> {
  static final Type STATUS =
      Type.enumeration(
          "Status", Type.constant("OPEN", 0x6e10953f), Type.constant("CLOSED", 0xf6deab2b));

  static final Type.RecordOf ADDRESS =
      Type.record(
          "Address",
          FieldSchema.required("city", Type.TEXT),
          FieldSchema.optional("status", STATUS),
          FieldSchema.required("verified", Type.BOOL));

  @Override
  public Class<Account> recordType() {
    return Account.class;
  }

  @Override
  public Id<Account> key(Account row) {
    return required(row.id(), "Account.id");
  }

  @Override
  public void writeKey(Id<Account> key, KeyWriter out) {
    out.id(key);
  }

  @Override
  public Id<Account> readKey(KeyReader in) {
    return in.id();
  }

  @Override
  public void encode(Account row, DocumentWriter out) {
    out.presence(
        (row.score() == null ? 0 : 1)
            | (row.email() == null ? 0 : 2)
            | (row.address() == null ? 0 : 4)
            | (required(row.nickname(), "Account.nickname").isEmpty() ? 0 : 8));
    out.id(required(row.id(), "Account.id"));
    out.text(required(row.country(), "Account.country"));
    out.int64(row.balance());
    if (row.score() != null) {
      out.int32(row.score());
    }
    if (row.email() != null) {
      out.text(row.email());
    }
    out.bool(row.active());
    if (row.address() != null) {
      encodeAddress(out, row.address());
    }
    out.list(required(row.tags(), "Account.tags"), DocumentWriter::text);
    out.enumId(statusId(required(row.status(), "Account.status")));
    if (row.nickname().isPresent()) {
      out.text(row.nickname().get());
    }
  }

  @Override
  public Account decode(DocumentReader in) {
    int presence = in.presence(4);
    Id<Account> id = in.id();
    String country = in.text();
    long balance = in.int64();
    Integer score = (presence & 1) == 0 ? null : in.int32();
    String email = (presence & 2) == 0 ? null : in.text();
    boolean active = in.bool();
    Address address = (presence & 4) == 0 ? null : decodeAddress(in);
    List<String> tags = in.list(DocumentReader::text);
    Status status = statusOf(in.enumId());
    Optional<String> nickname = (presence & 8) == 0 ? Optional.empty() : Optional.of(in.text());
    return new Account(id, country, balance, score, email, active, address, tags, status, nickname);
  }

  @Override
  public void writeEntries(Account row, EntryWriter out) {
    // active
    if (row.address() == null) {
      out.included(0).int64(row.balance());
      out.entry(0).bool(row.active());
    }
    // address_city_tags
    if (row.address() != null && row.address().status() == Status.OPEN) {
      DocumentWriter included1 = out.included(1);
      included1.presence(row.address() == null ? 0 : 1);
      if (row.address() != null) {
        encodeAddress(included1, row.address());
      }
      included1.list(row.tags(), DocumentWriter::text);
      for (String element : row.tags()) {
        out.entry(1)
            .ignoringCase()
            .descending()
            .present()
            .text(row.address().city())
            .ascending()
            .text(element);
      }
    }
    // balance
    out.entry(2).descending().int64(row.balance()).ascending();
    // by-dormant
    if (!row.active()) {
      out.entry(3).int64(row.balance());
    }
    // country_balance_score
    DocumentWriter included4 = out.included(4);
    included4.presence(
        (row.nickname().isEmpty() ? 0 : 1)
            | ((row.address() == null || row.address().status() == null) ? 0 : 2)
            | (row.email() == null ? 0 : 4));
    included4.enumId(statusId(row.status()));
    if (row.nickname().isPresent()) {
      included4.text(row.nickname().get());
    }
    if (row.address() != null && row.address().status() != null) {
      included4.enumId(statusId(row.address().status()));
    }
    if (row.email() != null) {
      included4.text(row.email());
    }
    included4.list(row.tags(), DocumentWriter::text);
    KeyWriter entry4 =
        out.entry(4).text(row.country()).descending().int64(row.balance()).ascending();
    if (row.score() == null) {
      entry4.descending().absent().ascending();
    } else {
      entry4.descending().present().int32(row.score()).ascending();
    }
    // email
    if (row.email() != null) {
      out.entry(5).ignoringCase().present().text(row.email());
    }
    // score
    if (row.score() != null) {
      encode(row, out.included(6));
      out.entry(6).descending().present().int32(row.score()).ascending();
    }
    // score_email
    if (row.active() && row.score() != null) {
      KeyWriter entry7 = out.entry(7).ignoringCase().present().int32(row.score());
      if (row.email() == null) {
        entry7.descending().absent().ascending();
      } else {
        entry7.descending().present().text(row.email()).ascending();
      }
    }
    // status
    if (row.nickname().isEmpty()) {
      out.entry(8).enumId(statusId(row.status()));
    }
    // tags
    for (String element : row.tags()) {
      out.entry(9).ignoringCase().text(element);
    }
  }

  @Override
  public void writeReferences(Account row, ReferenceWriter out) {
    // no reference
  }

  @Override
  public void writeJson(Account row, JsonWriter out) {
    out.field("id").id(row.id());
    out.field("country").text(row.country());
    out.field("balance").int64(row.balance());
    if (row.score() != null) {
      out.field("score").int32(row.score());
    }
    if (row.email() != null) {
      out.field("email").text(row.email());
    }
    out.field("active").bool(row.active());
    if (row.address() != null) {
      out.field("address").object(row.address(), AccountCodec::writeAddressJson);
    }
    out.field("tags").list(row.tags(), JsonWriter::text);
    out.field("status").text(row.status().name());
    if (row.nickname().isPresent()) {
      out.field("nickname").text(row.nickname().get());
    }
  }

  @Override
  public Account readJson(JsonReader in) {
    in.only(
        "id",
        "country",
        "balance",
        "score",
        "email",
        "active",
        "address",
        "tags",
        "status",
        "nickname");
    return new Account(
        in.field("id").id(),
        in.field("country").text(),
        in.field("balance").int64(),
        in.has("score") ? in.field("score").int32() : null,
        in.has("email") ? in.field("email").text() : null,
        in.field("active").bool(),
        in.has("address") ? in.field("address").object(AccountCodec::readAddressJson) : null,
        in.field("tags").list(JsonReader::text),
        readStatusJson(in.field("status")),
        in.has("nickname") ? Optional.of(in.field("nickname").text()) : Optional.empty());
  }

  static int statusId(Status status) {
    return switch (status) {
      case OPEN -> 0x6e10953f;
      case CLOSED -> 0xf6deab2b;
    };
  }

  static Status statusOf(int id) {
    return switch (id) {
      case 0x6e10953f -> Status.OPEN;
      case 0xf6deab2b -> Status.CLOSED;
      default -> throw DocumentReader.unknownConstant("Status", id);
    };
  }

  private static Status readStatusJson(JsonReader in) {
    return switch (in.text()) {
      case "OPEN" -> Status.OPEN;
      case "CLOSED" -> Status.CLOSED;
      default -> throw in.unknownConstant("Status", "OPEN", "CLOSED");
    };
  }

  private static void encodeAddress(DocumentWriter out, Address address) {
    out.presence(address.status() == null ? 0 : 1);
    out.text(required(address.city(), "Address.city"));
    if (address.status() != null) {
      out.enumId(statusId(address.status()));
    }
    out.bool(address.verified());
  }

  static Address decodeAddress(DocumentReader in) {
    int presence = in.presence(1);
    String city = in.text();
    Status status = (presence & 1) == 0 ? null : statusOf(in.enumId());
    boolean verified = in.bool();
    return new Address(city, status, verified);
  }

  private static void writeAddressJson(JsonWriter out, Address address) {
    out.field("city").text(address.city());
    if (address.status() != null) {
      out.field("status").text(address.status().name());
    }
    out.field("verified").bool(address.verified());
  }

  private static Address readAddressJson(JsonReader in) {
    in.only("city", "status", "verified");
    return new Address(
        in.field("city").text(),
        in.has("status") ? readStatusJson(in.field("status")) : null,
        in.field("verified").bool());
  }
}
