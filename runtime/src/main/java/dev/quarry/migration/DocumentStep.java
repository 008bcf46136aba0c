package dev.quarry.migration;

import java.util.Map;
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
   * Converts a document in a run that was started by name.
   *
   * @param document as in {@link #apply(ObjectNode)}
   * @param arguments what was given to the run; a step that does not ask for them does the same
   *     with any
   * @return the document in the shape after it
   * @throws Exception if the document cannot be converted
   */
  default ObjectNode apply(ObjectNode document, Map<String, String> arguments) throws Exception {
    return apply(document);
  }

  /**
   * A step that asks for arguments.
   *
   * @param step what it does with a document
   * @return the step, which has no arguments unless it is run by name
   */
  static DocumentStep of(DocumentStepWithArguments step) {
    return new DocumentStep() {
      @Override
      public ObjectNode apply(ObjectNode document) throws Exception {
        return step.apply(document, Map.of());
      }

      @Override
      public ObjectNode apply(ObjectNode document, Map<String, String> arguments) throws Exception {
        return step.apply(document, arguments);
      }
    };
  }

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
