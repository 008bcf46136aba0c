package converters;

import dev.quarry.query.OrderedField;
import dev.quarry.query.TextField;
import dev.quarry.query.ValueType;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.TableSchema;
import dev.quarry.schema.Type;
import dev.quarry.table.Bounds;
import dev.quarry.table.Match;
import dev.quarry.table.Range;
import dev.quarry.table.Session;
import dev.quarry.table.Table;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Typed access to table {@code articles}: documents of {@link Article} by {@code sku}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
final class ArticleTable extends Table<Article, Sku> {
  public static final OrderedField<Article, Sku> SKU =
      OrderedField.of(
          "sku", ValueType.converted(ValueType.TEXT, ArticleCodec.SKU_CONVERTER), Article::sku);

  public static final OrderedField<Article, Money> PRICE =
      OrderedField.of(
          "price",
          ValueType.converted(ValueType.INT64, ArticleCodec.MONEY_CONVERTER),
          Article::price);

  public static final OrderedField<Article, Money> OLD_PRICE =
      OrderedField.of(
          "oldPrice",
          ValueType.converted(ValueType.INT64, ArticleCodec.MONEY_CONVERTER),
          Article::oldPrice);

  public static final OrderedField<Article, Money> DEPOSIT =
      OrderedField.of(
          "deposit",
          ValueType.converted(ValueType.INT64, ArticleCodec.MONEY_CONVERTER),
          Article::deposit);

  public static final TextField<Article> NOTE =
      TextField.ofText("note", row -> row.note().orElse(null));

  /** What table {@code articles} stores. */
  public static final TableSchema<Article, Sku> SCHEMA =
      TableSchema.builder("articles", new ArticleCodec())
          .field(FieldSchema.required("sku", Type.TEXT))
          .field(FieldSchema.required("price", Type.INT64))
          .field(FieldSchema.optional("oldPrice", Type.INT64))
          .field(FieldSchema.withDefault("deposit", Type.INT64, "0"))
          .field(FieldSchema.optional("note", Type.TEXT))
          .key("sku")
          .index("price", "price")
          .build();

  private ArticleTable(Session session) {
    super(session, SCHEMA);
  }

  /** Table {@code articles} in a database or in one of its transactions. */
  public static ArticleTable in(Session session) {
    return new ArticleTable(session);
  }

  /** Documents in the order of index {@code price}: {@code price}. */
  public ByPrice byPrice() {
    return new ByPrice(index(0));
  }

  /** Documents in the order of the key: {@code sku}. */
  public ByKey byKey() {
    return new ByKey(keys());
  }

  /**
   * Changes components of the document with this key, which must exist, and returns the new
   * document. The change may run several times.
   */
  public Article patch(Sku key, UnaryOperator<Draft> change) {
    return update(key, row -> change.apply(new Draft(row)).toRecord());
  }

  /** Range over index {@code price}, to be narrowed by {@code price}. */
  public static final class ByPrice extends Range<Article> {
    private ByPrice(Bounds<Article> bounds) {
      super(bounds);
    }

    /** Documents whose {@code price} is the given one. */
    public Range<Article> priceIs(Money price) {
      return new Range<>(
          bounds().is(key -> key.int64(ArticleCodec.MONEY_CONVERTER.toStored(price))));
    }

    /** Documents whose {@code price} is the given one or greater. */
    public PriceFrom priceAtLeast(Money price) {
      return new PriceFrom(
          bounds().atLeast(key -> key.int64(ArticleCodec.MONEY_CONVERTER.toStored(price))));
    }

    /** Documents whose {@code price} is greater than the given one. */
    public PriceFrom priceGreaterThan(Money price) {
      return new PriceFrom(
          bounds().greaterThan(key -> key.int64(ArticleCodec.MONEY_CONVERTER.toStored(price))));
    }

    /** Documents whose {@code price} is the given one or less. */
    public Range<Article> priceAtMost(Money price) {
      return new Range<>(
          bounds().atMost(key -> key.int64(ArticleCodec.MONEY_CONVERTER.toStored(price))));
    }

    /** Documents whose {@code price} is less than the given one. */
    public Range<Article> priceLessThan(Money price) {
      return new Range<>(
          bounds().lessThan(key -> key.int64(ArticleCodec.MONEY_CONVERTER.toStored(price))));
    }

