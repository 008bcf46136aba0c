package dev.quarry.benchmarks.peer;

import dev.quarry.benchmarks.data.Customer;
import dev.quarry.benchmarks.data.Question;
import java.util.List;

/** A database whose index by country and balance can hold names and visits besides. */
public interface CoveringPeer extends Peer {
  /**
   * Stores new customers in one transaction.
   *
   * @param rows whose keys are not there yet
   */
  void insertCustomers(List<Customer> rows);

  /**
   * Reads names, balances and visits of the first customers that a question asks for, from the
   * index alone.
   *
   * @param question what is asked
   * @return {@link Question#ROWS} rows
   */
  List<?> covering(Question question);
}
