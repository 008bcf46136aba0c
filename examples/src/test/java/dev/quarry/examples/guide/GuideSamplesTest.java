package dev.quarry.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.OpenOptions;
import dev.quarry.engine.Durability;
import dev.quarry.error.ReferenceViolationException;
import dev.quarry.error.UniqueViolationException;
import dev.quarry.table.Range;
import dev.quarry.value.Id;
import dev.quarry.verify.RepairReport;
import dev.quarry.verify.VerifyReport;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the guide's samples. */
class GuideSamplesTest {
  @TempDir Path directory;
  private ShopDatabase shop;
  private User ann;
  private User bob;

  @BeforeEach
  void open() {
    shop = ShopDatabase.openInMemory();
    ann = user("ann@example.org", "Ann", "DE", Set.of("chess", "rowing"));
    bob = user("bob@example.org", "Bob", "FR", Set.of("chess"));
    shop.users().insertAll(List.of(ann, bob));
  }

  @AfterEach
  void close() {
    shop.close();
  }

  private static User user(String email, String name, String country, Set<String> interests) {
    return new User(
        Id.next(),
        email,
        name,
        country,
        Instant.parse("2026-01-15T10:00:00Z"),
        Theme.LIGHT,
        interests,
        null);
  }

  @Test
  void opening() {
    Path path = directory.resolve("shop");
    // [open]
    try (ShopDatabase shop = ShopDatabase.open(path)) {
      assertThat(shop.users().scan().exists()).isFalse();
    }
    // [/open]
    // [options]
    OpenOptions options =
        OpenOptions.defaults()
            .withDurability(Durability.BUFFERED) // survives a killed process, not a lost machine
            .withCacheBytes(256 * 1024 * 1024);
    try (ShopDatabase shop = ShopDatabase.open(path, options)) {
      assertThat(shop.users().scan().exists()).isFalse();
    }
    // [/options]
  }

  @Test
  void writing() {
    User carol = user("carol@example.org", "Carol", "DE", Set.of());
    // [write]
    shop.users().insert(carol); // fails if the key is taken
    shop.users().upsert(carol); // inserts or replaces
    shop.users().replace(carol); // fails if there is none
    shop.users().patch(carol.id(), user -> user.withTheme(Theme.DARK).withBio("Rows."));
    shop.users().update(carol.id(), user -> user); // the same with whole records
    shop.users().delete(carol.id()); // false if there was none
    // [/write]
    assertThat(shop.users().exists(carol.id())).isFalse();
  }

  @Test
  void reading() {
    // [read]
    User found = shop.users().get(ann.id()); // throws if there is none
    Optional<User> maybe = shop.users().find(ann.id());
    List<User> both = shop.users().getAll(List.of(ann.id(), bob.id()));
    boolean known = shop.users().exists(ann.id());
    long users = shop.users().count(); // in constant time
    try (Stream<User> all = shop.users().scan().stream()) { // in key order
      assertThat(all.map(User::name)).containsExactly("Ann", "Bob");
    }
    // [/read]
    assertThat(found).isEqualTo(ann);
    assertThat(maybe).contains(ann);
    assertThat(both).containsExactly(ann, bob);
    assertThat(known).isTrue();
    assertThat(users).isEqualTo(2);
  }

  @Test
  void ranges() {
    Instant from = Instant.parse("2026-01-01T00:00:00Z");
    Instant until = Instant.parse("2027-01-01T00:00:00Z");
    // [ranges]
    Range<User> germans2026 =
        shop.users()
            .byCountryAndCreatedAt() // equality on leading values, then one range
            .countryIs("DE")
            .createdAtAtLeast(from)
            .createdAtLessThan(until);

    List<User> latest = germans2026.descending().limit(10).list();
    long count = germans2026.count(); // reads index entries only
    Optional<User> byEmail = shop.users().byEmail().emailIs("ann@example.org").find();
    List<User> players = shop.users().byInterests().interestsContains("chess").list();
    // [/ranges]
    assertThat(latest).containsExactly(ann);
    assertThat(count).isEqualTo(1);
    assertThat(byEmail).contains(ann);
    assertThat(players).containsExactlyInAnyOrder(ann, bob);
  }

  @Test
  void indexKinds() {
    Product tea = new Product(Id.next(), "T-1", "drinks", 5, "Tea", true);
    Product milk = new Product(Id.next(), "M-1", "drinks", 3, "Milk", false);
    shop.products().insertAll(List.of(milk, tea));
    // [descending]
    List<Product> good =
        shop.products().byCategoryAndRating().categoryIs("drinks").ratingAtLeast(3).list();
    // [/descending]
    assertThat(good).containsExactly(tea, milk);
    // [ignorecase]
    Optional<Product> byCode = shop.products().byCode().codeIs("t-1").find();
    List<Product> codes = shop.products().byCode().codeStartsWith("m-").list();
    // [/ignorecase]
    assertThat(byCode).contains(tea);
    assertThat(codes).containsExactly(milk);
    // [partial]
    List<Product> offers = shop.products().byTitle().list(); // in order of their titles
    // [/partial]
    assertThat(offers).containsExactly(tea);
  }

  @Test
  void transactions() throws IOException {
    Id<Order> order = Id.next();
    // [transaction]
    shop.write(
        tx -> {
          Money total = new Money("EUR", new BigDecimal("12.50"));
          tx.orders().insert(new Order(order, ann.id(), total, new Payment.Transfer("DE02 1203")));
          tx.orderLines().insert(new OrderLine(order, 1, "Tea", 2));
          tx.orderLines().insert(new OrderLine(order, 2, "Cups", 6));
        });

    int pieces =
        shop.read( // several reads of one moment
            tx ->
                tx.orderLines().byKey().orderIs(order).list().stream()
                    .mapToInt(OrderLine::quantity)
                    .sum());

    Money total = shop.writeResult(tx -> tx.orders().get(order).total());
    // [/transaction]
    assertThat(pieces).isEqualTo(8);
    assertThat(total).hasToString("EUR 12.50");

    // [violations]
    assertThatThrownBy(() -> shop.users().patch(bob.id(), u -> u.withEmail("ann@example.org")))
        .isInstanceOf(UniqueViolationException.class);
    assertThatThrownBy(() -> shop.orderLines().insert(new OrderLine(Id.next(), 1, "Tea", 1)))
        .isInstanceOf(ReferenceViolationException.class);
    // [/violations]
    assertThat(shop.orderLines().get(order, 2).article()).isEqualTo("Cups");
  }

  @Test
  void verify() {
    // [verify]
    VerifyReport report = shop.database().verify(); // reads everything once, changes nothing
    if (!report.isClean()) {
      report.findings().forEach(System.err::println); // what, where, how often, what to do
      RepairReport repair = shop.database().repair(); // deletes nothing
      assertThat(repair.after().isClean()).isTrue();
    }
    // [/verify]
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void json() {
    // [json]
    String json = shop.users().toJson(ann);
    User same = shop.users().fromJson(json);
    // [/json]
    assertThat(same).isEqualTo(ann);
  }
}
