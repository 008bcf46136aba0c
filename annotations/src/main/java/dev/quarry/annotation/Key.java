package dev.quarry.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component as the table's natural key, or as one part of it.
 *
 * <pre>{@code
 * @Table("orderLines")
 * public record OrderLine(@Key Id<Order> order, @Key int line, String article, int quantity) {}
 * }</pre>
 *
 * <p>Several marked components form a composite key in component order; documents lie on disk in
 * the order of their keys, so that all lines of one order are neighbours. A key component is always
 * present and of a type that can be ordered. Two documents of a table never share a key, and a key
 * never changes: a document with another key is another document.
 *
 * <p>A record with a component of type {@code Id<ItsOwnRecord>} needs no {@code @Key}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Key {}
