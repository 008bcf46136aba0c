package dev.quarry.query;

import dev.quarry.schema.IndexCondition;
import dev.quarry.schema.IndexSchema;
import dev.quarry.schema.TableSchema;
import dev.quarry.store.TableKeys;
import dev.quarry.store.TableStore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be read in order: the documents of a table, or the entries of one of its indexes.
 *
 * @param index the index's ordinal, or {@link #DOCUMENTS}
 * @param name the index's name, or {@code key}
 * @param prefix what all its keys begin with
 * @param paths what follows that, outermost first
 * @param where which documents alone have an entry, or null for all
 * @param unique whether no two entries have the same values, unless one is absent
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record KeySpace(
    int index,
    String name,
    byte[] prefix,
    List<KeyPath> paths,
    @Nullable IndexCondition where,
    boolean unique) {
  /** In place of an index's ordinal: the documents themselves. */
  static final int DOCUMENTS = -1;

  /** Those of a table, the documents first. */
  static List<KeySpace> of(TableStore<?, ?> store) {
    TableSchema<?, ?> schema = store.schema();
    TableKeys keys = store.keys();
    List<KeySpace> spaces = new ArrayList<>();
    List<KeyPath> key = KeyPath.all(schema, schema.key());
    spaces.add(new KeySpace(DOCUMENTS, "key", keys.documentPrefix(), key, null, true));
    for (int i = 0; i < schema.indexes().size(); i++) {
      IndexSchema index = schema.indexes().get(i);
      List<KeyPath> paths = KeyPath.all(schema, index);
      spaces.add(
          new KeySpace(i, index.name(), keys.indexPrefix(i), paths, index.where(), index.unique()));
    }
    return spaces;
  }

  /** Whether it has one entry for each document of the table. */
  boolean isComplete() {
    return isDocuments()
        || (!paths.get(0).optional() && paths.stream().noneMatch(KeyPath::multiValue));
  }

  boolean isDocuments() {
    return index == DOCUMENTS;
  }
}
