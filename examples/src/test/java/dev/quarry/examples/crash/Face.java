package dev.quarry.examples.crash;

import dev.quarry.examples.crash.Content.Item;
import dev.quarry.examples.crash.Content.Person;
import java.util.List;

/** The tables of one version of the schema, as one writer uses them. */
interface Face {
  /** Does nothing: for finding out what a database has to hold. */
  Face NONE =
      new Face() {
        @Override
        public void put(Person person, boolean isNew) {}

        @Override
        public void removePerson(long number) {}

        @Override
        public void put(List<Item> items) {}

        @Override
        public void removeItem(long number) {}

        @Override
        public Content content() {
          return Content.empty();
        }

        @Override
        public List<Long> tagged(String tag) {
          return List.of();
        }
      };

  void put(Person person, boolean isNew);

  void removePerson(long number);

  /** Inserts items, all of them new. */
  void put(List<Item> items);

  void removeItem(long number);

  /** All that the writer has. */
  Content content();

  /** Those of the writer's people who have a tag, by the index. */
  List<Long> tagged(String tag);
}
