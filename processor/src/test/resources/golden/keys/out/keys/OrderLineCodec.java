package keys;

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
import dev.quarry.value.Id;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes documents of table {@code order-lines}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
final class OrderLineCodec implements TableCodec<OrderLine, OrderLineTable.Key> {
  @Override
  public Class<OrderLine> recordType() {
    return OrderLine.class;
  }

  @Override
  public OrderLineTable.Key key(OrderLine row) {
    return new OrderLineTable.Key(required(row.order(), "OrderLine.order"), row.number());
  }

  @Override
  public void writeKey(OrderLineTable.Key key, KeyWriter out) {
    out.id(key.order()).int32(key.number());
  }

  @Override
  public OrderLineTable.Key readKey(KeyReader in) {
    return new OrderLineTable.Key(in.id(), in.int32());
  }

  @Override
  public void encode(OrderLine row, DocumentWriter out) {
    out.id(required(row.order(), "OrderLine.order"));
    out.int32(row.number());
    out.text(required(row.article(), "OrderLine.article"));
    out.int32(row.quantity());
  }

  @Override
  public OrderLine decode(DocumentReader in) {
    Id<Order> order = in.id();
    int number = in.int32();
    String article = in.text();
    int quantity = in.int32();
    return new OrderLine(order, number, article, quantity);
  }

  @Override
  public void writeEntries(OrderLine row, EntryWriter out) {
    // no index
  }

  @Override
  public void writeReferences(OrderLine row, ReferenceWriter out) {
    // no reference
  }

  @Override
  public void writeJson(OrderLine row, JsonWriter out) {
    out.field("order").id(row.order());
    out.field("number").int32(row.number());
    out.field("article").text(row.article());
    out.field("quantity").int32(row.quantity());
  }

  @Override
  public OrderLine readJson(JsonReader in) {
    in.only("order", "number", "article", "quantity");
    return new OrderLine(
        in.field("order").id(),
        in.field("number").int32(),
        in.field("article").text(),
        in.field("quantity").int32());
  }
}
