package dev.quarry.migration;

import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** A {@link DocumentStep} that is told more when its migration is run by name. */
@FunctionalInterface
public interface DocumentStepWithArguments {

  /**
   * Converts a document. Its key stays.
   *
   * @param document the document in the shape before the step; the step's own, which may change it
   * @param arguments what was given to the run, unmodifiable; empty in a run at the opening of the
   *     database, and where documents are migrated as they are read
   * @return the document in the shape after it: the same node or another
   * @throws Exception if the document cannot be converted
   */
  ObjectNode apply(ObjectNode document, Map<String, String> arguments) throws Exception;
}
