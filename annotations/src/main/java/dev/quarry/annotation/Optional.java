package dev.quarry.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component that may be absent: {@code null} in the record, one bit in the document.
 *
 * <pre>{@code
 * public record Country(@Key String code, @Optional String capital) {}
 * }</pre>
 *
 * <p>Every other component is required: a {@code null} is refused at the write, and never met at
 * the read. A component of type {@code java.util.Optional<T>} is optional without this annotation.
 * Primitives cannot be absent (use the box), and neither can keys.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Optional {}
