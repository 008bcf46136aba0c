package dev.quarry.processor.write;

import com.palantir.javapoet.ClassName;
import dev.quarry.processor.model.PathModel;
import dev.quarry.processor.name.Names;

/**
 * The names of the steps on one path of an index, and of the classes that they lead to.
 *
 * @param range the class of the index's range, which holds the others
 * @param path the path
 */
record StepNames(ClassName range, PathModel path) {

  /** {@code country} and, for a collection, {@code alternateNamesAny}: the comparison follows. */
  String comparison(String operator) {
    return Names.camelCase(path.dotted()) + (path.isMultiValue() ? "Any" : "") + operator;
  }

  /** {@code countryIs}, or {@code alternateNamesContains} for a collection. */
  String equality() {
    return Names.camelCase(path.dotted()) + (path.isMultiValue() ? "Contains" : "Is");
  }

  /** {@code surveyedAtIsAbsent}. */
  String absence() {
    return Names.camelCase(path.dotted()) + "IsAbsent";
  }

  /** {@code CountryIs}: after the path's value was fixed. */
  ClassName fixed() {
    return nested(path.isMultiValue() ? "Contains" : "Is");
  }

  /** {@code SurveyedAtIsOrAbsent}: as {@link #fixed}, but some value so far was fixed to none. */
  ClassName incomplete() {
    return nested(path.isMultiValue() ? "ContainsOrAbsent" : "IsOrAbsent");
  }

  /** {@code CountryFrom}: after the path's value was bounded from below. */
  ClassName from() {
    return nested(path.isMultiValue() ? "AnyFrom" : "From");
  }

  private ClassName nested(String suffix) {
    return range.nestedClass(Names.pascalCase(path.dotted()) + suffix);
  }
}
