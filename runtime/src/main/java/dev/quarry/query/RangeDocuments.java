package dev.quarry.query;

import dev.quarry.engine.KeyRange;
import dev.quarry.schema.IndexSchema;
import dev.quarry.store.TableStore;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The documents of a range, in the order of its index. */
final class RangeDocuments<R> extends Documents<R> {
  private final TableStore<R, ?> store;
  private final QuerySession session;
  private final IndexRange range;

  /** The key of the entry after which documents are wanted, or null. */
  private final byte @Nullable [] after;

  /** The fields that are read, or null for whole records. */
  private final @Nullable List<Field<R, ?>> needed;

  RangeDocuments(TableStore<R, ?> store, QuerySession session, IndexRange range) {
    this(store, session, range, null, null);
  }

  private RangeDocuments(
      TableStore<R, ?> store,
      QuerySession session,
      IndexRange range,
      byte @Nullable [] after,
      @Nullable List<Field<R, ?>> needed) {
    this.store = store;
    this.session = session;
    this.range = range;
    this.after = after;
    this.needed = needed;
  }

  @Override
  TableStore<R, ?> store() {
    return store;
  }

  @Override
  QuerySession session() {
    return session;
  }

  @Override
  Reading<R> open(boolean positioned) {
    return isDocuments()
        ? new ScanReading<>(store, session, left(), positioned)
        : reading(positioned);
  }

  private EntryReading<R> reading(boolean positioned) {
    return new EntryReading<>(store, session, left(), passed(), positioned, needed);
  }

  @Override
  Plan explain() {
    return new RangeExplanation<>(store, session).of(left(), needed, Optional.empty());
  }

  /** Only the order of a range says which documents are its first. */
  @Override
  Documents<R> inAnyOrder() {
    return this;
  }

  @Override
  Cursor<R> rows() {
    return isDocuments()
        ? new ScanCursor<>(new ScanReading<>(store, session, left(), false))
        : results(new RowOutput<>(store), Record.class);
  }

  @Override
  <T> Cursor<T> results(Output<R, T> output, @Nullable Class<?> lasting) {
    if (lasting != null && !isDocuments() && !session.isWriting() && !repeats()) {
      EntryCover cover = EntryCover.of(store, range.index(), needed, lasting);
      if (cover.kind() != null) {
        return new EntryResults<>(store, session, left(), cover.space(), cover.kind(), output);
      }
    }
    return super.results(output, lasting);
  }

  /** Whether several entries may lead to one document. */
  private boolean repeats() {
    return store.keys().repeatsDocuments(range.index(), range.fixed());
  }

  @Override
  long count() {
    if (isWholeTable()) {
      return session.count(store);
    }
    if (!isDocuments()) {
      try (EntryReading<R> reading = reading(false)) {
        return reading.count();
      }
    }
    try (ScanReading<R> reading = new ScanReading<>(store, session, left(), false)) {
      return reading.count();
    }
  }

  private boolean isDocuments() {
    return range.index() == IndexRange.DOCUMENTS;
  }

  private boolean isWholeTable() {
    return isDocuments()
        && after == null
        && range.limit() == QuerySpec.UNLIMITED
        && range.keys().equals(KeyRange.prefix(prefix()));
  }

  private byte[] prefix() {
    return isDocuments() ? store.keys().documentPrefix() : store.keys().indexPrefix(range.index());
  }

  /** The part of the range that is still to be read. */
  private IndexRange left() {
    if (after == null) {
      return range;
    }
    KeyRange keys = range.keys();
    KeyRange rest =
        range.descending()
            ? new KeyRange(keys.from(), after)
            : new KeyRange(KeyRange.successor(after), keys.to());
    return new IndexRange(range.index(), rest, range.fixed(), range.descending(), range.limit());
  }

  /** The part of the range that has been read; null if there is none. */
  private @Nullable KeyRange passed() {
    if (after == null) {
      return null;
    }
    KeyRange keys = range.keys();
    return range.descending()
        ? new KeyRange(after, keys.to())
        : new KeyRange(keys.from(), KeyRange.successor(after));
  }

  @Override
  long limit() {
    return range.limit();
  }

  @Override
  Documents<R> withLimit(long limit) {
    return new RangeDocuments<>(store, session, range.withLimit(limit), after, needed);
  }

  @Override
  Documents<R> after(byte[] position) {
    return new RangeDocuments<>(store, session, range, KeyParts.concat(prefix(), position), needed);
  }

  @Override
  Documents<R> needing(List<Field<R, ?>> fields) {
    return new RangeDocuments<>(store, session, range, after, fields);
  }

  @Override
  String text() {
    return (isDocuments() ? "range of the key" : "range of index " + index().name())
        + (range.descending() ? ", descending" : "")
        + (range.limit() == UNLIMITED ? "" : ", limit " + range.limit());
  }

  private IndexSchema index() {
    return store.schema().indexes().get(range.index());
  }

  @Override
  String identity() {
    byte[] to = range.keys().to();
    return "range "
        + (isDocuments() ? "" : index())
        + range.descending()
        + rest(range.keys().from())
        + " "
        + (to == null ? "" : rest(to));
  }

  /** The end of a range may lie in the next index. */
  private String rest(byte[] key) {
    int prefix = prefix().length;
    return key.length < prefix || !Arrays.equals(prefix(), Arrays.copyOf(key, prefix))
        ? "end"
        : HexFormat.of().formatHex(key, prefix, key.length);
  }

  @Override
  String positionTypes() {
    return KeyTypes.text(store.schema(), isDocuments() ? List.of() : index().paths());
  }
}
