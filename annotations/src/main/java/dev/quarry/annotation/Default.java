package dev.quarry.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the value that a document without this component is read with: one in JSON that leaves the
 * property out.
 *
 * <pre>{@code
 * public record User(Id<User> id, String name, @Default("LIGHT") Theme theme, @Default("0") int logins) {}
 * }</pre>
 *
 * <p>It does not stand in for a {@code null} given to the record's constructor: that is refused.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Default {

  /**
   * The value as text, parsed while compiling: numbers and booleans as in Java, without suffix;
   * texts as they are; enum constants by name; dates, times and durations in ISO 8601; UUIDs and
   * ids in the usual form of a UUID; bytes in Base64; {@code []} for an empty list or set and
   * <code>{}</code> for an empty map.
   *
   * @return the value as text
   */
  String value();
}
