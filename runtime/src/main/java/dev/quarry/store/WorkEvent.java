package dev.quarry.store;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A long piece of work on stored documents, for the flight recorder. */
@Name("dev.quarry.Work")
@Label("Work on stored documents")
@Category("Quarry")
@Description("The building of an index, a migration, an upgrade")
@StackTrace(false)
final class WorkEvent extends jdk.jfr.Event {
  @Label("Kind")
  String kind = "";

  @Label("Table")
  String table = "";

  @Label("Subject")
  @Description("An index, or the date version of a migration")
  String subject = "";

  @Label("Documents")
  long documents;

  @Label("Failures")
  long failures;

  @Label("Done")
  boolean done;
}
