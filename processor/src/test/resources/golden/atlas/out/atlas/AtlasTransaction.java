package atlas;

import dev.quarry.Transaction;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The tables of {@code Atlas} inside one transaction. Not thread-safe, and of no use after its body
 * returns.
 */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
public final class AtlasTransaction {
  private final Transaction transaction;
  private final CountryTable countries;
  private final CityTable cities;

  AtlasTransaction(Transaction transaction) {
    this.transaction = transaction;
    this.countries = CountryTable.in(transaction);
    this.cities = CityTable.in(transaction);
  }

  /** Table {@code countries}. */
  public CountryTable countries() {
    return countries;
  }

  /** Table {@code cities}. */
  public CityTable cities() {
    return cities;
  }

  /** The transaction below, whatever its tables. */
  public Transaction transaction() {
    return transaction;
  }
}
