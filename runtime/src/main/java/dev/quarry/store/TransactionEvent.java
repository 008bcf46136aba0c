package dev.quarry.store;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A transaction that writes, for the flight recorder: from its first run to its end. */
@Name("dev.quarry.Transaction")
@Label("Transaction")
@Category("Quarry")
@Description("A transaction that writes, all its runs together")
@StackTrace(false)
final class TransactionEvent extends jdk.jfr.Event {
  @Label("Runs")
  @Description("How often it ran; more than once if it lost conflicts")
  int runs;

  @Label("Committed")
  boolean committed;
}
