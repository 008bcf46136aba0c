package dev.quarry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.error.UniqueViolationException;
import dev.quarry.sample.Member;
import dev.quarry.sample.MemberTable;
import dev.quarry.sample.Team;
import dev.quarry.sample.TeamTable;
import dev.quarry.table.Range;
import dev.quarry.value.Id;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Random transactions beside a plain map: the same documents, and every index equal to a scan. */
class RandomWorkTest {
  private static final List<String> TEAMS = List.of("amber", "blue", "red");

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({"MEMORY,1", "MEMORY,2", "ROCKSDB,3", "ROCKSDB,4"})
  void randomTransactions_agreeWithAMap_alsoAfterReopening(DatabaseKind kind, long seed) {
    Random random = new Random(seed);
    Map<Id<Member>, Member> model = new TreeMap<>();
    Database database = kind.open(directory);
    try {
      for (String team : TEAMS) {
        TeamTable.in(database).insert(new Team(team, team));
      }
      for (int round = 0; round < 150; round++) {
        Map<Id<Member>, Member> next = new TreeMap<>(model);
        boolean abandoned = random.nextInt(10) == 0;
        try {
          database.write(
              tx -> {
                for (int i = random.nextInt(8); i >= 0; i--) {
                  step(MemberTable.in(tx), next, random);
                }
                agree(MemberTable.in(tx), next);
                if (abandoned) {
                  throw new AbandonedException();
                }
              });
          model = next;
        } catch (AbandonedException e) {
          assertThat(abandoned).isTrue();
        }
        agree(MemberTable.in(database), model);
        if (kind == DatabaseKind.ROCKSDB && round % 50 == 49) {
          database.close();
          database = kind.open(directory);
          agree(MemberTable.in(database), model);
          assertThat(database.verify().findings()).isEmpty();
        }
      }
      assertThat(database.verify().findings()).isEmpty();
    } finally {
      database.close();
    }
  }

  private static final class AbandonedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static void step(MemberTable members, Map<Id<Member>, Member> model, Random random) {
    List<Member> known = new ArrayList<>(model.values());
    Member chosen =
        known.isEmpty() || random.nextInt(3) == 0
            ? Member.of("red", 0)
            : known.get(random.nextInt(known.size()));
    if (random.nextInt(4) == 0) {
      assertThat(members.delete(chosen.id())).isEqualTo(model.remove(chosen.id()) != null);
      return;
    }
    Member changed =
        chosen
            .withTeam(TEAMS.get(random.nextInt(TEAMS.size())))
            .withRank(random.nextInt(-3, 4))
            .withEmail(random.nextBoolean() ? null : "e" + random.nextInt(12))
            .withTags(randomTags(random));
    boolean taken =
        changed.email() != null
            && model.values().stream()
                .anyMatch(
                    row -> !row.id().equals(changed.id()) && changed.email().equals(row.email()));
    try {
      assertThat(members.upsert(changed)).isEqualTo(!model.containsKey(changed.id()));
      assertThat(taken).isFalse();
      model.put(changed.id(), changed);
    } catch (UniqueViolationException e) {
      assertThat(taken).isTrue();
    }
  }

  private static String[] randomTags(Random random) {
    return random.ints(random.nextInt(4), 0, 5).mapToObj(i -> "t" + i).toArray(String[]::new);
  }

  private static void agree(MemberTable members, Map<Id<Member>, Member> model) {
    List<Member> all = List.copyOf(model.values());
    assertThat(members.scan().list()).isEqualTo(all);
    assertThat(members.count()).isEqualTo(all.size());
    assertThat(members.query().offset(3).count()).isEqualTo(Math.max(0, all.size() - 3));

    Comparator<Member> order =
        Comparator.comparing(Member::team)
            .thenComparing(Member::rank)
            .thenComparing(Member::email, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Member::id);
    List<Member> ordered = all.stream().sorted(order).toList();
    assertThat(new Range<>(members.byTeamAndRankAndEmail()).list()).isEqualTo(ordered);
    List<Member> reversed = all.stream().sorted(order.reversed()).toList();
    assertThat(new Range<>(members.byTeamAndRankAndEmail()).descending().list())
        .isEqualTo(reversed);

    assertThat(new Range<>(members.byEmail()).list())
        .isEqualTo(
            all.stream()
                .filter(row -> row.email() != null)
                .sorted(Comparator.comparing(row -> String.valueOf(row.email())))
                .toList());
    for (int i = 0; i < 5; i++) {
      String tag = "t" + i;
      assertThat(new Range<>(members.byTags().is(key -> key.text(tag))).list())
          .isEqualTo(all.stream().filter(row -> row.tags().contains(tag)).toList());
    }
    assertThat(new Range<>(members.byTags()).list())
        .containsExactlyInAnyOrderElementsOf(
            all.stream().filter(row -> !row.tags().isEmpty()).toList());
  }
}
