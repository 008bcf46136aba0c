package dev.quarry.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a component holds the key of a document in another table (or in the same one), and
 * that this document exists.
 *
 * <pre>{@code
 * public record City(Id<City> id, String name, @References(Country.class) String country) {}
 * }</pre>
 *
 * <p>Checked when a transaction commits, so the order of writes inside it does not matter. The
 * component has the type of the other table's key, which has one component; it may be optional, and
 * it may be a {@code List} or {@code Set} of keys. The component is indexed: if no declared index
 * begins with it, the table gets a plain one on it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface References {

  /**
   * The record of the table that is referred to.
   *
   * @return a record annotated with {@link Table}
   */
  Class<?> value();

  /**
   * What becomes of this document when the one it refers to is deleted.
   *
   * @return the rule, {@link OnDelete#RESTRICT} by default
   */
  OnDelete onDelete() default OnDelete.RESTRICT;
}
