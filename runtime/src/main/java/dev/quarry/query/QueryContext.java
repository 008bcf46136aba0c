package dev.quarry.query;

import dev.quarry.store.TableStore;
import java.util.List;

/**
 * What all queries of a table in one session have in common.
 *
 * @param store the table
 * @param session where they run
 * @param spaces what they can read
 */
record QueryContext<R>(TableStore<R, ?> store, QuerySession session, List<KeySpace> spaces) {

  String table() {
    return store.schema().name();
  }

  /** How many documents the table has, as the session sees it. */
  long count() {
    return session.count(store);
  }

  Sequence<R> sequence(List<Order<R>> orders) {
    return Sequence.of(store.schema(), orders);
  }
}
