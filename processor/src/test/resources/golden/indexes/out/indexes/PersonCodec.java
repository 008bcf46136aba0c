package indexes;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes documents of table {@code people}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
final class PersonCodec implements TableCodec<Person, Id<Person>> {
  static final Type.RecordOf CITY =
      Type.record(
          "City",
          FieldSchema.required("name", Type.TEXT),
          FieldSchema.required("code", Type.INT32));

  static final Type.RecordOf ADDRESS =
      Type.record(
          "Address", FieldSchema.required("street", Type.TEXT), FieldSchema.optional("city", CITY));

  static final Type STATUS =
      Type.enumeration(
          "Status", Type.constant("NEW", 0xa253ff09), Type.constant("KNOWN", 0x04472bcb));

  @Override
  public Class<Person> recordType() {
    return Person.class;
  }

  @Override
  public Id<Person> key(Person row) {
    return required(row.id(), "Person.id");
  }

  @Override
  public void writeKey(Id<Person> key, KeyWriter out) {
    out.id(key);
  }

  @Override
  public Id<Person> readKey(KeyReader in) {
    return in.id();
  }

  @Override
  public void encode(Person row, DocumentWriter out) {
    out.presence(
        (row.birthday() == null ? 0 : 1)
            | (row.phone() == null ? 0 : 2)
            | (required(row.nickname(), "Person.nickname").isEmpty() ? 0 : 4)
            | (row.work() == null ? 0 : 8)
            | (row.numbers() == null ? 0 : 16));
    out.id(required(row.id(), "Person.id"));
    out.text(required(row.mail(), "Person.mail"));
    out.text(required(row.name(), "Person.name"));
    if (row.birthday() != null) {
      out.date(row.birthday());
    }
    out.float64(row.height());
    if (row.phone() != null) {
      out.int64(row.phone());
    }
    if (row.nickname().isPresent()) {
      out.text(row.nickname().get());
    }
    encodeAddress(out, required(row.address(), "Person.address"));
    if (row.work() != null) {
      encodeAddress(out, row.work());
    }
    out.enumId(statusId(required(row.status(), "Person.status")));
    out.bool(row.active());
    out.list(required(row.tags(), "Person.tags"), DocumentWriter::text);
    if (row.numbers() != null) {
      out.set(row.numbers(), DocumentWriter::int32);
    }
  }

  @Override
  public Person decode(DocumentReader in) {
    int presence = in.presence(5);
    Id<Person> id = in.id();
    String mail = in.text();
    String name = in.text();
    LocalDate birthday = (presence & 1) == 0 ? null : in.date();
    double height = in.float64();
    Long phone = (presence & 2) == 0 ? null : in.int64();
    Optional<String> nickname = (presence & 4) == 0 ? Optional.empty() : Optional.of(in.text());
    Address address = decodeAddress(in);
    Address work = (presence & 8) == 0 ? null : decodeAddress(in);
    Status status = statusOf(in.enumId());
    boolean active = in.bool();
    List<String> tags = in.list(DocumentReader::text);
    Set<Integer> numbers = (presence & 16) == 0 ? null : in.set(DocumentReader::int32);
    return new Person(
        id,
        mail,
        name,
        birthday,
        height,
        phone,
        nickname,
        address,
        work,
        status,
        active,
        tags,
        numbers);
  }

  @Override
  public void writeEntries(Person row, EntryWriter out) {
    // active
    out.entry(0).bool(row.active());
    // address_city_name
    if (row.address().city() != null) {
      out.entry(1).present().text(row.address().city().name());
    }
    // height_birthday_name
    KeyWriter entry2 = out.entry(2).float64(row.height());
    if (row.birthday() == null) {
      entry2.absent();
    } else {
      entry2.present().date(row.birthday());
    }
    entry2.text(row.name());
    // mail
    out.entry(3).text(row.mail());
    // name-sake
    KeyWriter entry4 = out.entry(4).text(row.name());
    if (row.birthday() == null) {
      entry4.absent();
    } else {
      entry4.present().date(row.birthday());
    }
    entry4.float64(row.height());
    // nickname
    if (row.nickname().isPresent()) {
      out.entry(5).present().text(row.nickname().get());
    }
    // numbers
    if (row.numbers() != null) {
      for (int element : row.numbers()) {
        out.entry(6).present().int32(element);
      }
    }
    // phone
    if (row.phone() != null) {
      out.entry(7).present().int64(row.phone());
    }
    // status
    out.entry(8).enumId(statusId(row.status()));
    // status_work_city_name
    KeyWriter entry9 = out.entry(9).enumId(statusId(row.status()));
    if (row.work() == null || row.work().city() == null) {
      entry9.absent();
    } else {
      entry9.present().text(row.work().city().name());
    }
    // tags_name
    for (String element : row.tags()) {
      out.entry(10).text(element).text(row.name());
    }
  }

