package projections;

import dev.quarry.codec.DocumentReader;
import dev.quarry.query.ElementsField;
import dev.quarry.query.Field;
import dev.quarry.query.OrderedField;
import dev.quarry.query.Reference;
import dev.quarry.query.TextField;
import dev.quarry.query.ValueType;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.OnDelete;
import dev.quarry.schema.TableSchema;
import dev.quarry.schema.Type;
import dev.quarry.table.Bounds;
import dev.quarry.table.Match;
import dev.quarry.table.Range;
import dev.quarry.table.Session;
import dev.quarry.table.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Typed access to table {@code books}: documents of {@link Book} by {@code isbn}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
public final class BookTable extends Table<Book, String> {
  public static final TextField<Book> ISBN = TextField.ofText("isbn", Book::isbn);

  public static final TextField<Book> TITLE = TextField.ofText("title", Book::title);

  public static final OrderedField<Book, Integer> PAGES =
      OrderedField.of("pages", ValueType.INT32, Book::pages);

  public static final Field<Book, Genre> GENRE =
      Field.of(
          "genre",
          ValueType.enumeration(Genre.class, BookCodec::genreId, BookCodec::genreOf),
          Book::genre);

  public static final OrderedField<Book, Money> PRICE =
      OrderedField.of(
          "price", ValueType.converted(ValueType.INT64, BookCodec.MONEY_CONVERTER), Book::price);

  public static final Field<Book, Map<String, Money.Rate>> RATES =
      Field.of("rates", ValueType.whole(in -> in.map(BookCodec::decodeRate)), Book::rates);

  public static final Field<Book, Print> PRINT =
      Field.of("print", ValueType.whole(BookCodec::decodePrint), Book::print);

  public static final OrderedField<Book, Integer> PRINT_YEAR =
      OrderedField.of("print.year", ValueType.INT32, row -> row.print().year());

  public static final TextField<Book> PRINT_CITY =
      TextField.ofText("print.city", row -> row.print().city());

  public static final ElementsField<Book, Print> REPRINTS =
      ElementsField.ofElements(
          "reprints",
          ValueType.whole(BookCodec::decodePrint),
          in -> in.list(BookCodec::decodePrint),
          Book::reprints);

  public static final ElementsField<Book, Genre> SHELVES =
      ElementsField.ofElements(
          "shelves",
          ValueType.enumeration(Genre.class, BookCodec::genreId, BookCodec::genreOf),
          in -> in.set(set -> BookCodec.genreOf(set.enumId())),
          Book::shelves);

  public static final ElementsField<Book, String> NOTES =
      ElementsField.ofElements(
          "notes", ValueType.TEXT, in -> in.list(DocumentReader::text), Book::notes);

  public static final ElementsField<Book, Integer> MARKS =
      ElementsField.ofElements(
          "marks",
          ValueType.INT32,
          in -> in.set(DocumentReader::int32),
          row -> row.marks().orElse(null));

  public static final TextField<Book> SEQUEL = TextField.ofText("sequel", Book::sequel);

  public static final ElementsField<Book, String> RELATED =
      ElementsField.ofElements(
          "related", ValueType.TEXT, in -> in.list(DocumentReader::text), Book::related);

  /** What table {@code books} stores. */
  public static final TableSchema<Book, String> SCHEMA =
      TableSchema.builder("books", new BookCodec())
          .field(FieldSchema.required("isbn", Type.TEXT))
          .field(FieldSchema.required("title", Type.TEXT))
          .field(FieldSchema.required("pages", Type.INT32))
          .field(FieldSchema.required("genre", BookCodec.GENRE))
          .field(FieldSchema.required("price", Type.INT64))
          .field(FieldSchema.required("rates", Type.map(BookCodec.RATE)))
          .field(FieldSchema.required("print", BookCodec.PRINT))
          .field(FieldSchema.required("reprints", Type.list(BookCodec.PRINT)))
          .field(FieldSchema.required("shelves", Type.set(BookCodec.GENRE)))
          .field(FieldSchema.optional("notes", Type.list(Type.TEXT)))
          .field(FieldSchema.optional("marks", Type.set(Type.INT32)))
          .field(FieldSchema.optional("sequel", Type.TEXT))
          .field(FieldSchema.required("related", Type.list(Type.TEXT)))
          .key("isbn")
          .index("related", "related")
          .index("sequel", "sequel")
          .reference("sequel", "books", OnDelete.RESTRICT, "sequel")
          .reference("related", "books", OnDelete.RESTRICT, "related")
          .build();

