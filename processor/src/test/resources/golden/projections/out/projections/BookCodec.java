package projections;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes documents of table {@code books}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
final class BookCodec implements TableCodec<Book, String> {
  static final MoneyConverter MONEY_CONVERTER = new MoneyConverter();

  static final Type GENRE =
      Type.enumeration(
          "Genre", Type.constant("NOVEL", 0x5fbcdbd8), Type.constant("POEMS", 0x411caecb));

  static final Type.RecordOf RATE =
      Type.record("Rate", FieldSchema.required("factor", Type.FLOAT64));

  static final Type.RecordOf PRINT =
      Type.record(
          "Print",
          FieldSchema.required("year", Type.INT32),
          FieldSchema.optional("city", Type.TEXT));

  @Override
  public Class<Book> recordType() {
    return Book.class;
  }

  @Override
  public String key(Book row) {
    return required(row.isbn(), "Book.isbn");
  }

  @Override
  public void writeKey(String key, KeyWriter out) {
    out.text(key);
  }

  @Override
  public String readKey(KeyReader in) {
    return in.text();
  }

  @Override
  public boolean holdsMutableValues() {
    return true;
  }

  @Override
  public void encode(Book row, DocumentWriter out) {
    out.presence(
        (row.notes() == null ? 0 : 1)
            | (required(row.marks(), "Book.marks").isEmpty() ? 0 : 2)
            | (row.sequel() == null ? 0 : 4));
    out.text(required(row.isbn(), "Book.isbn"));
    out.text(required(row.title(), "Book.title"));
    out.int32(row.pages());
    out.enumId(genreId(required(row.genre(), "Book.genre")));
    out.int64(MONEY_CONVERTER.toStored(required(row.price(), "Book.price")));
    out.map(required(row.rates(), "Book.rates"), BookCodec::encodeRate);
    encodePrint(out, required(row.print(), "Book.print"));
    out.list(required(row.reprints(), "Book.reprints"), BookCodec::encodePrint);
    out.set(required(row.shelves(), "Book.shelves"), (set, genre) -> set.enumId(genreId(genre)));
    if (row.notes() != null) {
      out.list(row.notes(), DocumentWriter::text);
    }
    if (row.marks().isPresent()) {
      out.set(row.marks().get(), DocumentWriter::int32);
    }
    if (row.sequel() != null) {
      out.text(row.sequel());
    }
    out.list(required(row.related(), "Book.related"), DocumentWriter::text);
  }

  @Override
  public Book decode(DocumentReader in) {
    int presence = in.presence(3);
    String isbn = in.text();
    String title = in.text();
    int pages = in.int32();
    Genre genre = genreOf(in.enumId());
    Money price = required(MONEY_CONVERTER.fromStored(in.int64()), "Book.price");
    Map<String, Money.Rate> rates = in.map(BookCodec::decodeRate);
    Print print = decodePrint(in);
    List<Print> reprints = in.list(BookCodec::decodePrint);
    Set<Genre> shelves = in.set(set -> genreOf(set.enumId()));
    List<String> notes = (presence & 1) == 0 ? null : in.list(DocumentReader::text);
    Optional<Set<Integer>> marks =
        (presence & 2) == 0 ? Optional.empty() : Optional.of(in.set(DocumentReader::int32));
    String sequel = (presence & 4) == 0 ? null : in.text();
    List<String> related = in.list(DocumentReader::text);
    return new Book(
        isbn,
        title,
        pages,
        genre,
        price,
        rates,
        print,
        reprints,
        shelves,
        notes,
        marks,
        sequel,
        related);
  }

  @Override
  public void writeEntries(Book row, EntryWriter out) {
    // related
    for (String element : row.related()) {
      out.entry(0).text(element);
    }
    // sequel
    if (row.sequel() != null) {
      out.entry(1).present().text(row.sequel());
    }
  }

  @Override
  public void writeReferences(Book row, ReferenceWriter out) {
    if (row.sequel() != null) {
      out.reference(0).text(row.sequel());
    }
    for (String element : row.related()) {
      out.reference(1).text(element);
    }
  }

