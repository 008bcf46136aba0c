package dev.quarry.processor.validate;

import dev.quarry.processor.read.TableFacts;
import dev.quarry.processor.report.Finding;
import java.util.List;

/** Something that a table's declaration has to obey. */
interface TableRule {

  /** What is wrong with a table by this rule; empty if nothing is. */
  List<Finding> check(TableFacts table);
}
