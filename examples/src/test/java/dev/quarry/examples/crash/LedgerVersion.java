package dev.quarry.examples.crash;

import dev.quarry.Database;
import dev.quarry.OpenOptions;
import dev.quarry.schema.DatabaseSchema;
import dev.quarry.table.Session;
import java.nio.file.Path;

/** The versions of the schema, and how a database is opened in each. */
enum LedgerVersion {
  V1 {
    @Override
    DatabaseSchema schema() {
      return Ledger_V1Database.SCHEMA;
    }

    @Override
    Database open(Path directory, OpenOptions options) {
      return Ledger_V1Database.open(directory, options).database();
    }

    @Override
    Face face(Session session, int writer) {
      return new FaceV1(session, writer);
    }
  },
  V2 {
    @Override
    DatabaseSchema schema() {
      return Ledger_V2Database.SCHEMA;
    }

    @Override
    Database open(Path directory, OpenOptions options) {
      return Ledger_V2Database.open(directory, options).database();
    }

    @Override
    Face face(Session session, int writer) {
      return new FaceV2(session, writer);
    }
  };

  abstract DatabaseSchema schema();

  abstract Database open(Path directory, OpenOptions options);

  abstract Face face(Session session, int writer);
}
