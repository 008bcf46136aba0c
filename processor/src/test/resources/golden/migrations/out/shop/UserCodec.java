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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes documents of table {@code users}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
final class UserCodec implements TableCodec<User, Id<User>> {
  static final Type ROLE =
      Type.enumeration(
          "Role", Type.constant("USER", 0x92b7b421), Type.constant("ADMIN", 0x835d6dc8));

  static final Type.RecordOf ADDRESS =
      Type.record(
          "Address",
          FieldSchema.required("street", Type.TEXT),
          FieldSchema.required("city", Type.TEXT));

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
  public void encode(User row, DocumentWriter out) {
    out.presence(row.address() == null ? 0 : 1);
    out.id(required(row.id(), "User.id"));
    out.text(required(row.first(), "User.first"));
    out.text(required(row.last(), "User.last"));
    out.enumId(roleId(required(row.role(), "User.role")));
    if (row.address() != null) {
      encodeAddress(out, row.address());
    }
    out.list(required(row.past(), "User.past"), (list, role) -> list.enumId(roleId(role)));
  }

  @Override
  public User decode(DocumentReader in) {
    int presence = in.presence(1);
    Id<User> id = in.id();
    String first = in.text();
    String last = in.text();
    Role role = roleOf(in.enumId());
    Address address = (presence & 1) == 0 ? null : decodeAddress(in);
    List<Role> past = in.list(list -> roleOf(list.enumId()));
    return new User(id, first, last, role, address, past);
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
    out.field("first").text(row.first());
    out.field("last").text(row.last());
    out.field("role").text(row.role().name());
    if (row.address() != null) {
      out.field("address").object(row.address(), UserCodec::writeAddressJson);
    }
    out.field("past").list(row.past(), (list, role) -> list.text(role.name()));
  }

  @Override
  public User readJson(JsonReader in) {
    in.only("id", "first", "last", "role", "address", "past");
    return new User(
        in.field("id").id(),
        in.field("first").text(),
        in.field("last").text(),
        readRoleJson(in.field("role")),
        in.has("address") ? in.field("address").object(UserCodec::readAddressJson) : null,
        in.field("past").list(UserCodec::readRoleJson));
  }

  static int roleId(Role role) {
    return switch (role) {
      case USER -> 0x92b7b421;
      case ADMIN -> 0x835d6dc8;
    };
  }

  static Role roleOf(int id) {
    return switch (id) {
      case 0x92b7b421 -> Role.USER;
      case 0x835d6dc8 -> Role.ADMIN;
      default -> throw DocumentReader.unknownConstant("Role", id);
    };
  }

  private static Role readRoleJson(JsonReader in) {
    return switch (in.text()) {
      case "USER" -> Role.USER;
      case "ADMIN" -> Role.ADMIN;
      default -> throw in.unknownConstant("Role", "USER", "ADMIN");
    };
  }

  private static void encodeAddress(DocumentWriter out, Address address) {
    out.text(required(address.street(), "Address.street"));
    out.text(required(address.city(), "Address.city"));
  }

  static Address decodeAddress(DocumentReader in) {
    String street = in.text();
    String city = in.text();
    return new Address(street, city);
  }

  private static void writeAddressJson(JsonWriter out, Address address) {
    out.field("street").text(address.street());
    out.field("city").text(address.city());
  }

  private static Address readAddressJson(JsonReader in) {
    in.only("street", "city");
    return new Address(in.field("street").text(), in.field("city").text());
  }
}
