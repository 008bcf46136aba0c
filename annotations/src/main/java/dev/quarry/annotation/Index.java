package dev.quarry.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an index: documents can be read in the order of its components, and ranges of that order
 * without a look at the rest of the table.
 *
 * <pre>{@code
 * @Table("cities")
 * @Index({"country", "population"})          // compound: by country, then by population
 * @Index("location.latitude")                // a path into a nested record
 * public record City(
 *     Id<City> id,
 *     @Index String name,                    // on a component: this component alone
 *     @Index(unique = true) long geonameId,  // no two documents share a value
 *     String country,
 *     int population,
 *     Point location,
 *     @Index List<String> alternateNames) {} // one entry per element
 * }</pre>
 *
 * <p>The generated table has one method per index, {@code byCountryAndPopulation()}, whose steps
 * offer just the legal prefixes: equality on leading components, then one range.
 *
 * <p><b>Absent values.</b> An index is sparse on its first path: a document in which that path is
 * absent has no entry, so a unique index on an optional component admits any number of documents
 * without it. On later paths absent values are kept and sort first; a unique index does not compare
 * documents in which one of its values is absent.
 *
 * <p><b>Collections.</b> At most one path may lead to a {@code List} or {@code Set}; the index then
 * has one entry per distinct element, and none for an empty collection. A range over such an index
 * yields a document once, however many of its elements match.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Repeatable(Indexes.class)
public @interface Index {

  /**
   * The indexed paths, outermost order first: component names, with dots into nested records.
   * Required on a record; left empty on a component, which then is the path.
   *
   * @return the paths
   */
  String[] value() default {};

  /**
   * Whether no two documents may have the same values. A write that would break this is refused and
   * names the index, the values and the other document's key.
   *
   * @return whether the index is unique
   */
  boolean unique() default false;

  /**
   * Those of the paths whose greatest value comes first, and absent ones last: {@code @Index(value
   * = {"country", "population"}, descending = "population")} holds the cities of each country from
   * the largest to the smallest. Steps of a range mean the same in either order.
   *
   * @return some of the paths; none by default
   */
  String[] descending() default {};

  /**
   * Whether texts that differ in case only are one value, to the index's order, to the steps of its
   * ranges, and to {@link #unique}. Each code point counts as the lower case of its upper case,
   * whatever the locale.
   *
   * @return whether the index ignores the case of its texts
   */
  boolean ignoreCase() default false;

  /**
   * A condition that a document must satisfy to be in the index; others have no entry, and {@link
   * #unique} does not compare them. It is one of
   *
   * <pre>{@code
   * status = OPEN          // an enum constant
   * active = true          // or false
   * email is present       // or absent
   * }</pre>
   *
   * <p>with a path in front. A component that is absent equals no constant.
   *
   * @return the condition, or an empty string for none
   */
  String where() default "";

  /**
   * Components that ride along in the index's entries, so that what asks for no others is answered
   * from the entries alone:
   *
   * <pre>{@code
   * @Index(value = {"country", "population"}, include = {"name", "location"})
   *
   * cities.where(COUNTRY.is("FR")).orderBy(POPULATION.descending()).limit(100).select(NAME).list()
   * }</pre>
   *
   * <p>reads a hundred neighbouring entries and no document. Paths are like those of {@link
   * #value}, but may lead to a component of any type; an included record includes all that is in
   * it. The index's own paths and the table's key need not be named, for the entries hold these
   * anyway. The exceptions are values that keys do not keep as they are: decimals (1.0 and 1.00 are
   * one key), floating-point numbers (-0.0 and 0.0), and texts whose case is ignored.
   *
   * <p>{@code include = "*"} includes the whole record, and so does an index whose paths, key and
   * included components are all that the record has: then its ranges read whole records without
   * fetching a document. What is included is written twice, and each update of it writes the entry
   * too: include what is small, or read often.
   *
   * @return paths, or {@code "*"} alone; none by default
   */
  String[] include() default {};

  /**
   * The index's name in the catalog and in messages. Empty, the default, means its paths joined
   * with {@code _}, dots too ({@code country_population}).
   *
   * @return the name, or an empty string
   */
  String name() default "";
}
