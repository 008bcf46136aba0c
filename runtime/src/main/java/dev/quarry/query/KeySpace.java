package dev.quarry.query;

import dev.quarry.schema.IndexSchema;
import dev.quarry.schema.TableSchema;
import dev.quarry.store.TableKeys;
import dev.quarry.store.TableStore;
import java.util.ArrayList;
import java.util.List;

/**
 * What can be read in order: the documents of a table, or the entries of one of its indexes.
 *
 * @param index the index's ordinal, or {@link #DOCUMENTS}
 * @param name the index's name, or {@code key}
 * @param prefix what all its keys begin with
 * @param paths what follows that, outermost first
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record KeySpace(int index, String name, byte[] prefix, List<KeyPath> paths) {
  /** In place of an index's ordinal: the documents themselves. */
  static final int DOCUMENTS = -1;

  /**
   * Those of a table that the planner reads, the documents first: of its indexes the plain ones.
   * One that folds, turns round or leaves out values is read by its name alone.
   */
  static List<KeySpace> of(TableStore<?, ?> store) {
    TableSchema<?, ?> schema = store.schema();
    TableKeys keys = store.keys();
    List<KeySpace> spaces = new ArrayList<>();
    spaces.add(
        new KeySpace(DOCUMENTS, "key", keys.documentPrefix(), KeyPath.all(schema, schema.key())));
    for (int i = 0; i < schema.indexes().size(); i++) {
      IndexSchema index = schema.indexes().get(i);
      if (index.isPlain() && store.isReadable(i)) {
        spaces.add(
            new KeySpace(i, index.name(), keys.indexPrefix(i), KeyPath.all(schema, index.paths())));
      }
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
