package dev.quarry.evolution;

import dev.quarry.error.QuarryException;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Stored documents do not fit a schema that a database was opened with. Nothing has been changed.
 */
public final class SchemaViolationException extends QuarryException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  /**
   * Makes an exception.
   *
   * @param violations what does not fit
   */
  public SchemaViolationException(List<Violation> violations) {
    super(message(violations));
    this.violations = List.copyOf(violations);
  }

  private static String message(List<Violation> violations) {
    return "Stored documents do not fit the compiled schema, and nothing has been changed. Change them"
        + " with the program that wrote them, or do what is said of each reason:"
        + violations.stream()
            .map(each -> "\n- " + each + "\n  " + each.suggestion())
            .collect(Collectors.joining());
  }

  /**
   * What does not fit.
   *
   * @return one entry for each reason; empty in an exception that was deserialized
   */
  public List<Violation> violations() {
    return violations == null ? List.of() : violations;
  }
}
