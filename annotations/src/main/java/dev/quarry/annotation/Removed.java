package dev.quarry.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names components that a record had and gave up on purpose. Without it a component that is gone is
 * an error, for the values in stored documents would be lost by a slip of the hand.
 *
 * <pre>{@code
 * @Table("users")
 * @Removed({"nickname", "fax"})
 * public record User(Id<User> id, String name, Address address) {}
 *
 * @Removed("county")
 * record Address(String street, String city) {}
 * }</pre>
 *
 * <p>Documents lose such a value when they are written next. It stands on the record that had the
 * component: a nested record's list holds wherever the record is nested. A component that goes on
 * under another name is {@link Renamed} instead. To use a name again for something else, take it
 * out of the list once every database has been opened with it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Removed {

  /**
   * The names of the components, none of which the record has now.
   *
   * @return the names, at least one
   */
  String[] value();
}
