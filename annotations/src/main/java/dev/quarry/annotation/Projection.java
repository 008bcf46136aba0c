package dev.quarry.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that this record is made of some components of a table's record, to read these and no
 * others.
 *
 * <pre>{@code
 * @Projection(of = City.class)
 * public record CityCard(String name, int population, @Path("location.latitude") double latitude) {}
 *
 * List<CityCard> cards = atlas.cities().where(COUNTRY.is("FR")).select(CITY_CARD).list();
 * }</pre>
 *
 * <p>Each component has the name of a component of the table's record, or says with {@link Path}
 * which one it is, and has its type; a primitive and its box are the same. One that may be absent
 * there is marked {@link Optional} here, or is a {@code java.util.Optional}.
 *
 * <p>For a record {@code CityCard} the processor writes {@code CityCardProjection} into the same
 * package, with the constant {@code CITY_CARD}. Of an encoded document it reads the fields that the
 * record needs, and steps over the others. The record may be public or package-private, at the top
 * level or nested in a class; it may not be private, local or generic, and may lie in another
 * module than the table.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Projection {

  /**
   * The record of the table that is read.
   *
   * @return a record annotated with {@link Table}
   */
  Class<?> of();
}
