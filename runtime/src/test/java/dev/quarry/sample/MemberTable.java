package dev.quarry.sample;

import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.OnDelete;
import dev.quarry.schema.TableSchema;
import dev.quarry.schema.Type;
import dev.quarry.table.Bounds;
import dev.quarry.table.Session;
import dev.quarry.table.Table;
import dev.quarry.value.Id;

public final class MemberTable extends Table<Member, Id<Member>> {
  public static final TableSchema<Member, Id<Member>> SCHEMA =
      TableSchema.builder("members", new MemberCodec())
          .field(FieldSchema.required("id", Type.id("members")))
          .field(FieldSchema.required("team", Type.TEXT))
          .field(FieldSchema.required("rank", Type.INT32))
          .field(FieldSchema.optional("email", Type.TEXT))
          .field(FieldSchema.required("tags", Type.list(Type.TEXT)))
          .field(FieldSchema.optional("mentor", Type.id("members")))
          .field(FieldSchema.optional("sponsor", Type.id("members")))
          .key("id")
          .unique("email", "email")
          .index("mentor", "mentor")
          .index("sponsor", "sponsor")
          .index("tags", "tags")
          .index("team_rank_email", "team", "rank", "email")
          .reference("team", "teams", OnDelete.RESTRICT, "team_rank_email")
          .reference("mentor", "members", OnDelete.SET_ABSENT, "mentor")
          .reference("sponsor", "members", OnDelete.CASCADE, "sponsor")
          .build();

  private MemberTable(Session session) {
    super(session, SCHEMA);
  }

  public static MemberTable in(Session session) {
    return new MemberTable(session);
  }

  public Bounds<Member> byEmail() {
    return index(0);
  }

  public Bounds<Member> byMentor() {
    return index(1);
  }

  public Bounds<Member> byTags() {
    return index(3);
  }

  public Bounds<Member> byTeamAndRankAndEmail() {
    return index(4);
  }
}
