package dev.quarry.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A projection of a table to a record.
 *
 * @param origin the record's element, for the Filer's bookkeeping
 * @param record the record's class
 * @param table the table's record
 * @param tableClass the class with the table's field tokens, which may come from an earlier
 *     compilation
 * @param projectionClass the class to generate, {@code CityCardProjection}
 * @param isPublic whether both records are reachable from everywhere
 * @param parts the record's components in order
 */
public record ProjectionModel(
    TypeElement origin,
    ClassName record,
    TypeElement table,
    ClassName tableClass,
    ClassName projectionClass,
    boolean isPublic,
    List<Part> parts) {

  /**
   * A component.
   *
   * @param presence whether and how it may be absent
   * @param path which component of the table's record it is
   */
  public record Part(ComponentModel.Presence presence, PathModel path) {}
}
