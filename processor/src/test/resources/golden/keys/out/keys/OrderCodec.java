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
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes documents of table {@code orders}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
final class OrderCodec implements TableCodec<Order, Id<Order>> {
  @Override
  public Class<Order> recordType() {
    return Order.class;
  }

  @Override
  public Id<Order> key(Order row) {
    return required(row.id(), "Order.id");
  }

  @Override
  public void writeKey(Id<Order> key, KeyWriter out) {
    out.id(key);
  }

  @Override
  public Id<Order> readKey(KeyReader in) {
    return in.id();
  }

  @Override
  public void encode(Order row, DocumentWriter out) {
    out.id(required(row.id(), "Order.id"));
    out.date(required(row.placedOn(), "Order.placedOn"));
  }

  @Override
  public Order decode(DocumentReader in) {
    Id<Order> id = in.id();
    LocalDate placedOn = in.date();
    return new Order(id, placedOn);
  }

  @Override
  public void writeEntries(Order row, EntryWriter out) {
    // no index
  }

  @Override
  public void writeReferences(Order row, ReferenceWriter out) {
    // no reference
  }

  @Override
  public void writeJson(Order row, JsonWriter out) {
    out.field("id").id(row.id());
    out.field("placedOn").date(row.placedOn());
  }

  @Override
  public Order readJson(JsonReader in) {
    in.only("id", "placedOn");
    return new Order(in.field("id").id(), in.field("placedOn").date());
  }
}
