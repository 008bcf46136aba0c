package converters;

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
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes documents of table {@code articles}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
final class ArticleCodec implements TableCodec<Article, Sku> {
  static final SkuConverter SKU_CONVERTER = new SkuConverter();

  static final MoneyConverter MONEY_CONVERTER = new MoneyConverter();

  @Override
  public Class<Article> recordType() {
    return Article.class;
  }

  @Override
  public Sku key(Article row) {
    return required(row.sku(), "Article.sku");
  }

  @Override
  public void writeKey(Sku key, KeyWriter out) {
    out.text(SKU_CONVERTER.toStored(key));
  }

  @Override
  public Sku readKey(KeyReader in) {
    return SKU_CONVERTER.fromStored(in.text());
  }

  @Override
  public boolean holdsMutableValues() {
    return true;
  }

  @Override
  public void encode(Article row, DocumentWriter out) {
    out.presence(
        (row.oldPrice() == null ? 0 : 1)
            | (required(row.note(), "Article.note").isEmpty() ? 0 : 2));
    out.text(SKU_CONVERTER.toStored(required(row.sku(), "Article.sku")));
    out.int64(MONEY_CONVERTER.toStored(required(row.price(), "Article.price")));
    if (row.oldPrice() != null) {
      out.int64(MONEY_CONVERTER.toStored(row.oldPrice()));
    }
    out.int64(MONEY_CONVERTER.toStored(required(row.deposit(), "Article.deposit")));
    if (row.note().isPresent()) {
      out.text(row.note().get());
    }
  }

  @Override
  public Article decode(DocumentReader in) {
    int presence = in.presence(2);
    Sku sku = required(SKU_CONVERTER.fromStored(in.text()), "Article.sku");
    Money price = required(MONEY_CONVERTER.fromStored(in.int64()), "Article.price");
    Money oldPrice =
        (presence & 1) == 0
            ? null
            : required(MONEY_CONVERTER.fromStored(in.int64()), "Article.oldPrice");
    Money deposit = required(MONEY_CONVERTER.fromStored(in.int64()), "Article.deposit");
    Optional<String> note = (presence & 2) == 0 ? Optional.empty() : Optional.of(in.text());
    return new Article(sku, price, oldPrice, deposit, note);
  }

  @Override
  public void writeEntries(Article row, EntryWriter out) {
    // price
    out.entry(0).int64(MONEY_CONVERTER.toStored(row.price()));
  }

  @Override
  public void writeReferences(Article row, ReferenceWriter out) {
    // no reference
  }

  @Override
  public void writeJson(Article row, JsonWriter out) {
    out.field("sku").text(SKU_CONVERTER.toStored(row.sku()));
    out.field("price").int64(MONEY_CONVERTER.toStored(row.price()));
    if (row.oldPrice() != null) {
      out.field("oldPrice").int64(MONEY_CONVERTER.toStored(row.oldPrice()));
    }
    out.field("deposit").int64(MONEY_CONVERTER.toStored(row.deposit()));
    if (row.note().isPresent()) {
      out.field("note").text(row.note().get());
    }
  }

  @Override
  public Article readJson(JsonReader in) {
    in.only("sku", "price", "oldPrice", "deposit", "note");
    return new Article(
        required(SKU_CONVERTER.fromStored(in.field("sku").text()), "Article.sku"),
        required(MONEY_CONVERTER.fromStored(in.field("price").int64()), "Article.price"),
        in.has("oldPrice")
            ? required(MONEY_CONVERTER.fromStored(in.field("oldPrice").int64()), "Article.oldPrice")
            : null,
        in.has("deposit")
            ? required(MONEY_CONVERTER.fromStored(in.field("deposit").int64()), "Article.deposit")
            : required(MONEY_CONVERTER.fromStored(0L), "Article.deposit"),
        in.has("note") ? Optional.of(in.field("note").text()) : Optional.empty());
  }
}
