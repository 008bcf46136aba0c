package dev.quarry.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a static method undoes a {@link Migration} of the same schema. Its signature is the
 * opposite one.
 *
 * <pre>{@code
 * @Migration(dateVersion = "2024-03-01", table = "users")
 * static UserV2 splitName(UserV1 old) { … }
 *
 * @Rollback(of = "2024-03-01")
 * static UserV1 joinName(UserV2 now) { … }
 * }</pre>
 *
 * <p>It obeys what a migration obeys: repeatable, static, not private, not generic. A migration
 * without one can be undone only by going back to a checkpoint.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Rollback {

  /**
   * The date version of the migration that it undoes.
   *
   * @return the date version
   */
  String of();
}
