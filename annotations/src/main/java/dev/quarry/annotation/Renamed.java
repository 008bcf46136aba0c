package dev.quarry.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that something had another name when documents were stored, so that it is not taken for
 * something new while the old is taken for gone. Nothing is rewritten: what is stored is known by
 * numbers, not by names.
 *
 * <p>On a component of a table's record, or of a record nested in one:
 *
 * <pre>{@code
 * @Table("users")
 * public record User(Id<User> id, @Renamed(from = "email") String emailAddress) {}
 * }</pre>
 *
 * <p>On a constant of a stored enum:
 *
 * <pre>{@code
 * enum Status { @Renamed(from = "OPEN") ACTIVE, DONE }
 * }</pre>
 *
 * <p>On a record of a stored sealed interface, whose simple name tells the records apart:
 *
 * <pre>{@code
 * sealed interface Payment permits Card, Cash {}
 *
 * @Renamed(from = "CreditCard")
 * record Card(String number) implements Payment {}
 * }</pre>
 *
 * <p>On the record of a table whose name changes. The name in {@link Table} is what a table is
 * known by: the class itself may be renamed and moved freely, without this annotation. On a record
 * that is both, it speaks of the table.
 *
 * <pre>{@code
 * @Table("cities")
 * @Renamed(from = "towns")
 * public record City(Id<City> id, String name) {}
 * }</pre>
 *
 * <p>Keep it as long as a database of the older schema may still be opened. For constants and
 * records of sealed interfaces that is for ever: they are stored under a number made of their first
 * name.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.TYPE})
public @interface Renamed {

  /**
   * The names that it had, oldest first. Each is one that nothing beside it has now, had, or gave
   * up.
   *
   * @return the names, at least one
   */
  String[] from();
}
