package dev.quarry.examples.crash;

import dev.quarry.examples.crash.Content.Item;
import dev.quarry.examples.crash.Content.Person;
import dev.quarry.table.Session;
import dev.quarry.value.Id;
import java.util.List;

/** The tables in the version {@link Ledger.V1}. */
record FaceV1(Session session, int writer) implements Face {

  @Override
  public void put(Person person, boolean isNew) {
    Long friend = person.friend();
    Ledger.V1.Person row =
        new Ledger.V1.Person(
            Id.of(writer, person.number()),
            writer,
            person.email(),
            person.name(),
            person.score(),
            person.active(),
            person.tags(),
            friend == null ? null : Id.of(writer, friend));
    if (isNew) {
      people().insert(row);
    } else {
      people().replace(row);
    }
  }

  @Override
  public void removePerson(long number) {
    people().delete(Id.of(writer, number));
  }

  @Override
  public void put(List<Item> items) {
    items()
        .insertAll(
            items.stream()
                .map(
                    item ->
                        new Ledger.V1.Item(
                            Id.of(writer, item.number()),
                            writer,
                            Id.of(writer, item.owner()),
                            item.kind(),
                            item.load()))
                .toList());
  }

  @Override
  public void removeItem(long number) {
    items().delete(Id.of(writer, number));
  }

  @Override
  public Content content() {
    Content content = Content.empty();
    for (Ledger.V1.Person row : people().scan().list()) {
      if (row.writer() == writer) {
        Id<Ledger.V1.Person> friend = row.friend();
        Person person =
            new Person(
                row.id().least(),
                row.email(),
                row.name(),
                row.score(),
                row.active(),
                row.tags(),
                friend == null ? null : friend.least());
        content.people().put(person.number(), person);
      }
    }
    for (Ledger.V1.Item row : items().scan().list()) {
      if (row.writer() == writer) {
        long number = row.id().least();
        content.items().put(number, new Item(number, row.owner().least(), row.kind(), row.load()));
      }
    }
    return content;
  }

  @Override
  public List<Long> tagged(String tag) {
    return people().byTags().tagsContains(tag).list().stream()
        .filter(row -> row.writer() == writer)
        .map(row -> row.id().least())
        .toList();
  }

  private Ledger_V1_PersonTable people() {
    return Ledger_V1_PersonTable.in(session);
  }

  private Ledger_V1_ItemTable items() {
    return Ledger_V1_ItemTable.in(session);
  }
}
