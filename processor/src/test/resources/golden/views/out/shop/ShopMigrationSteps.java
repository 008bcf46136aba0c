package shop;

import dev.quarry.codec.DocumentWriter;
import dev.quarry.json.JsonReader;
import dev.quarry.json.JsonWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import shop.shop.views.UserV20240115;
import shop.shop.views.UserV20240301;
import tools.jackson.databind.node.ObjectNode;

/** The migrations of {@code Shop} on records, as steps on documents. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
final class ShopMigrationSteps {
  private ShopMigrationSteps() {}

  static ObjectNode splitName(ObjectNode document) {
    UserV20240115 before = readUserV20240115Json(new JsonReader(document));
    UserV20240301 after =
        Objects.requireNonNull(
            ShopMigrations.splitName(before), "ShopMigrations.splitName gave no record");
    return JsonWriter.toTree(after, ShopMigrationSteps::writeUserV20240301Json);
  }

  static ObjectNode joinName(ObjectNode document) {
    UserV20240301 before = readUserV20240301Json(new JsonReader(document));
    UserV20240115 after =
        Objects.requireNonNull(
            ShopMigrations.joinName(before), "ShopMigrations.joinName gave no record");
    return JsonWriter.toTree(after, ShopMigrationSteps::writeUserV20240115Json);
  }

  private static UserV20240115.Role readRoleJson(JsonReader in) {
    return switch (in.text()) {
      case "ADMIN" -> UserV20240115.Role.ADMIN;
      case "USER" -> UserV20240115.Role.USER;
      default -> throw in.unknownConstant("Role", "ADMIN", "USER");
    };
  }

  private static void writeAddressJson(JsonWriter out, UserV20240115.Address address) {
    out.field("street").text(address.street());
    if (address.number() != null) {
      out.field("number").int32(address.number());
    }
  }

  private static UserV20240115.Address readAddressJson(JsonReader in) {
    in.dropped("country");
    in.only("street", "number");
    return new UserV20240115.Address(
        in.field("street").text(), in.has("number") ? in.field("number").int32() : null);
  }

  private static void writeCardJson(JsonWriter out, UserV20240115.Card card) {
    out.field("number").text(card.number());
    out.field("code").int32(card.code());
  }

  private static UserV20240115.Card readCardJson(JsonReader in) {
    in.only("number", "code");
    return new UserV20240115.Card(in.field("number").text(), in.field("code").int32());
  }

  private static void writeCashJson(JsonWriter out, UserV20240115.Cash cash) {}

  private static UserV20240115.Cash readCashJson(JsonReader in) {
    in.only();
    return new UserV20240115.Cash();
  }

  private static void writePaymentJson(JsonWriter out, UserV20240115.Payment payment) {
    if (payment instanceof UserV20240115.Card card) {
      out.field("$type").text("Card");
      writeCardJson(out, card);
    } else if (payment instanceof UserV20240115.Cash cash) {
      out.field("$type").text("Cash");
      writeCashJson(out, cash);
    } else {
      throw DocumentWriter.unknownVariant("Payment", payment);
    }
  }

  private static UserV20240115.Payment readPaymentJson(JsonReader in) {
    String type = in.variant();
    return switch (type) {
      case "Card" -> readCardJson(in);
      case "Cash" -> readCashJson(in);
      default -> throw in.unknownVariant("Payment", type, "Card", "Cash");
    };
  }

  private static void writeUserV20240115Json(JsonWriter out, UserV20240115 userV20240115) {
    out.field("id").id(userV20240115.id());
    out.field("name").text(userV20240115.name());
    out.field("age").int32(userV20240115.age());
    out.field("role").text(userV20240115.role().name());
    if (userV20240115.score() != null) {
      out.field("score").int64(userV20240115.score());
    }
    out.field("home").object(userV20240115.home(), ShopMigrationSteps::writeAddressJson);
    out.field("others")
        .list(
            userV20240115.others(),
            (list, address) -> list.object(address, ShopMigrationSteps::writeAddressJson));
    out.field("payments")
        .map(
            userV20240115.payments(),
            (map, payment) -> map.object(payment, ShopMigrationSteps::writePaymentJson));
    out.field("photo").bytes(userV20240115.photo());
    out.field("language").text(userV20240115.language());
  }

  private static UserV20240115 readUserV20240115Json(JsonReader in) {
    in.renamed("house", "home");
    in.dropped("color");
    in.dropped("firstName");
    in.dropped("lastName");
    in.dropped("phone");
    in.dropped("second");
    in.only(
        "id", "name", "age", "role", "score", "home", "others", "payments", "photo", "language");
    return new UserV20240115(
        in.field("id").id(),
        in.field("name").text(),
        in.field("age").int32(),
        readRoleJson(in.field("role")),
        in.has("score") ? in.field("score").int64() : null,
        in.field("home").object(ShopMigrationSteps::readAddressJson),
        in.field("others").list(list -> list.object(ShopMigrationSteps::readAddressJson)),
        in.field("payments").map(map -> map.object(ShopMigrationSteps::readPaymentJson)),
        in.field("photo").bytes(),
        in.has("language") ? in.field("language").text() : "de");
  }

  private static UserV20240301.Role readUserV20240301RoleJson(JsonReader in) {
    return switch (in.text()) {
      case "ADMIN" -> UserV20240301.Role.ADMIN;
      case "USER" -> UserV20240301.Role.USER;
      default -> throw in.unknownConstant("Role", "ADMIN", "USER");
    };
  }

  private static void writeUserV20240301AddressJson(JsonWriter out, UserV20240301.Address address) {
    out.field("street").text(address.street());
    if (address.number() != null) {
      out.field("number").int64(address.number());
    }
    out.field("country").text(address.country());
  }

  private static UserV20240301.Address readUserV20240301AddressJson(JsonReader in) {
    in.only("street", "number", "country");
    return new UserV20240301.Address(
        in.field("street").text(),
        in.has("number") ? in.field("number").int64() : null,
        in.has("country") ? in.field("country").text() : "DE");
  }

  private static void writeUserV20240301CardJson(JsonWriter out, UserV20240301.Card card) {
    out.field("number").text(card.number());
    out.field("code").int32(card.code());
  }

  private static UserV20240301.Card readUserV20240301CardJson(JsonReader in) {
    in.only("number", "code");
    return new UserV20240301.Card(in.field("number").text(), in.field("code").int32());
  }

  private static void writeUserV20240301CashJson(JsonWriter out, UserV20240301.Cash cash) {}

  private static UserV20240301.Cash readUserV20240301CashJson(JsonReader in) {
    in.only();
    return new UserV20240301.Cash();
  }

  private static void writeUserV20240301PaymentJson(JsonWriter out, UserV20240301.Payment payment) {
    if (payment instanceof UserV20240301.Card card) {
      out.field("$type").text("Card");
      writeUserV20240301CardJson(out, card);
    } else if (payment instanceof UserV20240301.Cash cash) {
      out.field("$type").text("Cash");
      writeUserV20240301CashJson(out, cash);
    } else {
      throw DocumentWriter.unknownVariant("Payment", payment);
    }
  }

  private static UserV20240301.Payment readUserV20240301PaymentJson(JsonReader in) {
    String type = in.variant();
    return switch (type) {
      case "Card" -> readUserV20240301CardJson(in);
      case "Cash" -> readUserV20240301CashJson(in);
      default -> throw in.unknownVariant("Payment", type, "Card", "Cash");
    };
  }

  private static void writeUserV20240301Json(JsonWriter out, UserV20240301 userV20240301) {
    out.field("id").id(userV20240301.id());
    out.field("firstName").text(userV20240301.firstName());
    out.field("lastName").text(userV20240301.lastName());
    out.field("age").int64(userV20240301.age());
    out.field("role").text(userV20240301.role().name());
    if (userV20240301.score() != null) {
      out.field("score").int64(userV20240301.score());
    }
    out.field("house")
        .object(userV20240301.house(), ShopMigrationSteps::writeUserV20240301AddressJson);
    out.field("others")
        .list(
            userV20240301.others(),
            (list, address) ->
                list.object(address, ShopMigrationSteps::writeUserV20240301AddressJson));
    out.field("payments")
        .map(
            userV20240301.payments(),
            (map, payment) ->
                map.object(payment, ShopMigrationSteps::writeUserV20240301PaymentJson));
    out.field("photo").bytes(userV20240301.photo());
    out.field("language").text(userV20240301.language());
    out.field("second").text(userV20240301.second().name());
    if (userV20240301.phone() != null) {
      out.field("phone").text(userV20240301.phone());
    }
    out.field("color").text(userV20240301.color());
  }

  private static UserV20240301 readUserV20240301Json(JsonReader in) {
    in.renamed("home", "house");
    in.dropped("name");
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
    return new UserV20240301(
        in.field("id").id(),
        in.field("firstName").text(),
        in.field("lastName").text(),
        in.field("age").int64(),
        readUserV20240301RoleJson(in.field("role")),
        in.has("score") ? in.field("score").int64() : null,
        in.field("house").object(ShopMigrationSteps::readUserV20240301AddressJson),
        in.field("others")
            .list(list -> list.object(ShopMigrationSteps::readUserV20240301AddressJson)),
        in.field("payments")
            .map(map -> map.object(ShopMigrationSteps::readUserV20240301PaymentJson)),
        in.field("photo").bytes(),
        in.has("language") ? in.field("language").text() : "de",
        in.has("second") ? readUserV20240301RoleJson(in.field("second")) : UserV20240301.Role.USER,
        in.has("phone") ? in.field("phone").text() : null,
        in.field("color").text());
  }
}
