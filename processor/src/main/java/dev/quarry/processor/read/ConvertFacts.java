package dev.quarry.processor.read;

import dev.quarry.processor.site.Site;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * {@code @Convert} on a component.
 *
 * @param site where it stands
 * @param type the class it names; empty if that does not exist, or not yet
 * @param converter the class as an element; empty for arrays and primitives
 * @param from the type that the converter takes; empty if the class is no converter or a raw one
 * @param stored the type that it stores
 */
public record ConvertFacts(
    Site site,
    Optional<TypeMirror> type,
    Optional<TypeElement> converter,
    Optional<TypeMirror> from,
    Optional<TypeMirror> stored) {}
