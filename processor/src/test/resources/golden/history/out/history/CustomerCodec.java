package history;

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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes documents of table {@code customers}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
final class CustomerCodec implements TableCodec<Customer, Id<Customer>> {
  static final Type STATUS =
      Type.enumeration(
          "Status", Type.constant("ACTIVE", 0x6e10953f), Type.constant("CLOSED", 0xf6deab2b));

  static final Type.RecordOf POINT =
      Type.record(
          "Point",
          FieldSchema.required("latitude", Type.FLOAT64),
          FieldSchema.required("longitude", Type.FLOAT64));

  static final Type.RecordOf CARD =
      Type.record("Card", FieldSchema.required("number", Type.TEXT).renamedFrom("no"));

  static final Type.RecordOf CASH = Type.record("Cash", FieldSchema.required("till", Type.INT32));

  static final Type PAYMENT =
      Type.variants("Payment", Type.variant(0x1d1b723c, CARD), Type.variant(0xe2da108f, CASH));

  @Override
  public Class<Customer> recordType() {
    return Customer.class;
  }

  @Override
  public Id<Customer> key(Customer row) {
    return required(row.id(), "Customer.id");
  }

  @Override
  public void writeKey(Id<Customer> key, KeyWriter out) {
    out.id(key);
  }

  @Override
  public Id<Customer> readKey(KeyReader in) {
    return in.id();
  }

  @Override
  public void encode(Customer row, DocumentWriter out) {
    out.presence(row.location() == null ? 0 : 1);
    out.id(required(row.id(), "Customer.id"));
    out.text(required(row.emailAddress(), "Customer.emailAddress"));
    out.enumId(statusId(required(row.status(), "Customer.status")));
    if (row.location() != null) {
      encodePoint(out, row.location());
    }
    out.list(required(row.visited(), "Customer.visited"), CustomerCodec::encodePoint);
    out.map(
        required(row.payments(), "Customer.payments"),
        (map, element) -> map.list(element, CustomerCodec::encodePayment));
  }

  @Override
  public Customer decode(DocumentReader in) {
    int presence = in.presence(1);
    Id<Customer> id = in.id();
    String emailAddress = in.text();
    Status status = statusOf(in.enumId());
    Point location = (presence & 1) == 0 ? null : decodePoint(in);
    List<Point> visited = in.list(CustomerCodec::decodePoint);
    Map<String, List<Payment>> payments = in.map(map -> map.list(CustomerCodec::decodePayment));
    return new Customer(id, emailAddress, status, location, visited, payments);
  }

  @Override
  public void writeEntries(Customer row, EntryWriter out) {
    // emailAddress
    out.entry(0).text(row.emailAddress());
  }

  @Override
  public void writeReferences(Customer row, ReferenceWriter out) {
    // no reference
  }

  @Override
  public void writeJson(Customer row, JsonWriter out) {
    out.field("id").id(row.id());
    out.field("emailAddress").text(row.emailAddress());
    out.field("status").text(row.status().name());
    if (row.location() != null) {
      out.field("location").object(row.location(), CustomerCodec::writePointJson);
    }
    out.field("visited")
        .list(row.visited(), (list, point) -> list.object(point, CustomerCodec::writePointJson));
    out.field("payments")
        .map(
            row.payments(),
            (map, element) ->
                map.list(
                    element,
                    (list, payment) -> list.object(payment, CustomerCodec::writePaymentJson)));
  }

  @Override
  public Customer readJson(JsonReader in) {
    in.only("id", "emailAddress", "status", "location", "visited", "payments");
    return new Customer(
        in.field("id").id(),
        in.field("emailAddress").text(),
        readStatusJson(in.field("status")),
        in.has("location") ? in.field("location").object(CustomerCodec::readPointJson) : null,
        in.field("visited").list(list -> list.object(CustomerCodec::readPointJson)),
        in.field("payments")
            .map(map -> map.list(list -> list.object(CustomerCodec::readPaymentJson))));
  }

  static int statusId(Status status) {
    return switch (status) {
      case ACTIVE -> 0x6e10953f;
      case CLOSED -> 0xf6deab2b;
    };
  }

  static Status statusOf(int id) {
    return switch (id) {
      case 0x6e10953f -> Status.ACTIVE;
      case 0xf6deab2b -> Status.CLOSED;
      default -> throw DocumentReader.unknownConstant("Status", id);
    };
  }

  private static Status readStatusJson(JsonReader in) {
    return switch (in.text()) {
      case "ACTIVE" -> Status.ACTIVE;
      case "CLOSED" -> Status.CLOSED;
      default -> throw in.unknownConstant("Status", "ACTIVE", "CLOSED");
    };
  }

  private static void encodePoint(DocumentWriter out, Point point) {
    out.float64(point.latitude());
    out.float64(point.longitude());
  }

  static Point decodePoint(DocumentReader in) {
    double latitude = in.float64();
    double longitude = in.float64();
    return new Point(latitude, longitude);
  }

  private static void writePointJson(JsonWriter out, Point point) {
    out.field("latitude").float64(point.latitude());
    out.field("longitude").float64(point.longitude());
  }

  private static Point readPointJson(JsonReader in) {
    in.only("latitude", "longitude");
    return new Point(in.field("latitude").float64(), in.field("longitude").float64());
  }

  private static void encodeCard(DocumentWriter out, Card card) {
    out.text(required(card.number(), "Card.number"));
  }

  static Card decodeCard(DocumentReader in) {
    String number = in.text();
    return new Card(number);
  }

  private static void writeCardJson(JsonWriter out, Card card) {
    out.field("number").text(card.number());
  }

  private static Card readCardJson(JsonReader in) {
    in.only("number");
    return new Card(in.field("number").text());
  }

  private static void encodeCash(DocumentWriter out, Cash cash) {
    out.int32(cash.till());
  }

  static Cash decodeCash(DocumentReader in) {
    int till = in.int32();
    return new Cash(till);
  }

  private static void writeCashJson(JsonWriter out, Cash cash) {
    out.field("till").int32(cash.till());
  }

  private static Cash readCashJson(JsonReader in) {
    in.only("till");
    return new Cash(in.field("till").int32());
  }

  private static void encodePayment(DocumentWriter out, Payment payment) {
    if (payment instanceof Card card) {
      out.tag(0x1d1b723c);
      encodeCard(out, card);
    } else if (payment instanceof Cash cash) {
      out.tag(0xe2da108f);
      encodeCash(out, cash);
    } else {
      throw DocumentWriter.unknownVariant("Payment", payment);
    }
  }

  static Payment decodePayment(DocumentReader in) {
    int tag = in.tag();
    return switch (tag) {
      case 0x1d1b723c -> decodeCard(in);
      case 0xe2da108f -> decodeCash(in);
      default -> throw DocumentReader.unknownVariant("Payment", tag);
    };
  }

  private static void writePaymentJson(JsonWriter out, Payment payment) {
    if (payment instanceof Card card) {
      out.field("$type").text("Card");
      writeCardJson(out, card);
    } else if (payment instanceof Cash cash) {
      out.field("$type").text("Cash");
      writeCashJson(out, cash);
    } else {
      throw DocumentWriter.unknownVariant("Payment", payment);
    }
  }

  private static Payment readPaymentJson(JsonReader in) {
    String type = in.variant();
    return switch (type) {
      case "Card" -> readCardJson(in);
      case "Cash" -> readCashJson(in);
      default -> throw in.unknownVariant("Payment", type, "Card", "Cash");
    };
  }
}
