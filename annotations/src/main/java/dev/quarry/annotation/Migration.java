package dev.quarry.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a static method brings stored documents from one version of the schema to the next,
 * where the change of the schema alone does not say how. It stands in a class that {@link
 * Schema#migrations} lists.
 *
 * <pre>{@code
 * final class ShopMigrations {
 *
 *   record UserV1(Id<User> id, String name) {}
 *
 *   record UserV2(Id<User> id, String firstName, String lastName) {}
 *
 *   @Migration(dateVersion = "2024-03-01", table = "users", description = "split the name")
 *   static UserV2 splitName(UserV1 old) {
 *     String[] parts = old.name().split(" ", 2);
 *     return new UserV2(old.id(), parts[0], parts.length > 1 ? parts[1] : "");
 *   }
 * }
 * }</pre>
 *
 * <p>The method's signature says what kind of migration it is:
 *
 * <ul>
 *   <li><b>Of records</b>, {@code UserV2 splitName(UserV1 old)}: from a record that describes the
 *       old shape to one that describes the new. Both are plain records, nothing annotated; their
 *       names are free, their components are all those that the documents have in that version.
 *       Neither changes any more once the migration has run somewhere. The last one may be the
 *       table's record itself, which does change: replace it by a plain record then.
 *   <li><b>Of documents</b>, {@code ObjectNode addRole(ObjectNode user)}: on the JSON form, of
 *       {@code tools.jackson.databind.node}, for what types cannot say. It may change the node that
 *       it is given and return it. {@code dev.quarry.migration.DocumentEditor} has the usual
 *       conversions. One that takes a {@code Map<String, String>} as well gets the arguments of a
 *       run that was started by name; at an opening there are none.
 *   <li><b>Of the database</b>, {@code void splitAddresses(MigrationContext context)}: with all
 *       tables in hand, to split, merge, move or give new keys.
 * </ul>
 *
 * <p>The first two see one document at a time and keep its key; several threads may call them at
 * once, each with a document of its own. All must be repeatable: a document may be given to them
 * again if the process ended in between, and its result is checked against the new shape before it
 * is written. A method may throw; {@link #onFailure} says what happens then.
 *
 * <p>The method is static, not private, not generic, and its class is not private either: generated
 * code calls it, without reflection.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Migration {

  /**
   * The migration's id and its place in the order: a date, {@code 2024-03-01}, and for the second
   * of a day {@code 2024-03-01.2}. Unique in the schema. It never changes once the migration has
   * run somewhere, for by it a database remembers that.
   *
   * @return the date version
   */
  String dateVersion();

  /**
   * What the migration does, for people who read a plan or a history.
   *
   * @return a few words; empty by default
   */
  String description() default "";

  /**
   * The name of the table whose documents it changes. Needed by migrations of documents and of
   * records, unless the result of the latter is a record annotated with {@link Table}; not given by
   * those of the database.
   *
   * @return the name, or an empty string
   */
  String table() default "";

  /**
   * What happens when it cannot do a document: it throws, or its result does not fit.
   *
   * @return the policy, {@link OnFailure#STOP} by default
   */
  OnFailure onFailure() default OnFailure.STOP;

  /**
   * How many documents are committed together.
   *
   * @return at least 1; or 0, the default, for as many as suit the limits of a transaction
   */
  int batch() default 0;
}
