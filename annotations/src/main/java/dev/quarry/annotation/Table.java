package dev.quarry.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that documents of this record are stored in a table.
 *
 * <pre>{@code
 * @Table("countries")
 * public record Country(@Key String code, String name, @Optional String capital) {}
 * }</pre>
 *
 * <p>The record may be public or package-private, at the top level or nested in a class; it may not
 * be private, local or generic. Each table has a key: its one component of type {@code
 * Id<ItsOwnRecord>}, or the components marked {@link Key}.
 *
 * <p>For a record {@code Country} the processor writes {@code CountryTable} (schema, field tokens,
 * typed reads and writes, index ranges) into the same package.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Table {

  /**
   * The table's name, its identity in the database: moving or renaming the record keeps the
   * documents, changing this name does not. Letters, digits, {@code _} and {@code -}, beginning
   * with a letter, at most 64 characters. Empty, the default, means the record's simple name with a
   * small first letter.
   *
   * @return the name, or an empty string
   */
  String value() default "";
}
