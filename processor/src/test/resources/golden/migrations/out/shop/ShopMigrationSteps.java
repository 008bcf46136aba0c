package shop;

import static dev.quarry.codec.Components.required;

import dev.quarry.codec.DocumentWriter;
import dev.quarry.json.JsonReader;
import dev.quarry.json.JsonWriter;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import shop.old.NameMigrations;
import tools.jackson.databind.node.ObjectNode;

/** The migrations of {@code Shop} on records, as steps on documents. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
@SuppressWarnings("deprecation")
final class ShopMigrationSteps {
  static final NameMigrations.MoneyConverter MONEY_CONVERTER = new NameMigrations.MoneyConverter();

  private ShopMigrationSteps() {}

  static ObjectNode split(ObjectNode document) {
    NameMigrations.UserV1 before = readUserV1Json(new JsonReader(document));
    NameMigrations.UserV2 after =
        Objects.requireNonNull(NameMigrations.split(before), "NameMigrations.split gave no record");
    return JsonWriter.toTree(after, ShopMigrationSteps::writeUserV2Json);
  }

  static ObjectNode split2(ObjectNode document) {
    NameMigrations.UserV2 before = readUserV2Json(new JsonReader(document));
    NameMigrations.UserV1 after =
        Objects.requireNonNull(NameMigrations.split(before), "NameMigrations.split gave no record");
    return JsonWriter.toTree(after, ShopMigrationSteps::writeUserV1Json);
  }

  static ObjectNode keepPast(ObjectNode document) throws IOException {
    NameMigrations.UserV2 before = readUserV2Json(new JsonReader(document));
    User after =
        Objects.requireNonNull(
            ShopMigrations.keepPast(before), "ShopMigrations.keepPast gave no record");
    return JsonWriter.toTree(after, ShopMigrationSteps::writeUserJson);
  }

  private static void writeAddressJson(JsonWriter out, Address address) {
    out.field("street").text(address.street());
    out.field("city").text(address.city());
  }

  private static Address readAddressJson(JsonReader in) {
    in.only("street", "city");
    return new Address(in.field("street").text(), in.field("city").text());
  }

  private static NameMigrations.Theme readThemeJson(JsonReader in) {
    return switch (in.text()) {
      case "LIGHT" -> NameMigrations.Theme.LIGHT;
      case "DARK" -> NameMigrations.Theme.DARK;
      default -> throw in.unknownConstant("Theme", "LIGHT", "DARK");
    };
  }

  private static void writeMailJson(JsonWriter out, NameMigrations.Mail mail) {
    out.field("address").text(mail.address());
  }

  private static NameMigrations.Mail readMailJson(JsonReader in) {
    in.only("address");
    return new NameMigrations.Mail(in.field("address").text());
  }

  private static void writePhoneJson(JsonWriter out, NameMigrations.Phone phone) {
    out.field("country").int32(phone.country());
    out.field("number").int64(phone.number());
  }

  private static NameMigrations.Phone readPhoneJson(JsonReader in) {
    in.only("country", "number");
    return new NameMigrations.Phone(in.field("country").int32(), in.field("number").int64());
  }

  private static void writeContactJson(JsonWriter out, NameMigrations.Contact contact) {
    if (contact instanceof NameMigrations.Mail mail) {
      out.field("$type").text("Mail");
      writeMailJson(out, mail);
    } else if (contact instanceof NameMigrations.Phone phone) {
      out.field("$type").text("Phone");
      writePhoneJson(out, phone);
    } else {
      throw DocumentWriter.unknownVariant("Contact", contact);
    }
  }

  private static NameMigrations.Contact readContactJson(JsonReader in) {
    String type = in.variant();
    return switch (type) {
      case "Mail" -> readMailJson(in);
      case "Phone" -> readPhoneJson(in);
      default -> throw in.unknownVariant("Contact", type, "Mail", "Phone");
    };
  }

  private static void writeUserV1Json(JsonWriter out, NameMigrations.UserV1 userV1) {
    out.field("id").id(userV1.id());
    out.field("name").text(userV1.name());
    if (userV1.address() != null) {
      out.field("address").object(userV1.address(), ShopMigrationSteps::writeAddressJson);
    }
    if (userV1.theme().isPresent()) {
      out.field("theme").text(userV1.theme().get().name());
    }
    out.field("level").int32(userV1.level());
    out.field("balance").int64(MONEY_CONVERTER.toStored(userV1.balance()));
    out.field("contact").object(userV1.contact(), ShopMigrationSteps::writeContactJson);
    out.field("themes").list(userV1.themes(), (list, theme) -> list.text(theme.name()));
    out.field("tags").set(userV1.tags(), JsonWriter::text);
    out.field("contacts")
        .map(
            userV1.contacts(),
            (map, contact) -> map.object(contact, ShopMigrationSteps::writeContactJson));
  }

  private static NameMigrations.UserV1 readUserV1Json(JsonReader in) {
    in.only(
        "id",
        "name",
        "address",
        "theme",
        "level",
        "balance",
        "contact",
        "themes",
        "tags",
        "contacts");
    return new NameMigrations.UserV1(
        in.field("id").id(),
        in.field("name").text(),
        in.has("address") ? in.field("address").object(ShopMigrationSteps::readAddressJson) : null,
        in.has("theme") ? Optional.of(readThemeJson(in.field("theme"))) : Optional.empty(),
        in.has("level") ? in.field("level").int32() : 3,
        required(MONEY_CONVERTER.fromStored(in.field("balance").int64()), "UserV1.balance"),
        in.field("contact").object(ShopMigrationSteps::readContactJson),
        in.field("themes").list(ShopMigrationSteps::readThemeJson),
        in.field("tags").set(JsonReader::text),
        in.field("contacts").map(map -> map.object(ShopMigrationSteps::readContactJson)));
  }

  private static void writeUserV2Json(JsonWriter out, NameMigrations.UserV2 userV2) {
    out.field("id").id(userV2.id());
    out.field("first").text(userV2.first());
    out.field("last").text(userV2.last());
    out.field("contact").object(userV2.contact(), ShopMigrationSteps::writeContactJson);
    out.field("balance").int64(MONEY_CONVERTER.toStored(userV2.balance()));
  }

  private static NameMigrations.UserV2 readUserV2Json(JsonReader in) {
    in.only("id", "first", "last", "contact", "balance");
    return new NameMigrations.UserV2(
        in.field("id").id(),
        in.field("first").text(),
        in.field("last").text(),
        in.field("contact").object(ShopMigrationSteps::readContactJson),
        required(MONEY_CONVERTER.fromStored(in.field("balance").int64()), "UserV2.balance"));
  }

  private static void writeUserJson(JsonWriter out, User user) {
    out.field("id").id(user.id());
    out.field("first").text(user.first());
    out.field("last").text(user.last());
    out.field("role").text(user.role().name());
    if (user.address() != null) {
      out.field("address").object(user.address(), ShopMigrationSteps::writeAddressJson);
    }
    out.field("past").list(user.past(), (list, role) -> list.text(role.name()));
  }
}