    /** Range over index {@code price} with a lower bound on {@code price}. */
    public static final class PriceFrom extends Range<Article> {
      private PriceFrom(Bounds<Article> bounds) {
        super(bounds);
      }

      public Range<Article> priceAtMost(Money price) {
        return new Range<>(
            bounds().atMost(key -> key.int64(ArticleCodec.MONEY_CONVERTER.toStored(price))));
      }

      public Range<Article> priceLessThan(Money price) {
        return new Range<>(
            bounds().lessThan(key -> key.int64(ArticleCodec.MONEY_CONVERTER.toStored(price))));
      }
    }
  }

  /** Range over the key, to be narrowed by {@code sku}. */
  public static final class ByKey extends Range<Article> {
    private ByKey(Bounds<Article> bounds) {
      super(bounds);
    }

    /** The document whose {@code sku} is the given one. */
    public Match<Article> skuIs(Sku sku) {
      return new Match<>(bounds().is(key -> key.text(ArticleCodec.SKU_CONVERTER.toStored(sku))));
    }

    /** Documents whose {@code sku} is the given one or greater. */
    public SkuFrom skuAtLeast(Sku sku) {
      return new SkuFrom(
          bounds().atLeast(key -> key.text(ArticleCodec.SKU_CONVERTER.toStored(sku))));
    }

    /** Documents whose {@code sku} is greater than the given one. */
    public SkuFrom skuGreaterThan(Sku sku) {
      return new SkuFrom(
          bounds().greaterThan(key -> key.text(ArticleCodec.SKU_CONVERTER.toStored(sku))));
    }

    /** Documents whose {@code sku} is the given one or less. */
    public Range<Article> skuAtMost(Sku sku) {
      return new Range<>(
          bounds().atMost(key -> key.text(ArticleCodec.SKU_CONVERTER.toStored(sku))));
    }

    /** Documents whose {@code sku} is less than the given one. */
    public Range<Article> skuLessThan(Sku sku) {
      return new Range<>(
          bounds().lessThan(key -> key.text(ArticleCodec.SKU_CONVERTER.toStored(sku))));
    }

    /** Range over the key with a lower bound on {@code sku}. */
    public static final class SkuFrom extends Range<Article> {
      private SkuFrom(Bounds<Article> bounds) {
        super(bounds);
      }

      public Range<Article> skuAtMost(Sku sku) {
        return new Range<>(
            bounds().atMost(key -> key.text(ArticleCodec.SKU_CONVERTER.toStored(sku))));
      }

      public Range<Article> skuLessThan(Sku sku) {
        return new Range<>(
            bounds().lessThan(key -> key.text(ArticleCodec.SKU_CONVERTER.toStored(sku))));
      }
    }
  }

  /** The components of a {@link Article}; each change gives another draft. */
  public static final class Draft {
    private final Sku sku;
    private Money price;
    private @Nullable Money oldPrice;
    private Money deposit;
    private Optional<String> note;

    private Draft(Article row) {
      this.sku = row.sku();
      this.price = row.price();
      this.oldPrice = row.oldPrice();
      this.deposit = row.deposit();
      this.note = row.note();
    }

    private Draft(Draft draft) {
      this.sku = draft.sku;
      this.price = draft.price;
      this.oldPrice = draft.oldPrice;
      this.deposit = draft.deposit;
      this.note = draft.note;
    }

    /** A draft with the components of a record. */
    public static Draft of(Article row) {
      return new Draft(row);
    }

    public Sku sku() {
      return sku;
    }

    public Money price() {
      return price;
    }

    public Draft withPrice(Money price) {
      Draft changed = new Draft(this);
      changed.price = price;
      return changed;
    }

    public @Nullable Money oldPrice() {
      return oldPrice;
    }

    public Draft withOldPrice(@Nullable Money oldPrice) {
      Draft changed = new Draft(this);
      changed.oldPrice = oldPrice;
      return changed;
    }

    public Money deposit() {
      return deposit;
    }

    public Draft withDeposit(Money deposit) {
      Draft changed = new Draft(this);
      changed.deposit = deposit;
      return changed;
    }

    public Optional<String> note() {
      return note;
    }

    public Draft withNote(Optional<String> note) {
      Draft changed = new Draft(this);
      changed.note = note;
      return changed;
    }

    /** The record with these components. */
    public Article toRecord() {
      return new Article(sku, price, oldPrice, deposit, note);
    }
  }
}