  /** Component {@code sequel} as a reference to {@link Book}. */
  public static final Reference<Book, Book, Optional<Book>> SEQUEL_REFERENCE =
      Reference.toOptional(SEQUEL, () -> BookTable.SCHEMA);

  /** Component {@code related} as a reference to {@link Book}. */
  public static final Reference<Book, Book, List<Book>> RELATED_REFERENCE =
      Reference.toEach(RELATED, () -> BookTable.SCHEMA);

  private BookTable(Session session) {
    super(session, SCHEMA);
  }

  /** Table {@code books} in a database or in one of its transactions. */
  public static BookTable in(Session session) {
    return new BookTable(session);
  }

  /** Documents in the order of index {@code related}: {@code related}. */
  public ByRelated byRelated() {
    return new ByRelated(index(0));
  }

  /** Documents in the order of index {@code sequel}: {@code sequel}. */
  public BySequel bySequel() {
    return new BySequel(index(1));
  }

  /** Documents in the order of the key: {@code isbn}. */
  public ByKey byKey() {
    return new ByKey(keys());
  }

  /**
   * Changes components of the document with this key, which must exist, and returns the new
   * document. The change may run several times.
   */
  public Book patch(String key, UnaryOperator<Draft> change) {
    return update(key, row -> change.apply(new Draft(row)).toRecord());
  }

  /** Range over index {@code related}, to be narrowed by {@code related}. */
  public static final class ByRelated extends Range<Book> {
    private ByRelated(Bounds<Book> bounds) {
      super(bounds);
    }

    /** Documents with the given one among its {@code related}. */
    public Range<Book> relatedContains(String element) {
      return new Range<>(bounds().is(key -> key.text(element)));
    }

    /** Documents one of whose {@code related} is the given one or greater. */
    public RelatedAnyFrom relatedAnyAtLeast(String element) {
      return new RelatedAnyFrom(bounds().atLeast(key -> key.text(element)));
    }

    /** Documents one of whose {@code related} is greater than the given one. */
    public RelatedAnyFrom relatedAnyGreaterThan(String element) {
      return new RelatedAnyFrom(bounds().greaterThan(key -> key.text(element)));
    }

    /** Documents one of whose {@code related} is the given one or less. */
    public Range<Book> relatedAnyAtMost(String element) {
      return new Range<>(bounds().atMost(key -> key.text(element)));
    }

    /** Documents one of whose {@code related} is less than the given one. */
    public Range<Book> relatedAnyLessThan(String element) {
      return new Range<>(bounds().lessThan(key -> key.text(element)));
    }

    /** Documents one of whose {@code related} starts with the given text. */
    public Range<Book> relatedAnyStartsWith(String prefix) {
      return new Range<>(bounds().startsWith(prefix));
    }

    /** Range over index {@code related} with a lower bound on {@code related}. */
    public static final class RelatedAnyFrom extends Range<Book> {
      private RelatedAnyFrom(Bounds<Book> bounds) {
        super(bounds);
      }

      public Range<Book> relatedAnyAtMost(String element) {
        return new Range<>(bounds().atMost(key -> key.text(element)));
      }

      public Range<Book> relatedAnyLessThan(String element) {
        return new Range<>(bounds().lessThan(key -> key.text(element)));
      }
    }
  }

