package dev.quarry.history;

import dev.quarry.Database;
import dev.quarry.sample.Member;
import dev.quarry.sample.MemberTable;
import dev.quarry.sample.Team;
import dev.quarry.sample.TeamTable;
import dev.quarry.table.Bounds;
import dev.quarry.table.Range;
import dev.quarry.table.Session;
import dev.quarry.value.Id;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A database: keys are members, blocks are their teams, rooms are their tags, and graves are the
 * titles of teams that nobody is in.
 */
final class TableSubject implements Subject {
  private final Database database;

  TableSubject(Database database) {
    this.database = database;
    for (int block = 0; block < Recording.KEYS / BLOCK; block++) {
      TeamTable.in(database).insert(new Team("block " + block, "Block"));
    }
  }

  @Override
  public void write(Consumer<Steps> body) {
    database.write(transaction -> body.accept(new TableSteps(transaction)));
  }

  @Override
  public void read(Consumer<Steps> body) {
    database.read(
        transaction -> {
          body.accept(new TableSteps(transaction));
          return true;
        });
  }

  @Override
  public int look(int key) {
    return new TableSteps(database).get(key);
  }

  @Override
  public void close() {
    database.close();
  }

  private record TableSteps(Session session) implements Steps {

    @Override
    public int get(int key) {
      return MemberTable.in(session).find(id(key)).map(Member::rank).orElse(ABSENT);
    }

    @Override
    public Map<Integer, Integer> block(int block) {
      return versions(
          MemberTable.in(session).byTeamAndRankAndEmail().is(key -> key.text("block " + block)));
    }

    @Override
    public Map<Integer, Integer> room(int room) {
      return versions(MemberTable.in(session).byTags().is(key -> key.text("room " + room)));
    }

    private static Map<Integer, Integer> versions(Bounds<Member> bounds) {
      Map<Integer, Integer> found = new TreeMap<>();
      for (Member member : new Range<>(bounds).list()) {
        found.put((int) member.id().least(), member.rank());
      }
      return found;
    }

    @Override
    public int grave(int key) {
      return TeamTable.in(session)
          .find("grave " + key)
          .map(team -> Integer.parseInt(team.title()))
          .orElse(0);
    }

    @Override
    public void put(int key, int version, int room) {
      Member member = Member.of("block " + key / BLOCK, version);
      MemberTable.in(session)
          .upsert(
              new Member(
                  id(key),
                  member.team(),
                  version,
                  "member " + key,
                  member.withTags("room " + room).tags(),
                  null,
                  null));
    }

    @Override
    public void delete(int key, int version) {
      MemberTable.in(session).delete(id(key));
      TeamTable.in(session).upsert(new Team("grave " + key, String.valueOf(version)));
    }

    private static Id<Member> id(int key) {
      return Id.of(1, key);
    }
  }
}
