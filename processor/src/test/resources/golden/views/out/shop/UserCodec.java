package shop;

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
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes documents of table {@code users}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
final class UserCodec implements TableCodec<User, Id<User>> {
  static final User.Hex HEX = new User.Hex();

  static final Type ROLE =
      Type.enumeration(
          "Role", Type.constant("USER", 0x92b7b421), Type.constant("ADMIN", 0x835d6dc8));

  static final Type.RecordOf ADDRESS =
      Type.record(
          "Address",
          FieldSchema.required("street", Type.TEXT),
          FieldSchema.optional("number", Type.INT64),
          FieldSchema.withDefault("country", Type.TEXT, "DE"));

  static final Type.RecordOf CARD =
      Type.record(
          "Card",
          FieldSchema.required("number", Type.TEXT),
          FieldSchema.required("code", Type.INT32));

  static final Type.RecordOf CASH = Type.record("Cash");

  static final Type PAYMENT =
      Type.variants("Payment", Type.variant(0xbe3702e3, CARD), Type.variant(0xe2da108f, CASH));

  @Override
  public Class<User> recordType() {
    return User.class;
  }

  @Override
  public Id<User> key(User row) {
    return required(row.id(), "User.id");
  }

  @Override
  public void writeKey(Id<User> key, KeyWriter out) {
    out.id(key);
  }

  @Override
  public Id<User> readKey(KeyReader in) {
    return in.id();
  }

  @Override
  public boolean holdsMutableValues() {
    return true;
  }

  @Override
  public void encode(User row, DocumentWriter out) {
    out.presence(
        (row.score() == null ? 0 : 1) | (required(row.phone(), "User.phone").isEmpty() ? 0 : 2));
    out.id(required(row.id(), "User.id"));
    out.text(required(row.firstName(), "User.firstName"));
    out.text(required(row.lastName(), "User.lastName"));
    out.int64(row.age());
    out.enumId(roleId(required(row.role(), "User.role")));
    if (row.score() != null) {
      out.int64(row.score());
    }
    encodeAddress(out, required(row.house(), "User.house"));
    out.list(required(row.others(), "User.others"), UserCodec::encodeAddress);
    out.map(required(row.payments(), "User.payments"), UserCodec::encodePayment);
    out.byteArray(required(row.photo(), "User.photo"));
    out.text(required(row.language(), "User.language"));
    out.enumId(roleId(required(row.second(), "User.second")));
    if (row.phone().isPresent()) {
      out.text(row.phone().get());
    }
    out.text(HEX.toStored(required(row.color(), "User.color")));
  }

  @Override
  public User decode(DocumentReader in) {
    int presence = in.presence(2);
    Id<User> id = in.id();
    String firstName = in.text();
    String lastName = in.text();
    long age = in.int64();
    User.Role role = roleOf(in.enumId());
    Long score = (presence & 1) == 0 ? null : in.int64();
    User.Address house = decodeAddress(in);
    List<User.Address> others = in.list(UserCodec::decodeAddress);
    Map<String, User.Payment> payments = in.map(UserCodec::decodePayment);
    byte[] photo = in.byteArray();
    String language = in.text();
    User.Role second = roleOf(in.enumId());
    Optional<String> phone = (presence & 2) == 0 ? Optional.empty() : Optional.of(in.text());
    User.Color color = required(HEX.fromStored(in.text()), "User.color");
    return new User(
        id,
        firstName,
        lastName,
        age,
        role,
        score,
        house,
        others,
        payments,
        photo,
        language,
        second,
        phone,
        color);
  }

  @Override
  public void writeEntries(User row, EntryWriter out) {
    // no index
  }

  @Override
  public void writeReferences(User row, ReferenceWriter out) {
    // no reference
  }

  @Override
  public void writeJson(User row, JsonWriter out) {
    out.field("id").id(row.id());
    out.field("firstName").text(row.firstName());
    out.field("lastName").text(row.lastName());
    out.field("age").int64(row.age());
    out.field("role").text(row.role().name());
    if (row.score() != null) {
      out.field("score").int64(row.score());
    }
    out.field("house").object(row.house(), UserCodec::writeAddressJson);
    out.field("others")
        .list(row.others(), (list, address) -> list.object(address, UserCodec::writeAddressJson));
    out.field("payments")
        .map(row.payments(), (map, payment) -> map.object(payment, UserCodec::writePaymentJson));
    out.field("photo").byteArray(row.photo());
    out.field("language").text(row.language());
    out.field("second").text(row.second().name());
    if (row.phone().isPresent()) {
      out.field("phone").text(row.phone().get());
    }
    out.field("color").text(HEX.toStored(row.color()));
  }

