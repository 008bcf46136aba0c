package dev.quarry.query;

import dev.quarry.codec.KeyWriter;
import dev.quarry.schema.TableSchema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The total order of a query's results: its orders, then the key, in the direction of the last of
 * them. Immutable.
 *
 * @param orders the orders
 * @param paths the paths of the orders
 * @param key the table's key
 */
record Sequence<R>(List<Order<R>> orders, List<KeyPath> paths, List<KeyPath> key) {

  static <R> Sequence<R> of(TableSchema<R, ?> schema, List<Order<R>> orders) {
    List<KeyPath> paths =
        orders.stream()
            .map(
                order ->
                    KeyPath.of(schema, order.path())
                        .as(order.isDescending(), order.isIgnoringCase()))
            .toList();
    return new Sequence<>(orders, paths, KeyPath.all(schema, schema.key()));
  }

  /** The table's key, in one direction or the other. */
  List<KeyPath> key(boolean descending) {
    return descending ? key.stream().map(KeyPath::reversed).toList() : key;
  }

  /** Whether keys come in descending order where nothing else decides. */
  boolean isDescending() {
    return !orders.isEmpty() && orders.get(orders.size() - 1).isDescending();
  }

  /** Bytes that compare as documents come in this order. */
  byte[] position(List<@Nullable Object> values, byte[] keyBytes) {
    KeyWriter position = parts(values, orders.size());
    return position.raw(isDescending() ? inverted(keyBytes) : keyBytes).toByteArray();
  }

  /** How many bytes of a position the first of the orders take. */
  int groupLength(List<@Nullable Object> values, int count) {
    return parts(values, count).length();
  }

  private KeyWriter parts(List<@Nullable Object> values, int count) {
    KeyWriter parts = new KeyWriter();
    for (int i = 0; i < count; i++) {
      parts.raw(part(orders.get(i).field(), paths.get(i), values.get(i)));
    }
    return parts;
  }

  @SuppressWarnings("unchecked") // the value was read from the field
  private <V> byte[] part(Field<R, V> field, KeyPath path, @Nullable Object value) {
    KeyWriter part = new KeyWriter();
    if (path.folded()) {
      part.ignoringCase();
    }
    if (value == null) {
      part.absent();
    } else {
      if (path.optional()) {
        part.present();
      }
      field.type().write((V) value, part);
    }
    byte[] bytes = part.toByteArray();
    return path.descending() ? inverted(bytes) : bytes;
  }

  /** No value's bytes begin with another's, so inverting them inverts their order. */
  static byte[] inverted(byte[] bytes) {
    byte[] inverted = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      inverted[i] = (byte) ~bytes[i];
    }
    return inverted;
  }
}
