package dev.quarry.store;

import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * A migration of the documents of one table, each on its own.
 *
 * @param table the table's name, today's or a former one
 * @param dateVersion its id and place in the order
 * @param policy what becomes of a document that it fails on
 * @param batch how many documents are committed together, or 0 to adapt it
 * @param change makes the new document from the old one; must be repeatable
 */
public record TableStep(
    String table, String dateVersion, FailurePolicy policy, int batch, Change change) {

  /** What a migration does with a document. */
  @FunctionalInterface
  public interface Change {
    /**
     * Makes the new document from the old one.
     *
     * @param document the document, which it may change
     * @param arguments what was given to a run by name
     * @return the new document
     */
    ObjectNode apply(ObjectNode document, Map<String, String> arguments);
  }
}
