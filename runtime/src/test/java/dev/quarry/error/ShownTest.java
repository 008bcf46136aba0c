package dev.quarry.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What messages show of values: a beginning, or nothing. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class ShownTest {
  private static final String SECRET = "hunter2";

  @AfterEach
  void showAgain() {
    System.clearProperty(Shown.PROPERTY);
  }

  @Test
  void longValue_isCut_betweenCodePoints_andTheMethodsReturnAllOfIt() {
    String key = "x".repeat(199) + "😀".repeat(500);
    DuplicateKeyException e = new DuplicateKeyException("users", key);

    assertThat(e)
        .hasMessage(
            "The key is taken already: table users, key %s… (1199 characters). Use upsert or replace to store over it."
                .formatted("x".repeat(199)));
    assertThat(e.key()).isEqualTo(key);
  }

  @Test
  void redacted_noMessageHoldsAValue() {
    System.setProperty(Shown.PROPERTY, "true");
    RuntimeException refusal = new IllegalArgumentException(SECRET);

    for (Exception e :
        new Exception[] {
          new DuplicateKeyException("users", SECRET),
          new UniqueViolationException("users", "email", SECRET, SECRET, SECRET),
          new DocumentNotFoundException("users", SECRET),
          DocumentNotFoundException.byIndex("users", "email", SECRET),
          new RefusedDocumentException("users", SECRET, refusal),
          ReferenceViolationException.missing("users", SECRET, "team", "teams", SECRET),
          ReferenceViolationException.restricted("users", SECRET, "team", "teams", SECRET),
          new CorruptDocumentException("bytes end early").in("users", SECRET, 1),
          new CorruptDocumentException("bytes end early").inEntry("users", "email", SECRET),
          new DocumentNotUpgradableException("age", "no default").in("users", SECRET, 1),
          new TooManyDocumentsException("users", SECRET, SECRET, SECRET),
          new FullScanException("users", 10, SECRET, "Declare an index."),
          new InvalidJsonException("$.email", SECRET),
          new ConversionException("email", SECRET, "it is no number")
        }) {
      assertThat(e.getMessage())
          .as(e.getClass().getSimpleName())
          .doesNotContain(SECRET)
          .containsAnyOf("(redacted)", "java.lang.IllegalArgumentException");
    }
  }
}
