package dev.quarry.migration;

import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings one document from a version of its table to the next, in its JSON form. Repeatable: it may
 * be given the same document again when the process ended before the result was committed. Called
 * by several threads at a time, each with a document of its own.
 */
@FunctionalInterface
public interface DocumentStep {

  /**
   * Converts a document. Its key stays; new keys need a {@link DatabaseStep}.
   *
   * @param document the document in the shape before the step; the step's own, which may change it
   * @return the document in the shape after it: the same node or another
   * @throws Exception if the document cannot be converted; {@link Migration#onFailure} says what
   *     happens then
   */
  ObjectNode apply(ObjectNode document) throws Exception;

  /**
   * This step and then another.
   *
   * @param next what is done with the result of this one
   * @return both as one step
   */
  default DocumentStep andThen(DocumentStep next) {
    Objects.requireNonNull(next);
    return document -> next.apply(apply(document));
  }
}
