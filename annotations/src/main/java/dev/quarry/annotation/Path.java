package dev.quarry.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which component of the table's record a component of a {@link Projection} is, where it has
 * another name or lies in a nested record.
 *
 * <pre>{@code
 * @Projection(of = City.class)
 * public record CityDot(@Path("name") String label, @Path("location.latitude") double latitude) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Path {

  /**
   * A component's name, or several with dots between them through nested records.
   *
   * @return the path
   */
  String value();
}
