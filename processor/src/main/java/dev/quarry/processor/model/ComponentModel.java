package dev.quarry.processor.model;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * A component of a table's record or of a nested one.
 *
 * @param name the component's name, which is also its accessor's
 * @param declaredType the type in the source: for presence {@link Presence#OPTIONAL} it is {@code
 *     java.util.Optional<T>} where {@code value} is of {@code T}
 * @param value the type of the value when present
 * @param presence whether and how it may be absent
 * @param defaultText the text of {@code @Default}, verified to parse
 * @param defaultValue the Java expression for that default
 * @param formerNames the names that it had, oldest first
 */
public record ComponentModel(
    String name,
    TypeName declaredType,
    ValueModel value,
    Presence presence,
    Optional<String> defaultText,
    Optional<CodeBlock> defaultValue,
    List<String> formerNames) {

  /** How a component says that it is absent. */
  public enum Presence {
    /** Never absent. */
    REQUIRED,
    /** {@code @Optional}: absent is {@code null}. */
    NULLABLE,
    /** {@code java.util.Optional<T>}: absent is empty. */
    OPTIONAL
  }

  /** Whether the document holds a presence bit for this component. */
  public boolean mayBeAbsent() {
    return presence != Presence.REQUIRED;
  }
}
