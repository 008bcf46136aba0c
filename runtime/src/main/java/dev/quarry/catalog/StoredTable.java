package dev.quarry.catalog;

import dev.quarry.evolution.FieldIds;
import dev.quarry.evolution.OlderProgram;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.IndexSchema;
import dev.quarry.schema.IndexState;
import dev.quarry.schema.ReferenceSchema;
import dev.quarry.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A table as the catalog holds it. Immutable.
 *
 * @param number the number its documents and entries lie under, from 1, never used again
 * @param name its name
 * @param birthName the name that it had first; field ids are made from it
 * @param key the components that form its key
 * @param shapes every shape that documents were written in, oldest first, at least one
 * @param retired the ids of fields that it had once; never given again
 * @param indexes its indexes
 * @param nextIndex the number that the next new index gets
 * @param dropping the numbers of indexes that it gave up and whose entries are still to be removed
 * @param references its references to other tables
 */
public record StoredTable(
    int number,
    String name,
    String birthName,
    List<String> key,
    List<StoredShape> shapes,
    List<Integer> retired,
    List<StoredIndex> indexes,
    int nextIndex,
    List<Integer> dropping,
    List<ReferenceSchema> references) {

  /** Copies the lists. */
  public StoredTable {
    key = List.copyOf(key);
    shapes = List.copyOf(shapes);
    retired = List.copyOf(retired);
    indexes = List.copyOf(indexes);
    dropping = List.copyOf(dropping);
    references = List.copyOf(references);
  }

  /**
   * A table that has no documents yet: its first shape and its indexes are numbered from 1.
   *
   * @param version the date version of the last migration that its documents need not go through
   * @param since the date version of the program's last migration
   */
  static StoredTable first(int number, TableDefinition compiled, String version, String since) {
    List<FieldSchema> fields = new FieldIds(compiled.name(), 1, List.of()).give(compiled.fields());
    List<StoredIndex> indexes = new ArrayList<>();
    for (IndexSchema index : compiled.indexes()) {
      indexes.add(new StoredIndex(indexes.size() + 1, index, IndexState.READABLE));
    }
    return new StoredTable(
        number,
        compiled.name(),
        compiled.name(),
        compiled.key(),
        List.of(new StoredShape(1, version, since, fields)),
        List.of(),
        indexes,
        indexes.size() + 1,
        List.of(),
        compiled.references());
  }

  /**
   * The shape that documents are written in today.
   *
   * @return the newest shape
   */
  public StoredShape newestShape() {
    return shapes.get(shapes.size() - 1);
  }

  /**
   * The shape that a program writes documents in: the newest one unless the program is older.
   *
   * @param compiled the fields as the program declares them
   * @return the last shape that has these fields, or the newest one if none has
   */
  public StoredShape shapeOf(List<FieldSchema> compiled) {
    return shapes.stream()
        .filter(shape -> OlderProgram.declares(shape.fields(), compiled))
        .reduce((first, last) -> last)
        .orElseGet(this::newestShape);
  }

  /**
   * This table while a program has it that does not know some of its indexes: they lose their
   * entries, and are built again by one that does.
   *
   * @param names the names of the indexes
   * @return the changed table
   */
  StoredTable suspending(Set<String> names) {
    List<StoredIndex> all = new ArrayList<>();
    List<Integer> gone = new ArrayList<>(dropping);
    int next = nextIndex;
    for (StoredIndex index : indexes) {
      if (names.contains(index.schema().name())) {
        gone.add(index.number());
        all.add(new StoredIndex(next++, index.schema(), IndexState.SUSPENDED));
      } else {
        all.add(index);
      }
    }
    return new StoredTable(
        number, name, birthName, key, shapes, retired, all, next, gone, references);
  }

  /**
   * What the table is, as a declaration would tell.
   *
   * @return the definition
   */
  public TableDefinition definition() {
    return new TableDefinition(
        name,
        List.of(),
        key,
        newestShape().fields(),
        indexes.stream().map(StoredIndex::schema).toList(),
        references,
        List.of());
  }

  /**
   * An index.
   *
   * @param index the index's name
   * @return the index
   * @throws IllegalArgumentException if the table has no such index
   */
  public StoredIndex index(String index) {
    return indexes.stream()
        .filter(each -> each.schema().name().equals(index))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("table " + name + ", index " + index));
  }

  /**
   * This table with an index in another state.
   *
   * @param index the index's number
   * @param state the state
   * @return the changed table
   */
  public StoredTable withIndexState(int index, IndexState state) {
    return withIndexes(
        indexes.stream().map(each -> each.number() == index ? each.in(state) : each).toList(),
        dropping);
  }

  /**
   * This table without an index that it gave up, once nothing is left of that.
   *
   * @param index the index's number
   * @return the changed table
   */
  public StoredTable withDropped(int index) {
    return withIndexes(indexes, dropping.stream().filter(each -> each != index).toList());
  }

  /**
   * This table as it was when a shape was the newest one, as far as shapes go.
   *
   * @param shape the shape's number
   * @return the changed table
   */
  public StoredTable upTo(int shape) {
    return withShapes(
        shapes.stream().filter(each -> each.number() <= shape).toList(), indexes, dropping);
  }

  /**
   * This table with a shape from before a migration as its newest, and without indexes and
   * references, which the program of that time adds again.
   *
   * @param shape the shape, which has a number of its own
   * @return the changed table
   */
  public StoredTable backTo(StoredShape shape) {
    List<StoredShape> all = new ArrayList<>(shapes);
    all.add(shape);
    List<Integer> gone = new ArrayList<>(dropping);
    indexes.forEach(index -> gone.add(index.number()));
    return withShapes(all, List.of(), gone);
  }

  private StoredTable withShapes(
      List<StoredShape> newShapes, List<StoredIndex> newIndexes, List<Integer> newDropping) {
    return new StoredTable(
        number,
        name,
        birthName,
        key,
        newShapes,
        retired,
        newIndexes,
        nextIndex,
        newDropping,
        newIndexes.isEmpty() ? List.of() : references);
  }

  private StoredTable withIndexes(List<StoredIndex> newIndexes, List<Integer> newDropping) {
    return new StoredTable(
        number,
        name,
        birthName,
        key,
        shapes,
        retired,
        newIndexes,
        nextIndex,
        newDropping,
        references);
  }
}
