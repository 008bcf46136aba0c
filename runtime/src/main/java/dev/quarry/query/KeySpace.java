package dev.quarry.query;

import dev.quarry.schema.FieldSchema;
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
 * @param included what its entries hold besides
 * @param holdsRecords whether that is all of the record
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record KeySpace(
    int index,
    String name,
    byte[] prefix,
    List<KeyPath> paths,
    @Nullable IndexCondition where,
    boolean unique,
    List<FieldSchema> included,
    boolean holdsRecords) {
  /** In place of an index's ordinal: the documents themselves. */
  static final int DOCUMENTS = -1;

  /** Those of a table, the documents first. */
  static List<KeySpace> of(TableStore<?, ?> store) {
    List<KeySpace> spaces = new ArrayList<>();
    for (int i = DOCUMENTS; i < store.schema().indexes().size(); i++) {
      if (i == DOCUMENTS || store.isReadable(i)) {
        spaces.add(of(store, i));
      }
    }
    return spaces;
  }

  /** One of them. */
  static KeySpace of(TableStore<?, ?> store, int ordinal) {
    TableSchema<?, ?> schema = store.schema();
    TableKeys keys = store.keys();
    if (ordinal == DOCUMENTS) {
      List<KeyPath> key = KeyPath.all(schema, schema.key());
      return new KeySpace(ordinal, "key", keys.documentPrefix(), key, null, true, List.of(), false);
    }
    IndexSchema index = schema.indexes().get(ordinal);
    return new KeySpace(
        ordinal,
        index.name(),
        keys.indexPrefix(ordinal),
        KeyPath.all(schema, index),
        index.where(),
        index.unique(),
        index.included(schema.fields()),
        index.includesRecord());
  }

  /** Whether it has one entry for each document of the table. */
  boolean isComplete() {
    return isDocuments()
        || (where == null
            && !paths.get(0).optional()
            && paths.stream().noneMatch(KeyPath::multiValue));
  }

  boolean isDocuments() {
    return index == DOCUMENTS;
  }
}
