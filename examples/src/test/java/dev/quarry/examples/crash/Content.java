package dev.quarry.examples.crash;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one writer has in the database, whatever the version of its schema. For one thread.
 *
 * @param people by number
 * @param items by number
 */
record Content(Map<Long, Person> people, Map<Long, Item> items) {

  /** Somebody; the name is two words. */
  record Person(
      long number,
      String email,
      String name,
      int score,
      boolean active,
      List<String> tags,
      @Nullable Long friend) {

    Person withFriend(@Nullable Long other) {
      return new Person(number, email, name, score, active, tags, other);
    }
  }

  /** Something that belongs to somebody. */
  record Item(long number, long owner, String kind, String load) {}

  static Content empty() {
    return new Content(new TreeMap<>(), new TreeMap<>());
  }

  Content copy() {
    return new Content(new TreeMap<>(people), new TreeMap<>(items));
  }

  /** Removes somebody, with the items and the friendships, as references ask for it. */
  void remove(long person) {
    people.remove(person);
    items.values().removeIf(item -> item.owner() == person);
    people.replaceAll(
        (number, other) ->
            other.friend() != null && other.friend() == person ? other.withFriend(null) : other);
  }
}