  @Override
  public User readJson(JsonReader in) {
    in.only(
        "id",
        "firstName",
        "lastName",
        "age",
        "role",
        "score",
        "house",
        "others",
        "payments",
        "photo",
        "language",
        "second",
        "phone",
        "color");
    return new User(
        in.field("id").id(),
        in.field("firstName").text(),
        in.field("lastName").text(),
        in.field("age").int64(),
        readRoleJson(in.field("role")),
        in.has("score") ? in.field("score").int64() : null,
        in.field("house").object(UserCodec::readAddressJson),
        in.field("others").list(list -> list.object(UserCodec::readAddressJson)),
        in.field("payments").map(map -> map.object(UserCodec::readPaymentJson)),
        in.field("photo").byteArray(),
        in.has("language") ? in.field("language").text() : "de",
        in.has("second") ? readRoleJson(in.field("second")) : User.Role.USER,
        in.has("phone") ? Optional.of(in.field("phone").text()) : Optional.empty(),
        required(HEX.fromStored(in.field("color").text()), "User.color"));
  }

  static int roleId(User.Role role) {
    return switch (role) {
      case USER -> 0x92b7b421;
      case ADMIN -> 0x835d6dc8;
    };
  }

  static User.Role roleOf(int id) {
    return switch (id) {
      case 0x92b7b421 -> User.Role.USER;
      case 0x835d6dc8 -> User.Role.ADMIN;
      default -> throw DocumentReader.unknownConstant("Role", id);
    };
  }

  private static User.Role readRoleJson(JsonReader in) {
    return switch (in.text()) {
      case "USER" -> User.Role.USER;
      case "ADMIN" -> User.Role.ADMIN;
      default -> throw in.unknownConstant("Role", "USER", "ADMIN");
    };
  }

  private static void encodeAddress(DocumentWriter out, User.Address address) {
    out.presence(address.number() == null ? 0 : 1);
    out.text(required(address.street(), "Address.street"));
    if (address.number() != null) {
      out.int64(address.number());
    }
    out.text(required(address.country(), "Address.country"));
  }

  static User.Address decodeAddress(DocumentReader in) {
    int presence = in.presence(1);
    String street = in.text();
    Long number = (presence & 1) == 0 ? null : in.int64();
    String country = in.text();
    return new User.Address(street, number, country);
  }

  private static void writeAddressJson(JsonWriter out, User.Address address) {
    out.field("street").text(address.street());
    if (address.number() != null) {
      out.field("number").int64(address.number());
    }
    out.field("country").text(address.country());
  }

  private static User.Address readAddressJson(JsonReader in) {
    in.only("street", "number", "country");
    return new User.Address(
        in.field("street").text(),
        in.has("number") ? in.field("number").int64() : null,
        in.has("country") ? in.field("country").text() : "DE");
  }

  private static void encodeCard(DocumentWriter out, User.Card card) {
    out.text(required(card.number(), "Card.number"));
    out.int32(card.code());
  }

  static User.Card decodeCard(DocumentReader in) {
    String number = in.text();
    int code = in.int32();
    return new User.Card(number, code);
  }

  private static void writeCardJson(JsonWriter out, User.Card card) {
    out.field("number").text(card.number());
    out.field("code").int32(card.code());
  }

  private static User.Card readCardJson(JsonReader in) {
    in.only("number", "code");
    return new User.Card(in.field("number").text(), in.field("code").int32());
  }

  private static void encodeCash(DocumentWriter out, User.Cash cash) {
    out.presence(0);
  }

  static User.Cash decodeCash(DocumentReader in) {
    in.presence(0);
    return new User.Cash();
  }

  private static void writeCashJson(JsonWriter out, User.Cash cash) {}

  private static User.Cash readCashJson(JsonReader in) {
    in.only();
    return new User.Cash();
  }

  private static void encodePayment(DocumentWriter out, User.Payment payment) {
    if (payment instanceof User.Card card) {
      out.tag(0xbe3702e3);
      encodeCard(out, card);
    } else if (payment instanceof User.Cash cash) {
      out.tag(0xe2da108f);
      encodeCash(out, cash);
    } else {
      throw DocumentWriter.unknownVariant("Payment", payment);
    }
  }

  static User.Payment decodePayment(DocumentReader in) {
    int tag = in.tag();
    return switch (tag) {
      case 0xbe3702e3 -> decodeCard(in);
      case 0xe2da108f -> decodeCash(in);
      default -> throw DocumentReader.unknownVariant("Payment", tag);
    };
  }

  private static void writePaymentJson(JsonWriter out, User.Payment payment) {
    if (payment instanceof User.Card card) {
      out.field("$type").text("Card");
      writeCardJson(out, card);
    } else if (payment instanceof User.Cash cash) {
      out.field("$type").text("Cash");
      writeCashJson(out, cash);
    } else {
      throw DocumentWriter.unknownVariant("Payment", payment);
    }
  }

  private static User.Payment readPaymentJson(JsonReader in) {
    String type = in.variant();
    return switch (type) {
      case "Card" -> readCardJson(in);
      case "Cash" -> readCashJson(in);
      default -> throw in.unknownVariant("Payment", type, "Card", "Cash");
    };
  }
}
