package dev.quarry.examples.evolution;

import dev.quarry.migration.DocumentMigration;
import dev.quarry.migration.Migration;
import dev.quarry.value.Id;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What leads from one of {@link Versions} to the next, in ways that show if it is done twice. */
final class Chain {
  static final DocumentMigration SPLIT =
      Migration.ofDocuments("2024-03-01", "users", "split the name", Chain::split)
          .withRollback(Chain::join);
  static final Migration REKEY =
      Migration.ofDocuments("2024-04-01", "users", "key by e-mail", Chain::rekey);
  static final Migration PLANS =
      Migration.ofDatabase(
          "2024-05-01",
          "plans of their own",
          context -> {
            Versions_V5_PlanTable plans = Versions_V5_PlanTable.in(context.session());
            context
                .raw("users")
                .forEach((key, user) -> plans.insert(plan(user.get("email").stringValue())));
          });
  static final List<Migration> ALL = List.of(SPLIT, REKEY, PLANS);

  private Chain() {}

  static Versions.V5.Plan plan(String email) {
    return new Versions.V5.Plan(email, "of " + email);
  }

  static ObjectNode split(ObjectNode user) {
    if (user.has("firstName")) {
      throw new IllegalStateException("split twice");
    }
    String[] parts = user.remove("name").stringValue().split(" ", 2);
    return user.put("firstName", parts[0] + "!").put("lastName", parts[1] + "!");
  }

  static ObjectNode join(ObjectNode user) {
    if (user.has("name")) {
      throw new IllegalStateException("joined twice");
    }
    String first = user.remove("firstName").stringValue();
    String last = user.remove("lastName").stringValue();
    return user.put("name", (first + " " + last).replace("!", ""));
  }

  private static ObjectNode rekey(ObjectNode user) {
    user.remove("id");
    return user;
  }

  static List<Versions.V1.User> users(int count) {
    List<Versions.V1.User> users = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      users.add(
          new Versions.V1.User(
              Id.next(), email(i), "First" + i + " Last" + i % 100, i % 3 == 0 ? null : i));
    }
    return users;
  }

  static String email(int i) {
    return "u%06d@example.org".formatted(i);
  }
}
