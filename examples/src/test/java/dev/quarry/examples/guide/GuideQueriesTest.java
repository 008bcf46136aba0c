package dev.quarry.examples.guide;

import static dev.quarry.examples.guide.OrderTable.USER_REFERENCE;
import static dev.quarry.examples.guide.ProductTable.CATEGORY;
import static dev.quarry.examples.guide.ProductTable.CODE;
import static dev.quarry.examples.guide.ProductTable.ON_SALE;
import static dev.quarry.examples.guide.ProductTable.RATING;
import static dev.quarry.examples.guide.ProductTable.TITLE;
import static dev.quarry.examples.guide.UserCardProjection.USER_CARD;
import static dev.quarry.examples.guide.UserTable.COUNTRY;
import static dev.quarry.examples.guide.UserTable.CREATED_AT;
import static dev.quarry.examples.guide.UserTable.INTERESTS;
import static dev.quarry.examples.guide.UserTable.NAME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.query.Aggregate;
import dev.quarry.query.Group;
import dev.quarry.query.Joined;
import dev.quarry.query.Page;
import dev.quarry.query.Plan;
import dev.quarry.query.Query;
import dev.quarry.query.Tuple2;
import dev.quarry.value.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs the samples of the guide's chapter on queries. */
class GuideQueriesTest {
  private ShopDatabase shop;

  @BeforeEach
  void open() {
    shop = ShopDatabase.openInMemory();
    List<User> users = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      users.add(
          new User(
              Id.next(),
              "user" + i + "@example.org",
              (i % 2 == 0 ? "Ann " : "Bob ") + i,
              i % 3 == 0 ? "DE" : "FR",
              Instant.parse("2026-01-15T10:00:00Z").plusSeconds(i),
              Theme.LIGHT,
              i % 5 == 0 ? Set.of("chess") : Set.of(),
              null));
    }
    shop.users().insertAll(users);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void queries() {
    // [queries]
    List<User> players =
        shop.users()
            .where(COUNTRY.is("DE").and(NAME.startsWith("Ann").or(INTERESTS.contains("chess"))))
            .orderBy(CREATED_AT.descending())
            .limit(10)
            .list();
    // [/queries]
    assertThat(players).hasSize(10);
  }

  @Test
  void plans() {
    // [plans]
    Query<User> germans = shop.users().where(COUNTRY.is("DE").and(NAME.endsWith("0")));
    Plan plan = germans.explain();
    // filter name ends with "0"
    //   range of index country_createdAt of users: country is "DE"; about 20 entries
    // about 3 rows
    // [/plans]
    assertThat(plan)
        .hasToString(
            "filter name ends with \"0\"\n"
                + "  range of index country_createdAt of users: country is \"DE\";"
                + " about 20 entries\n"
                + "about 3 rows");
    assertThat(germans.analyze().actual()).isPresent();
  }

  @Test
  void kinds() {
    shop.products()
        .insertAll(
            List.of(
                new Product(Id.next(), "T-1", "drinks", 5, "Tea", true),
                new Product(Id.next(), "M-1", "drinks", 3, "Milk", false)));
    // [covering]
    Query<Product> drinks =
        shop.products().where(CATEGORY.is("drinks")).orderBy(RATING.descending());
    List<String> titles = drinks.select(TITLE).list(); // reads no document
    Plan plan = drinks.select(TITLE).explain();
    // sort by key among equals
    //   range of index category_rating of products: category is "drinks"; covering; about 2 entries
    // about 2 rows
    // [/covering]
    assertThat(titles).containsExactly("Tea", "Milk");
    assertThat(plan)
        .hasToString(
            "sort by key among equals\n"
                + "  range of index category_rating of products: category is \"drinks\"; covering;"
                + " about 2 entries\nabout 2 rows");
    // [planned]
    List<Product> tea =
        shop.products()
            .where(CODE.startsWithIgnoringCase("t-")) // the index that ignores case
            .list();
    List<Product> offers =
        shop.products()
            .where(ON_SALE.is(true).and(TITLE.atLeast("S"))) // the index of what is on sale
            .list();
    // [/planned]
    assertThat(tea).isEqualTo(offers).hasSize(1);
    assertThat(shop.products().where(CODE.startsWithIgnoringCase("t-")).explain().access().index())
        .contains("code");
    assertThat(
            shop.products()
                .where(ON_SALE.is(true).and(TITLE.atLeast("S")))
                .explain()
                .access()
                .index())
        .contains("title");
  }

