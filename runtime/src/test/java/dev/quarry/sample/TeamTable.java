package dev.quarry.sample;

import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.TableSchema;
import dev.quarry.schema.Type;
import dev.quarry.table.Bounds;
import dev.quarry.table.Session;
import dev.quarry.table.Table;

public final class TeamTable extends Table<Team, String> {
  public static final TableSchema<Team, String> SCHEMA =
      TableSchema.builder("teams", new TeamCodec())
          .field(FieldSchema.required("code", Type.TEXT))
          .field(FieldSchema.required("title", Type.TEXT))
          .key("code")
          .build();

  private TeamTable(Session session) {
    super(session, SCHEMA);
  }

  public static TeamTable in(Session session) {
    return new TeamTable(session);
  }

  public Bounds<Team> byKey() {
    return keys();
  }
}
