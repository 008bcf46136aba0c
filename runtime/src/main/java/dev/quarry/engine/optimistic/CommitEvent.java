package dev.quarry.engine.optimistic;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A group of commits that were written together, for the flight recorder. */
@Name("dev.quarry.Commit")
@Label("Commit")
@Category("Quarry")
@Description("A group of commits that were validated and written together")
@StackTrace(false)
final class CommitEvent extends jdk.jfr.Event {
  @Label("Transactions")
  @Description("How many waited to commit")
  int transactions;

  @Label("Written")
  @Description("How many of them survived validation")
  int written;

  @Label("Synced")
  boolean synced;
}
