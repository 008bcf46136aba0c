package dev.quarry.engine;

/** What a commit survives once it has returned. */
public enum Durability {
  /** Survives the loss of power: the commit is forced to the disk before it returns. */
  SYNC,

  /** Survives the end of the process, however it ends, but not the loss of the machine. */
  BUFFERED
}
