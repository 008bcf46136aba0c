package dev.quarry.verify;

/** The kinds of damage that a check of a database finds. */
public enum Damage {
  /** A document's bytes are not what was written, or its record refuses them. */
  DOCUMENT_UNREADABLE(true, "Restore it from a backup, or have repair() put it aside."),

  /** A document lies under a key that is not its own. */
  DOCUMENT_MISPLACED(true, "Restore it from a backup, or have repair() put it aside."),

  /** An index lacks an entry of a document, so that queries miss that document. */
  ENTRY_MISSING(true, "Have repair() build the index anew."),

  /** An index entry holds something else than its document says. */
  ENTRY_WRONG(true, "Have repair() build the index anew."),

  /** An index entry leads to no document that has it. */
  ENTRY_STRAY(true, "Have repair() build the index anew."),

  /** Documents share the values of a unique index that ought to hold each once. */
  VALUES_SHARED(true, "Have repair() build the index anew; duplicates() then lists the documents."),

  /** The number that is kept of a table's documents is not how many it has. */
  COUNT_WRONG(true, "Have repair() count again."),

  /** A document refers to one that does not exist. */
  REFERENCE_BROKEN(false, "Insert what is referred to, or change or delete what refers to it."),

  /** The catalog's description of a table cannot be read, or contradicts itself. */
  CATALOG_WRONG(false, "Restore the database from a backup."),

  /** An entry of the catalog that nothing else hangs on cannot be read. */
  NOTE_UNREADABLE(true, "Have repair() put it aside."),

  /** A key lies in the space of no table and no index. */
  KEY_UNKNOWN(true, "Have repair() put it aside."),

  /** The storage failed to read some of the database, so that not everything was checked. */
  STORAGE_UNREADABLE(false, "Restore the database from a backup, or mend the disk.");

  private final boolean repairable;
  private final String advice;

  Damage(boolean repairable, String advice) {
    this.repairable = repairable;
    this.advice = advice;
  }

  /**
   * Whether {@code repair()} can mend it.
   *
   * @return whether it can
   */
  public boolean isRepairable() {
    return repairable;
  }

  /**
   * What to do.
   *
   * @return a sentence
   */
  public String advice() {
    return advice;
  }
}
