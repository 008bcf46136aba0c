package dev.quarry.processor.evolve;

import java.util.Map;
import java.util.Optional;
import javax.tools.Diagnostic.Kind;

/** What {@code -Aquarry.evolution} makes of a change that sealed documents cannot follow. */
enum Strictness {
  /** It is an error. */
  ERROR,
  /** It is a warning. */
  WARN,
  /** Nothing is compared. */
  OFF;

  /** The option's value; an error unless it says otherwise, and empty if it is none of these. */
  static Optional<Strictness> of(Map<String, String> options) {
    return switch (options.getOrDefault(Evolution.OPTION, "error")) {
      case "error" -> Optional.of(ERROR);
      case "warn" -> Optional.of(WARN);
      case "off" -> Optional.of(OFF);
      default -> Optional.empty();
    };
  }

  /** How severe a finding is that is an error by itself. */
  Kind kind() {
    return this == WARN ? Kind.WARNING : Kind.ERROR;
  }
}
