package dev.quarry.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a component of a type that Quarry does not know as one that it does.
 *
 * <pre>{@code
 * final class MoneyConverter implements Converter<Money, String> {
 *   public String toStored(Money value) { return value.toString(); }
 *   public Money fromStored(String stored) { return Money.parse(stored); }
 * }
 *
 * public record Invoice(Id<Invoice> id, @Convert(MoneyConverter.class) Money total) {}
 * }</pre>
 *
 * <p>The component is stored, ordered and indexed as the converter's second type argument.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Convert {

  /**
   * The converter: a class that implements {@code dev.quarry.value.Converter<T, S>}, where {@code
   * T} is the component's type, and has a constructor without parameters that the record's package
   * can reach. One instance is made and shared by all threads.
   *
   * @return the converter's class
   */
  Class<?> value();
}
