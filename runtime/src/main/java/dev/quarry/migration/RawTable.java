package dev.quarry.migration;

import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * A stored table as JSON, declared or no longer. Its documents are read in the form that the table
 * had before the version of the program that brought this migration, after the table's own
 * migrations that come before this one: with the names of that time, and with all fields, those
 * that the version removes included. They are written in that form or in the table's new one, and
 * go through the table's migrations that come after this one. What was written in the new shape is
 * read in the new form. Reads see what the step has written.
 *
 * <p>A table whose key changes is seen under its old keys by migrations that come before, and under
 * its new keys, in its new form, by those that come after.
 *
 * <p>Documents are found by the components of their key, given as an object: {@code {"id": "…"}}.
 * Other properties do not matter, so that a document is its own key.
 *
 * <p>For use by the thread of its {@link MigrationContext}.
 */
public interface RawTable {

  /**
   * The table's name in the database.
   *
   * @return the name
   */
  String name();

  /**
   * How many documents it holds.
   *
   * @return the number
   */
  long count();

  /**
   * Goes through all documents in key order, in batches. A batch commits with all that the visitor
   * wrote for its documents, here and in other tables, and with a cursor, so that an interrupted
   * loop goes on where it was; see {@link MigrationContext}. Documents that are inserted behind the
   * cursor meanwhile are met too. A batch that loses a conflict with another transaction is run
   * again.
   *
   * <p>The visitor may change the table it goes through. It may not begin another loop.
   *
   * @param visitor what to do with a document
   * @throws Exception what the visitor threw, if the migration is to stop at failures; with another
   *     policy the document is put aside or passed over, and what the visitor wrote for it is not
   *     kept
   */
  void forEach(DocumentVisitor visitor) throws Exception;

  /**
   * A document.
   *
   * @param key the components of its key
   * @return a copy, the caller's own; empty if there is none
   * @throws dev.quarry.error.InvalidJsonException if a component is missing or of another type
   */
  Optional<ObjectNode> find(ObjectNode key);

  /**
   * A document that must exist.
   *
   * @param key the components of its key
   * @return a copy, the caller's own
   * @throws dev.quarry.error.DocumentNotFoundException if there is none
   * @throws dev.quarry.error.InvalidJsonException if a component is missing or of another type
   */
  ObjectNode get(ObjectNode key);

  /**
   * Adds a document.
   *
   * @param document the document, which is not kept
   * @throws dev.quarry.error.DuplicateKeyException if its key is taken
   * @throws dev.quarry.error.UniqueViolationException if another document has its values in a
   *     unique index
   * @throws dev.quarry.error.InvalidJsonException if it does not fit the table's shape
   */
  void insert(ObjectNode document);

  /**
   * Adds a document, or puts it in the place of the one that has its key.
   *
   * @param document the document, which is not kept
   * @return whether the key was free
   * @throws dev.quarry.error.UniqueViolationException if another document has its values in a
   *     unique index
   * @throws dev.quarry.error.InvalidJsonException if it does not fit the table's shape
   */
  boolean upsert(ObjectNode document);

  /**
   * Removes a document.
   *
   * @param key the components of its key
   * @return whether there was one
   * @throws dev.quarry.error.InvalidJsonException if a component is missing or of another type
   */
  boolean delete(ObjectNode key);
}
