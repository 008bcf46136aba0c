package dev.quarry.testing;

import dev.quarry.schema.TableDefinition;
import dev.quarry.schema.TableSchema;
import dev.quarry.shape.DefinedCodec;
import dev.quarry.table.Session;
import dev.quarry.table.Table;
import tools.jackson.databind.node.ObjectNode;

/** A table of a shape that no record is compiled for. */
final class StoredShape extends Table<ObjectNode, ObjectNode> {

  StoredShape(Session session, TableSchema<ObjectNode, ObjectNode> schema) {
    super(session, schema);
  }

  static TableSchema<ObjectNode, ObjectNode> schema(TableDefinition table) {
    TableSchema.Builder<ObjectNode, ObjectNode> schema =
        TableSchema.builder(table.name(), new DefinedCodec(table));
    table.fields().forEach(field -> schema.field(field.stored(0, field.type())));
    return schema.key(table.key().toArray(String[]::new)).build();
  }
}
