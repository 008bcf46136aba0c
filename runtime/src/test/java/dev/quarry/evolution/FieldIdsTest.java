package dev.quarry.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.Type;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FieldIdsTest {
  /** The first four bytes of the SHA-256 of {@code users/email@1}. */
  private static final int EMAIL = -156784591;

  @Test
  void id_isTheBeginningOfTheHashOfItsBirth() {
    assertThat(new FieldIds("users", 1, Set.of()).next("email")).isEqualTo(EMAIL);
  }

  @Test
  void id_ofTableShapeOrPath_isAnother() {
    assertThat(
            Set.of(
                EMAIL,
                new FieldIds("people", 1, Set.of()).next("email"),
                new FieldIds("users", 2, Set.of()).next("email"),
                new FieldIds("users", 1, Set.of()).next("mail")))
        .hasSize(4);
  }

  @Test
  void takenId_isPassedOver() {
    FieldIds ids = new FieldIds("users", 1, Set.of(EMAIL));
    int second = ids.next("email");
    assertThat(second).isNotIn(0, EMAIL);
    assertThat(new FieldIds("users", 1, Set.of(EMAIL)).next("email")).isEqualTo(second);
    assertThat(ids.next("email")).isNotIn(0, EMAIL, second);
  }

  @Test
  void nestedFields_haveIdsOfTheirOwn() {
    Type point = Type.record("Point", FieldSchema.required("lat", Type.FLOAT64));
    List<FieldSchema> fields =
        new FieldIds("users", 1, Set.of())
            .give(
                List.of(
                    FieldSchema.required("home", point),
                    FieldSchema.required("trips", Type.map(Type.list(point))),
                    FieldSchema.required(
                        "end", Type.variants("End", Type.variant(1, (Type.RecordOf) point)))));
    assertThat(FieldIds.of(fields)).hasSize(6);
  }
}