  /** Range over index {@code sequel}, to be narrowed by {@code sequel}. */
  public static final class BySequel extends Range<Book> {
    private BySequel(Bounds<Book> bounds) {
      super(bounds);
    }

    /** Documents whose {@code sequel} is the given one. */
    public Range<Book> sequelIs(String sequel) {
      return new Range<>(bounds().is(key -> key.present().text(sequel)));
    }

    /** Documents whose {@code sequel} is the given one or greater. */
    public SequelFrom sequelAtLeast(String sequel) {
      return new SequelFrom(bounds().atLeast(key -> key.present().text(sequel)));
    }

    /** Documents whose {@code sequel} is greater than the given one. */
    public SequelFrom sequelGreaterThan(String sequel) {
      return new SequelFrom(bounds().greaterThan(key -> key.present().text(sequel)));
    }

    /** Documents whose {@code sequel} is the given one or less. */
    public Range<Book> sequelAtMost(String sequel) {
      return new Range<>(bounds().present().atMost(key -> key.present().text(sequel)));
    }

    /** Documents whose {@code sequel} is less than the given one. */
    public Range<Book> sequelLessThan(String sequel) {
      return new Range<>(bounds().present().lessThan(key -> key.present().text(sequel)));
    }

    /** Documents whose {@code sequel} starts with the given text. */
    public Range<Book> sequelStartsWith(String prefix) {
      return new Range<>(bounds().optionalStartsWith(prefix));
    }

    /** Range over index {@code sequel} with a lower bound on {@code sequel}. */
    public static final class SequelFrom extends Range<Book> {
      private SequelFrom(Bounds<Book> bounds) {
        super(bounds);
      }

      public Range<Book> sequelAtMost(String sequel) {
        return new Range<>(bounds().atMost(key -> key.present().text(sequel)));
      }

      public Range<Book> sequelLessThan(String sequel) {
        return new Range<>(bounds().lessThan(key -> key.present().text(sequel)));
      }
    }
  }

  /** Range over the key, to be narrowed by {@code isbn}. */
  public static final class ByKey extends Range<Book> {
    private ByKey(Bounds<Book> bounds) {
      super(bounds);
    }

    /** The document whose {@code isbn} is the given one. */
    public Match<Book> isbnIs(String isbn) {
      return new Match<>(bounds().is(key -> key.text(isbn)));
    }

    /** Documents whose {@code isbn} is the given one or greater. */
    public IsbnFrom isbnAtLeast(String isbn) {
      return new IsbnFrom(bounds().atLeast(key -> key.text(isbn)));
    }

    /** Documents whose {@code isbn} is greater than the given one. */
    public IsbnFrom isbnGreaterThan(String isbn) {
      return new IsbnFrom(bounds().greaterThan(key -> key.text(isbn)));
    }

    /** Documents whose {@code isbn} is the given one or less. */
    public Range<Book> isbnAtMost(String isbn) {
      return new Range<>(bounds().atMost(key -> key.text(isbn)));
    }

    /** Documents whose {@code isbn} is less than the given one. */
    public Range<Book> isbnLessThan(String isbn) {
      return new Range<>(bounds().lessThan(key -> key.text(isbn)));
    }

    /** Documents whose {@code isbn} starts with the given text. */
    public Range<Book> isbnStartsWith(String prefix) {
      return new Range<>(bounds().startsWith(prefix));
    }

    /** Range over the key with a lower bound on {@code isbn}. */
    public static final class IsbnFrom extends Range<Book> {
      private IsbnFrom(Bounds<Book> bounds) {
        super(bounds);
      }

      public Range<Book> isbnAtMost(String isbn) {
        return new Range<>(bounds().atMost(key -> key.text(isbn)));
      }

      public Range<Book> isbnLessThan(String isbn) {
        return new Range<>(bounds().lessThan(key -> key.text(isbn)));
      }
    }
  }