  @Override
  public void writeReferences(Person row, ReferenceWriter out) {
    // no reference
  }

  @Override
  public void writeJson(Person row, JsonWriter out) {
    out.field("id").id(row.id());
    out.field("mail").text(row.mail());
    out.field("name").text(row.name());
    if (row.birthday() != null) {
      out.field("birthday").date(row.birthday());
    }
    out.field("height").float64(row.height());
    if (row.phone() != null) {
      out.field("phone").int64(row.phone());
    }
    if (row.nickname().isPresent()) {
      out.field("nickname").text(row.nickname().get());
    }
    out.field("address").object(row.address(), PersonCodec::writeAddressJson);
    if (row.work() != null) {
      out.field("work").object(row.work(), PersonCodec::writeAddressJson);
    }
    out.field("status").text(row.status().name());
    out.field("active").bool(row.active());
    out.field("tags").list(row.tags(), JsonWriter::text);
    if (row.numbers() != null) {
      out.field("numbers").set(row.numbers(), JsonWriter::int32);
    }
  }

  @Override
  public Person readJson(JsonReader in) {
    in.only(
        "id",
        "mail",
        "name",
        "birthday",
        "height",
        "phone",
        "nickname",
        "address",
        "work",
        "status",
        "active",
        "tags",
        "numbers");
    return new Person(
        in.field("id").id(),
        in.field("mail").text(),
        in.field("name").text(),
        in.has("birthday") ? in.field("birthday").date() : null,
        in.field("height").float64(),
        in.has("phone") ? in.field("phone").int64() : null,
        in.has("nickname") ? Optional.of(in.field("nickname").text()) : Optional.empty(),
        in.field("address").object(PersonCodec::readAddressJson),
        in.has("work") ? in.field("work").object(PersonCodec::readAddressJson) : null,
        readStatusJson(in.field("status")),
        in.field("active").bool(),
        in.field("tags").list(JsonReader::text),
        in.has("numbers") ? in.field("numbers").set(JsonReader::int32) : null);
  }

  private static void encodeCity(DocumentWriter out, City city) {
    out.text(required(city.name(), "City.name"));
    out.int32(city.code());
  }

  static City decodeCity(DocumentReader in) {
    String name = in.text();
    int code = in.int32();
    return new City(name, code);
  }

  private static void writeCityJson(JsonWriter out, City city) {
    out.field("name").text(city.name());
    out.field("code").int32(city.code());
  }

  private static City readCityJson(JsonReader in) {
    in.only("name", "code");
    return new City(in.field("name").text(), in.field("code").int32());
  }

  private static void encodeAddress(DocumentWriter out, Address address) {
    out.presence(address.city() == null ? 0 : 1);
    out.text(required(address.street(), "Address.street"));
    if (address.city() != null) {
      encodeCity(out, address.city());
    }
  }

  static Address decodeAddress(DocumentReader in) {
    int presence = in.presence(1);
    String street = in.text();
    City city = (presence & 1) == 0 ? null : decodeCity(in);
    return new Address(street, city);
  }

  private static void writeAddressJson(JsonWriter out, Address address) {
    out.field("street").text(address.street());
    if (address.city() != null) {
      out.field("city").object(address.city(), PersonCodec::writeCityJson);
    }
  }

  private static Address readAddressJson(JsonReader in) {
    in.only("street", "city");
    return new Address(
        in.field("street").text(),
        in.has("city") ? in.field("city").object(PersonCodec::readCityJson) : null);
  }

  static int statusId(Status status) {
    return switch (status) {
      case NEW -> 0xa253ff09;
      case KNOWN -> 0x04472bcb;
    };
  }

  static Status statusOf(int id) {
    return switch (id) {
      case 0xa253ff09 -> Status.NEW;
      case 0x04472bcb -> Status.KNOWN;
      default -> throw DocumentReader.unknownConstant("Status", id);
    };
  }

  private static Status readStatusJson(JsonReader in) {
    return switch (in.text()) {
      case "NEW" -> Status.NEW;
      case "KNOWN" -> Status.KNOWN;
      default -> throw in.unknownConstant("Status", "NEW", "KNOWN");
    };
  }
}
