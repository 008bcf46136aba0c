package dev.quarry.processor.read;

import dev.quarry.processor.site.Mirror;
import dev.quarry.processor.site.Site;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A component of a record, a table's or a nested one.
 *
 * @param name its name
 * @param record the record that declares it
 * @param site its private field: the compiler knows no position for the component itself
 * @param type its declared type
 * @param value what it stores: {@code T} for {@code java.util.Optional<T>}
 * @param isJavaOptional whether it is declared as {@code java.util.Optional<T>}
 * @param key where {@code @Key} stands
 * @param optional where {@code @Optional} stands
 * @param defaultValue what {@code @Default} says
 * @param reference what {@code @References} says
 * @param convert what {@code @Convert} says
 * @param renamed the names that {@code @Renamed} says it had
 * @param indexes the {@code @Index} annotations on it
 */
public record ComponentFacts(
    String name,
    TypeElement record,
    Site site,
    TypeMirror type,
    TypeFacts value,
    boolean isJavaOptional,
    Optional<Site> key,
    Optional<Site> optional,
    Optional<DefaultFacts> defaultValue,
    Optional<ReferenceFacts> reference,
    Optional<ConvertFacts> convert,
    Optional<PastFacts> renamed,
    List<Mirror> indexes) {

  /** Whether the component may be absent, in either way. */
  public boolean mayBeAbsent() {
    return isJavaOptional || optional.isPresent();
  }

  /** The component as messages name it: {@code City.name}. */
  public String described() {
    return record.getSimpleName() + "." + name;
  }

  ComponentFacts withReference(ReferenceFacts newReference) {
    return new ComponentFacts(
        name,
        record,
        site,
        type,
        value,
        isJavaOptional,
        key,
        optional,
        defaultValue,
        Optional.of(newReference),
        convert,
        renamed,
        indexes);
  }

  /**
   * {@code @Default}.
   *
   * @param text the value as text
   * @param site where it stands
   */
  public record DefaultFacts(String text, Site site) {}
}
