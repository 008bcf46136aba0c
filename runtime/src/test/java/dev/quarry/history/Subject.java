package dev.quarry.history;

import java.util.Map;
import java.util.function.Consumer;

/**
 * A database under test, as numbered keys that hold numbered versions. A key is in one block of
 * keys for good and in one room at a time, which its version says; both can be read as ranges. A
 * key that is deleted leaves a grave with the number of the version that it died in.
 */
interface Subject extends AutoCloseable {

  /** What {@link Steps#get} finds where there is nothing. */
  int ABSENT = -1;

  /** The number of keys in a block. */
  int BLOCK = 4;

  /** What one transaction may do. */
  interface Steps {
    /** The version that a key holds, or {@link #ABSENT}. */
    int get(int key);

    /** The versions of the keys of a block that are there. */
    Map<Integer, Integer> block(int block);

    /** The versions of the keys that are in a room. */
    Map<Integer, Integer> room(int room);

    /** The version in which a key was deleted last; 0 if it never was. */
    int grave(int key);

    /** Lets a key hold a version that is in a room. */
    void put(int key, int version, int room);

    /** Deletes a key that is there. */
    void delete(int key, int version);
  }

  /**
   * Runs a transaction until it is committed.
   *
   * @param body run once for each attempt; what it throws ends the transaction
   * @throws dev.quarry.error.ConflictException if it kept losing
   */
  void write(Consumer<Steps> body);

  /** Runs reads of one moment. */
  void read(Consumer<Steps> body);

  /** The version that a key holds, read outside of any transaction. */
  int look(int key);

  @Override
  void close();
}
