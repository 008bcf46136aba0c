package names;

import dev.quarry.codec.DocumentReader;
import dev.quarry.codec.DocumentWriter;
import dev.quarry.codec.EntryWriter;
import dev.quarry.codec.KeyReader;
import dev.quarry.codec.KeyWriter;
import dev.quarry.codec.ReferenceWriter;
import dev.quarry.codec.TableCodec;
import dev.quarry.json.JsonReader;
import dev.quarry.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes documents of table {@code iD}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
final class IDCodec implements TableCodec<ID, Long> {
  @Override
  public Class<ID> recordType() {
    return ID.class;
  }

  @Override
  public Long key(ID row) {
    return row.id();
  }

  @Override
  public void writeKey(Long key, KeyWriter out) {
    out.int64(key);
  }

  @Override
  public Long readKey(KeyReader in) {
    return in.int64();
  }

  @Override
  public void encode(ID row, DocumentWriter out) {
    out.int64(row.id());
  }

  @Override
  public ID decode(DocumentReader in) {
    long id = in.int64();
    return new ID(id);
  }

  @Override
  public void writeEntries(ID row, EntryWriter out) {
    // no index
  }

  @Override
  public void writeReferences(ID row, ReferenceWriter out) {
    // no reference
  }

  @Override
  public void writeJson(ID row, JsonWriter out) {
    out.field("id").int64(row.id());
  }

  @Override
  public ID readJson(JsonReader in) {
    in.only("id");
    return new ID(in.field("id").int64());
  }
}
