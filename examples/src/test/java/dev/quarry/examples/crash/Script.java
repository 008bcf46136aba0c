package dev.quarry.examples.crash;

import dev.quarry.examples.crash.Content.Item;
import dev.quarry.examples.crash.Content.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What a writer's transactions do, told by their numbers and by what the writer has: so it can be
 * found out later what they have done.
 */
final class Script {
  static final List<String> TAGS = List.of("t0", "t1", "t2", "t3", "t4");

  private static final int PEOPLE = 40;
  private static final int ITEMS = 120;

  /** One number in so many inserts items in bulk. */
  private static final int BULK = 50;

  private Script() {}

  /**
   * Does one transaction.
   *
   * @param seed chosen for the database
   * @param content what the writer has; changed
   * @param face is told each change
   */
  static void run(long seed, int writer, long number, Content content, Face face) {
    Random random = new Random(seed ^ (writer * 1_000_003L + number) * 0x9E3779B97F4A7C15L);
    if (number % BULK == BULK - 1) {
      put(items(random, number, 150, content), content, face);
      return;
    }
    for (int i = random.nextInt(4); i >= 0; i--) {
      step(random, writer, number * BULK + i, content, face);
    }
    while (content.items().size() > ITEMS) {
      long oldest = content.items().keySet().iterator().next();
      content.items().remove(oldest);
      face.removeItem(oldest);
    }
  }

  private static void step(Random random, int writer, long fresh, Content content, Face face) {
    List<Long> people = List.copyOf(content.people().keySet());
    if (people.size() < 3) {
      put(person(random, writer, fresh, people), content, face);
      return;
    }
    long some = people.get(random.nextInt(people.size()));
    switch (random.nextInt(6)) {
      case 0 -> {
        content.remove(some);
        face.removePerson(some);
      }
      case 1, 2 -> put(items(random, fresh, 1 + random.nextInt(3), content), content, face);
      case 3 -> put(person(random, writer, some, people), content, face);
      default -> {
        long number = people.size() < PEOPLE ? fresh : some;
        put(person(random, writer, number, people), content, face);
      }
    }
  }

  private static void put(Person person, Content content, Face face) {
    boolean isNew = content.people().put(person.number(), person) == null;
    face.put(person, isNew);
  }

  private static void put(List<Item> items, Content content, Face face) {
    items.forEach(item -> content.items().put(item.number(), item));
    face.put(items);
  }

  private static Person person(Random random, int writer, long number, List<Long> others) {
    return new Person(
        number,
        "p%d.%d@%d.example.org".formatted(number, random.nextInt(3), writer),
        "First%d Last%d".formatted(random.nextInt(10), random.nextInt(10)),
        random.nextInt(100),
        random.nextBoolean(),
        TAGS.stream().filter(tag -> random.nextInt(3) == 0).toList(),
        others.isEmpty() || random.nextBoolean()
            ? null
            : others.get(random.nextInt(others.size())));
  }

  private static List<Item> items(Random random, long fresh, int count, Content content) {
    List<Long> people = List.copyOf(content.people().keySet());
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < count && !people.isEmpty(); i++) {
      items.add(
          new Item(
              fresh * 1000 + i,
              people.get(random.nextInt(people.size())),
              "kind" + random.nextInt(3),
              "x".repeat(random.nextInt(1200))));
    }
    return items;
  }
}
