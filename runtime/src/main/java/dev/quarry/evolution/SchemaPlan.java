package dev.quarry.evolution;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What opening a database with a schema does to it, or why it is refused. Immutable; prints itself
 * as a list that a person can read.
 *
 * @param steps what is done, in this order
 * @param refusals why nothing is done at all, a sentence each; empty if the schema is accepted
 * @param notes what there is to know besides, such as that the program is older than the database
 */
public record SchemaPlan(List<PlanStep> steps, List<String> refusals, List<String> notes) {

  /** Copies the lists. */
  public SchemaPlan {
    steps = List.copyOf(steps);
    refusals = List.copyOf(refusals);
    notes = List.copyOf(notes);
  }

  /**
   * Whether the database is as the schema wants it.
   *
   * @return whether nothing is to be done and nothing is refused
   */
  public boolean isEmpty() {
    return steps.isEmpty() && refusals.isEmpty();
  }

  /**
   * Whether the schema cannot be applied.
   *
   * @return whether there is a reason to refuse it
   */
  public boolean isRefused() {
    return !refusals.isEmpty();
  }

  /**
   * Whether something stored is lost by it.
   *
   * @return whether one of the steps destroys
   */
  public boolean isDestructive() {
    return steps.stream().anyMatch(step -> step.kind().isDestructive());
  }

  @Override
  public String toString() {
    if (isEmpty() && notes.isEmpty()) {
      return "nothing to do";
    }
    String done = steps.stream().map(PlanStep::toString).collect(Collectors.joining("\n"));
    String refused =
        refusals.stream().map(each -> "refused: " + each).collect(Collectors.joining("\n"));
    String known = notes.stream().map(each -> "note: " + each).collect(Collectors.joining("\n"));
    return Stream.of(done, refused, known)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
