package dev.quarry;

import dev.quarry.engine.Durability;
import dev.quarry.sample.MemberTable;
import dev.quarry.sample.TeamTable;
import dev.quarry.schema.DatabaseSchema;
import java.nio.file.Path;

/** The databases that tests of records run on. */
enum DatabaseKind {
  MEMORY,
  ROCKSDB;

  static final DatabaseSchema SCHEMA =
      DatabaseSchema.of("Sample", TeamTable.SCHEMA, MemberTable.SCHEMA);

  Database open(Path directory) {
    return this == MEMORY
        ? Database.openInMemory(SCHEMA)
        : Database.open(
            directory, OpenOptions.defaults().withDurability(Durability.BUFFERED), SCHEMA);
  }
}
