package dev.quarry.examples.atlas.load;

import dev.quarry.examples.atlas.model.AtlasTransaction;
import dev.quarry.examples.atlas.model.City;
import dev.quarry.examples.atlas.model.Country;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;

/**
 * The table that a file fills.
 *
 * @param <R> the type of its rows
 * @param table its name
 * @param format how lines become rows
 * @param insert stores rows
 * @param clear deletes up to a batch of documents and says how many
 */
record Target<R>(
    String table,
    RowFormat<R> format,
    BiConsumer<AtlasTransaction, List<R>> insert,
    ToIntFunction<AtlasTransaction> clear) {

  /** Few enough for a transaction to stay small, many enough for its sync to be shared. */
  static final int BATCH = 1_000;

  static Target<Country> countries() {
    return new Target<>(
        "countries",
        new CountryFormat(),
        (tx, rows) -> tx.countries().insertAll(rows),
        tx -> {
          List<Country> some = tx.countries().scan().limit(BATCH).list();
          some.forEach(country -> tx.countries().delete(country.code()));
          return some.size();
        });
  }

  static Target<City> cities(Set<String> countries) {
    return new Target<>(
        "cities",
        new CityFormat(countries),
        (tx, rows) -> tx.cities().insertAll(rows),
        tx -> {
          List<City> some = tx.cities().scan().limit(BATCH).list();
          some.forEach(city -> tx.cities().delete(city.id()));
          return some.size();
        });
  }
}
