package dev.quarry.migration;

import tools.jackson.databind.node.ObjectNode;

/**
 * Is shown the documents of a {@link RawTable}, one after the other. Repeatable: a document may be
 * shown again if its batch was not committed.
 */
@FunctionalInterface
public interface DocumentVisitor {

  /**
   * Visits a document.
   *
   * @param key its key as a person would write it, for messages
   * @param document a copy, the visitor's own
   * @throws Exception if something is wrong with it; {@link Migration#onFailure} says what happens
   *     then
   */
  void visit(String key, ObjectNode document) throws Exception;
}
