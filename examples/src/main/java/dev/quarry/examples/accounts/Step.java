package dev.quarry.examples.accounts;

import java.nio.file.Path;

/** One everyday change of a schema. */
interface Step {

  /** What changes, as a heading. */
  String title();

  /**
   * Makes the change and shows what was before and what is after.
   *
   * @param accounts a database of version 1 with a few users, this step's own
   * @param page where to show it
   */
  void run(Path accounts, Page page) throws Exception;
}