  /** The components of a {@link Book}; each change gives another draft. */
  public static final class Draft {
    private final String isbn;
    private String title;
    private int pages;
    private Genre genre;
    private Money price;
    private Map<String, Money.Rate> rates;
    private Print print;
    private List<Print> reprints;
    private Set<Genre> shelves;
    private @Nullable List<String> notes;
    private Optional<Set<Integer>> marks;
    private @Nullable String sequel;
    private List<String> related;

    private Draft(Book row) {
      this.isbn = row.isbn();
      this.title = row.title();
      this.pages = row.pages();
      this.genre = row.genre();
      this.price = row.price();
      this.rates = row.rates();
      this.print = row.print();
      this.reprints = row.reprints();
      this.shelves = row.shelves();
      this.notes = row.notes();
      this.marks = row.marks();
      this.sequel = row.sequel();
      this.related = row.related();
    }

    private Draft(Draft draft) {
      this.isbn = draft.isbn;
      this.title = draft.title;
      this.pages = draft.pages;
      this.genre = draft.genre;
      this.price = draft.price;
      this.rates = draft.rates;
      this.print = draft.print;
      this.reprints = draft.reprints;
      this.shelves = draft.shelves;
      this.notes = draft.notes;
      this.marks = draft.marks;
      this.sequel = draft.sequel;
      this.related = draft.related;
    }

    /** A draft with the components of a record. */
    public static Draft of(Book row) {
      return new Draft(row);
    }

    public String isbn() {
      return isbn;
    }

    public String title() {
      return title;
    }

    public Draft withTitle(String title) {
      Draft changed = new Draft(this);
      changed.title = title;
      return changed;
    }

    public int pages() {
      return pages;
    }

    public Draft withPages(int pages) {
      Draft changed = new Draft(this);
      changed.pages = pages;
      return changed;
    }

    public Genre genre() {
      return genre;
    }

    public Draft withGenre(Genre genre) {
      Draft changed = new Draft(this);
      changed.genre = genre;
      return changed;
    }

    public Money price() {
      return price;
    }

    public Draft withPrice(Money price) {
      Draft changed = new Draft(this);
      changed.price = price;
      return changed;
    }

    public Map<String, Money.Rate> rates() {
      return rates;
    }

    public Draft withRates(Map<String, Money.Rate> rates) {
      Draft changed = new Draft(this);
      changed.rates = rates;
      return changed;
    }

    public Print print() {
      return print;
    }

    public Draft withPrint(Print print) {
      Draft changed = new Draft(this);
      changed.print = print;
      return changed;
    }

    public List<Print> reprints() {
      return reprints;
    }

    public Draft withReprints(List<Print> reprints) {
      Draft changed = new Draft(this);
      changed.reprints = reprints;
      return changed;
    }

    public Set<Genre> shelves() {
      return shelves;
    }

    public Draft withShelves(Set<Genre> shelves) {
      Draft changed = new Draft(this);
      changed.shelves = shelves;
      return changed;
    }

    public @Nullable List<String> notes() {
      return notes;
    }

    public Draft withNotes(@Nullable List<String> notes) {
      Draft changed = new Draft(this);
      changed.notes = notes;
      return changed;
    }

    public Optional<Set<Integer>> marks() {
      return marks;
    }

    public Draft withMarks(Optional<Set<Integer>> marks) {
      Draft changed = new Draft(this);
      changed.marks = marks;
      return changed;
    }

    public @Nullable String sequel() {
      return sequel;
    }

    public Draft withSequel(@Nullable String sequel) {
      Draft changed = new Draft(this);
      changed.sequel = sequel;
      return changed;
    }

    public List<String> related() {
      return related;
    }

    public Draft withRelated(List<String> related) {
      Draft changed = new Draft(this);
      changed.related = related;
      return changed;
    }

    /** The record with these components. */
    public Book toRecord() {
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
  }
}
