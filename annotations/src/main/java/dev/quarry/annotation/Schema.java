package dev.quarry.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names a database and lists its tables.
 *
 * <pre>{@code
 * @Schema(tables = {Country.class, City.class})
 * interface Atlas {}
 * }</pre>
 *
 * <p>For it the processor writes {@code AtlasDatabase}, with one accessor per table, and {@code
 * AtlasTransaction}, the same tables inside one transaction. The list is written out, not gathered,
 * so that an incremental compilation of a few sources never sees a smaller database.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Schema {

  /**
   * The records of the database's tables, each annotated with {@link Table}.
   *
   * @return the records
   */
  Class<?>[] tables();

  /**
   * The names of tables that the database had and gave up on purpose, with all their documents.
   * Without it a table that is no longer listed is an error.
   *
   * <pre>{@code
   * @Schema(tables = {Country.class, City.class}, removed = "visits")
   * interface Atlas {}
   * }</pre>
   *
   * <p>A table that goes on under another name is {@link Renamed} instead.
   *
   * @return the names, none of which a listed table has now or had
   */
  String[] removed() default {};

  /**
   * The classes that hold the database's migrations, static methods annotated with {@link
   * Migration} and {@link Rollback}. How the methods are spread over classes does not matter: they
   * run in the order of their date versions.
   *
   * @return the classes; none by default
   */
  Class<?>[] migrations() default {};

  /**
   * The oldest sealed version that the program still has to upgrade, by its date version. Nothing
   * is said about gaps between sealed shapes from before it, and {@code Seal squash} replaces them
   * by a baseline. A database that is older is refused when it is opened.
   *
   * <pre>{@code
   * @Schema(tables = {Country.class, City.class}, minSupported = "2024-03-01")
   * interface Atlas {}
   * }</pre>
   *
   * @return the date version; by default all sealed versions are upgraded
   */
  String minSupported() default "";
}