  @Override
  public void writeJson(Book row, JsonWriter out) {
    out.field("isbn").text(row.isbn());
    out.field("title").text(row.title());
    out.field("pages").int32(row.pages());
    out.field("genre").text(row.genre().name());
    out.field("price").int64(MONEY_CONVERTER.toStored(row.price()));
    out.field("rates").map(row.rates(), (map, rate) -> map.object(rate, BookCodec::writeRateJson));
    out.field("print").object(row.print(), BookCodec::writePrintJson);
    out.field("reprints")
        .list(row.reprints(), (list, print) -> list.object(print, BookCodec::writePrintJson));
    out.field("shelves").set(row.shelves(), (set, genre) -> set.text(genre.name()));
    if (row.notes() != null) {
      out.field("notes").list(row.notes(), JsonWriter::text);
    }
    if (row.marks().isPresent()) {
      out.field("marks").set(row.marks().get(), JsonWriter::int32);
    }
    if (row.sequel() != null) {
      out.field("sequel").text(row.sequel());
    }
    out.field("related").list(row.related(), JsonWriter::text);
  }

  @Override
  public Book readJson(JsonReader in) {
    in.only(
        "isbn",
        "title",
        "pages",
        "genre",
        "price",
        "rates",
        "print",
        "reprints",
        "shelves",
        "notes",
        "marks",
        "sequel",
        "related");
    return new Book(
        in.field("isbn").text(),
        in.field("title").text(),
        in.field("pages").int32(),
        readGenreJson(in.field("genre")),
        required(MONEY_CONVERTER.fromStored(in.field("price").int64()), "Book.price"),
        in.field("rates").map(map -> map.object(BookCodec::readRateJson)),
        in.field("print").object(BookCodec::readPrintJson),
        in.field("reprints").list(list -> list.object(BookCodec::readPrintJson)),
        in.field("shelves").set(BookCodec::readGenreJson),
        in.has("notes") ? in.field("notes").list(JsonReader::text) : null,
        in.has("marks") ? Optional.of(in.field("marks").set(JsonReader::int32)) : Optional.empty(),
        in.has("sequel") ? in.field("sequel").text() : null,
        in.field("related").list(JsonReader::text));
  }

  static int genreId(Genre genre) {
    return switch (genre) {
      case NOVEL -> 0x5fbcdbd8;
      case POEMS -> 0x411caecb;
    };
  }

  static Genre genreOf(int id) {
    return switch (id) {
      case 0x5fbcdbd8 -> Genre.NOVEL;
      case 0x411caecb -> Genre.POEMS;
      default -> throw DocumentReader.unknownConstant("Genre", id);
    };
  }

  private static Genre readGenreJson(JsonReader in) {
    return switch (in.text()) {
      case "NOVEL" -> Genre.NOVEL;
      case "POEMS" -> Genre.POEMS;
      default -> throw in.unknownConstant("Genre", "NOVEL", "POEMS");
    };
  }

  private static void encodeRate(DocumentWriter out, Money.Rate rate) {
    out.float64(rate.factor());
  }

  static Money.Rate decodeRate(DocumentReader in) {
    double factor = in.float64();
    return new Money.Rate(factor);
  }

  private static void writeRateJson(JsonWriter out, Money.Rate rate) {
    out.field("factor").float64(rate.factor());
  }

  private static Money.Rate readRateJson(JsonReader in) {
    in.only("factor");
    return new Money.Rate(in.field("factor").float64());
  }

  private static void encodePrint(DocumentWriter out, Print print) {
    out.presence(print.city() == null ? 0 : 1);
    out.int32(print.year());
    if (print.city() != null) {
      out.text(print.city());
    }
  }

  static Print decodePrint(DocumentReader in) {
    int presence = in.presence(1);
    int year = in.int32();
    String city = (presence & 1) == 0 ? null : in.text();
    return new Print(year, city);
  }

  private static void writePrintJson(JsonWriter out, Print print) {
    out.field("year").int32(print.year());
    if (print.city() != null) {
      out.field("city").text(print.city());
    }
  }

  private static Print readPrintJson(JsonReader in) {
    in.only("year", "city");
    return new Print(in.field("year").int32(), in.has("city") ? in.field("city").text() : null);
  }
}
