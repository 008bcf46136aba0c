package dev.quarry.schema;

import dev.quarry.codec.TableCodec;
import java.util.ArrayList;
import java.util.List;

/**
 * What one table stores: fields, key, indexes, references, and the codec that reads and writes its
 * documents. Immutable; generated code holds one per table.
 *
 * @param <R> the record
 * @param <K> the key
 */
public final class TableSchema<R, K> {
  private final String name;
  private final TableCodec<R, K> codec;
  private final List<FieldSchema> fields;
  private final List<String> key;
  private final List<IndexSchema> indexes;
  private final List<ReferenceSchema> references;
  private final List<String> formerNames;
  private final List<String> removed;

  private TableSchema(Builder<R, K> builder) {
    this.name = builder.name;
    this.codec = builder.codec;
    this.fields = List.copyOf(builder.fields);
    this.key = List.copyOf(builder.key);
    this.indexes = List.copyOf(builder.indexes);
    this.references = List.copyOf(builder.references);
    this.formerNames = builder.formerNames;
    this.removed = builder.removed;
  }

  /**
   * Begins a schema.
   *
   * @param name the table's name, its identity in the database
   * @param codec reads and writes its documents
   * @param <R> the record
   * @param <K> the key
   * @return the builder
   */
  public static <R, K> Builder<R, K> builder(String name, TableCodec<R, K> codec) {
    return new Builder<>(name, codec);
  }

  /**
   * The table's name.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * The codec of its documents.
   *
   * @return the codec
   */
  public TableCodec<R, K> codec() {
    return codec;
  }

  /**
   * Its fields in component order.
   *
   * @return the fields
   */
  public List<FieldSchema> fields() {
    return fields;
  }

  /**
   * The names of the components that form the key, in order.
   *
   * @return the names, at least one
   */
  public List<String> key() {
    return key;
  }

  /**
   * Its indexes; an index's position in this list is its ordinal in the codec.
   *
   * @return the indexes
   */
  public List<IndexSchema> indexes() {
    return indexes;
  }

  /**
   * Its references to other tables; a reference's position in this list is its ordinal in the
   * codec.
   *
   * @return the references
   */
  public List<ReferenceSchema> references() {
    return references;
  }

  /**
   * What the table is, without its codec.
   *
   * @return the definition
   */
  public TableDefinition definition() {
    return new TableDefinition(name, formerNames, key, fields, indexes, references, removed);
  }

  @Override
  public String toString() {
    return "table " + name;
  }

  /**
   * Gathers a schema. Not thread-safe.
   *
   * @param <R> the record
   * @param <K> the key
   */
  public static final class Builder<R, K> {
    private final String name;
    private final TableCodec<R, K> codec;
    private final List<FieldSchema> fields = new ArrayList<>();
    private final List<IndexSchema> indexes = new ArrayList<>();
    private final List<ReferenceSchema> references = new ArrayList<>();
    private List<String> key = List.of();
    private List<String> formerNames = List.of();
    private List<String> removed = List.of();

    private Builder(String name, TableCodec<R, K> codec) {
      this.name = name;
      this.codec = codec;
    }

    /**
     * Adds the next field.
     *
     * @param field the field
     * @return this builder
     */
    public Builder<R, K> field(FieldSchema field) {
      fields.add(field);
      return this;
    }

    /**
     * Sets the key.
     *
     * @param components the names of its components, in order
     * @return this builder
     */
    public Builder<R, K> key(String... components) {
      key = List.of(components);
      return this;
    }

    /**
     * Sets the names that the table had before.
     *
     * @param names the names
     * @return this builder
     */
    public Builder<R, K> renamedFrom(String... names) {
      formerNames = List.of(names);
      return this;
    }

    /**
     * Sets the fields that the table had before and gave up.
     *
     * @param paths their paths; dots lead into nested records
     * @return this builder
     */
    public Builder<R, K> removed(String... paths) {
      removed = List.of(paths);
      return this;
    }

    /**
     * Adds the next index.
     *
     * @param index its name
     * @param paths what it orders by
     * @return this builder
     */
    public Builder<R, K> index(String index, String... paths) {
      return index(IndexSchema.of(index, paths));
    }

    /**
     * Adds the next index, a unique one.
     *
     * @param index its name
     * @param paths what it orders by
     * @return this builder
     */
    public Builder<R, K> unique(String index, String... paths) {
      return index(IndexSchema.of(index, paths).asUnique());
    }

    /**
     * Adds the next index, of any kind.
     *
     * @param index the index
     * @return this builder
     */
    public Builder<R, K> index(IndexSchema index) {
      indexes.add(index);
      return this;
    }

    /**
     * Adds the next reference.
     *
     * @param component the referring component
     * @param table the table referred to
     * @param onDelete what becomes of this document when the other is deleted
     * @param index the index that finds the referring documents
     * @return this builder
     */
    public Builder<R, K> reference(
        String component, String table, OnDelete onDelete, String index) {
      references.add(new ReferenceSchema(component, table, onDelete, index));
      return this;
    }

    /**
     * Ends the schema.
     *
     * @return the schema
     */
    public TableSchema<R, K> build() {
      return new TableSchema<>(this);
    }
  }
}
