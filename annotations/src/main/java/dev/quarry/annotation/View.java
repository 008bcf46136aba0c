package dev.quarry.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a generated record which table it is a view of, and when. Nobody writes it by hand; tests
 * read it to store documents as they once were.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface View {

  /**
   * The name of the table's schema.
   *
   * @return the simple name of the type annotated with {@link Schema}
   */
  String schema();

  /**
   * The name that the table had.
   *
   * @return the name
   */
  String table();

  /**
   * The date version of the shape.
   *
   * @return the date version
   */
  String dateVersion();
}
