package dev.quarry.processor.read;

import dev.quarry.processor.site.Site;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * A method annotated with {@code @Migration} or {@code @Rollback}.
 *
 * @param owner the class it stands in
 * @param method the method
 * @param site its place
 * @param signature what it takes and gives
 */
public record StepFacts(
    TypeElement owner, ExecutableElement method, Site site, Signature signature) {

  /** The method as messages name it: {@code AtlasMigrations.addRole}. */
  public String described() {
    return owner.getSimpleName() + "." + method.getSimpleName();
  }

  /** What a step takes and gives, and so what kind of step it is. */
  public sealed interface Signature {}

  /**
   * {@code ObjectNode m(ObjectNode)}, or {@code ObjectNode m(ObjectNode, Map<String, String>)}.
   *
   * @param takesArguments whether it is the second
   */
  public record OfDocuments(boolean takesArguments) implements Signature {}

  /**
   * {@code UserV2 m(UserV1)}. Both are read like tables; one that is none has an empty name.
   *
   * @param from the record it takes
   * @param to the record it gives
   */
  public record OfRecords(TableFacts from, TableFacts to) implements Signature {}

  /** {@code void m(MigrationContext)}. */
  public record OfDatabase() implements Signature {}

  /** Anything else. */
  public record Unknown() implements Signature {}

  /**
   * One with a type that does not exist, or not yet.
   *
   * @param names the simple names of both types
   */
  public record Unresolved(List<String> names) implements Signature {}
}
