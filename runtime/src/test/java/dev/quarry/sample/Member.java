package dev.quarry.sample;

import dev.quarry.value.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document with indexes of every kind.
 *
 * @param team refers to a team, RESTRICT
 * @param email unique where present
 * @param mentor refers to a member, SET_ABSENT
 * @param sponsor refers to a member, CASCADE
 */
public record Member(
    Id<Member> id,
    String team,
    int rank,
    @Nullable String email,
    List<String> tags,
    @Nullable Id<Member> mentor,
    @Nullable Id<Member> sponsor) {

  public static Member of(String team, int rank) {
    return new Member(Id.next(), team, rank, null, List.of(), null, null);
  }

  public Member withTeam(String value) {
    return new Member(id, value, rank, email, tags, mentor, sponsor);
  }

  public Member withRank(int value) {
    return new Member(id, team, value, email, tags, mentor, sponsor);
  }

  public Member withEmail(@Nullable String value) {
    return new Member(id, team, rank, value, tags, mentor, sponsor);
  }

  public Member withTags(String... values) {
    return new Member(id, team, rank, email, List.of(values), mentor, sponsor);
  }

  public Member withMentor(@Nullable Id<Member> value) {
    return new Member(id, team, rank, email, tags, value, sponsor);
  }

  public Member withSponsor(@Nullable Id<Member> value) {
    return new Member(id, team, rank, email, tags, mentor, value);
  }
}