  @Test
  void pages() {
    // [pages]
    Query<User> newest = shop.users().query().orderBy(CREATED_AT.descending()).allowScan();
    Page<User> page = newest.page(25);
    String cursor = page.cursor().orElseThrow(); // text, for a link or another request
    Page<User> second = newest.page(25, cursor); // the same as page.next()
    // [/pages]
    assertThat(second.rows()).isEqualTo(page.next().rows());
    assertThat(second.next().hasNext()).isFalse();
  }

  @Test
  void aggregates() {
    // [aggregates]
    long chess = shop.users().where(INTERESTS.contains("chess")).count();
    List<String> countries = shop.users().query().distinct(COUNTRY);
    List<Group<String, Long>> perCountry = shop.users().query().groupBy(COUNTRY).count();
    List<String> names = shop.users().where(COUNTRY.is("DE")).select(NAME).list();
    long moved = shop.users().where(COUNTRY.is("DE")).update(user -> inFrance(user));
    // [/aggregates]
    assertThat(chess).isEqualTo(12);
    assertThat(countries).containsExactly("DE", "FR");
    assertThat(perCountry).extracting(Group::result).containsExactly(20L, 40L);
    assertThat(names).hasSize(20);
    assertThat(moved).isEqualTo(20);
  }

  private static User inFrance(User user) {
    return UserTable.Draft.of(user).withCountry("FR").toRecord();
  }

  @Test
  void ranges() {
    Page<User> page = shop.users().byCountryAndCreatedAt().countryIs("DE").page(15);
    assertThat(page.rows()).hasSize(15);
    assertThat(page.next().rows()).hasSize(5);
  }

  @Test
  void projections() {
    // [projections]
    List<UserCard> cards =
        shop.users().where(COUNTRY.is("DE")).orderBy(NAME.ascending()).select(USER_CARD).list();
    Page<UserCard> page =
        shop.users().byInterests().interestsContains("chess").select(USER_CARD).page(5);
    // [/projections]
    assertThat(cards).hasSize(20);
    assertThat(page.next().rows()).hasSize(5);
  }

  private record Line(String name, Instant since) {}

  @Test
  void tuples() {
    // [tuples]
    List<Tuple2<String, Instant>> pairs =
        shop.users().where(COUNTRY.is("DE")).select(NAME, CREATED_AT).list();
    String firstName = pairs.get(0).first();
    List<Line> lines =
        shop.users().where(COUNTRY.is("DE")).select(NAME, CREATED_AT).as(Line::new).list();
    // [/tuples]
    assertThat(pairs).hasSize(20);
    assertThat(firstName).isEqualTo("Ann 0");
    assertThat(lines).hasSize(20);
  }

  @Test
  void joins() {
    User ann = shop.users().query().first().orElseThrow();
    shop.write(
        tx -> {
          for (int i = 0; i < 4; i++) {
            Money total = new Money("EUR", new BigDecimal(i));
            tx.orders().insert(new Order(Id.next(), ann.id(), total, null));
          }
        });
    // [joins]
    List<Joined<Order, User>> orders = shop.orders().scan().with(USER_REFERENCE).list();
    String buyer = orders.get(0).referred().name();
    List<Order> ofAnn = shop.orders().where(USER_REFERENCE.refersTo(ann)).list();
    // [/joins]
    assertThat(buyer).isEqualTo(ann.name());
    assertThat(ofAnn).hasSize(4).isEqualTo(orders.stream().map(Joined::row).toList());
  }

  @Test
  void groups() {
    // [groups]
    record Summary(long users, Optional<Instant> newest) {}

    List<Group<String, Summary>> perCountry =
        shop.users()
            .query()
            .groupBy(COUNTRY)
            .aggregate(Aggregate.<User>count().with(Aggregate.max(CREATED_AT), Summary::new));
    // [/groups]
    assertThat(perCountry).hasSize(2);
    assertThat(perCountry.get(0).value()).contains("DE");
    assertThat(perCountry.get(0).result().users()).isEqualTo(20);
  }
}
