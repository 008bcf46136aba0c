package dev.quarry.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.schema.Type;
import dev.quarry.value.Bytes;
import dev.quarry.value.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of defaults; that the compiler means the same by them is tested where it is. */
final class DefaultTextTest {
  private static final String UUID = "018d0b6e-6a00-7000-8000-000000000001";
  private static final Type.Constant RED = Type.constant("RED", 5);

  static List<Arguments> texts() {
    return List.of(
        Arguments.of(Type.BOOL, "false", false),
        Arguments.of(Type.INT8, "-128", (byte) -128),
        Arguments.of(Type.INT16, "+7", (short) 7),
        Arguments.of(Type.INT32, "-1", -1),
        Arguments.of(Type.INT64, "5000000000", 5_000_000_000L),
        Arguments.of(Type.CHAR, "'", '\''),
        Arguments.of(Type.FLOAT32, "-0", -0f),
        Arguments.of(Type.FLOAT64, ".5e1", 5d),
        Arguments.of(Type.FLOAT64, "-Infinity", Double.NEGATIVE_INFINITY),
        Arguments.of(Type.FLOAT32, "NaN", Float.NaN),
        Arguments.of(Type.TEXT, "", ""),
        Arguments.of(Type.BYTES, "3q0=", Bytes.copyOf(new byte[] {(byte) 0xde, (byte) 0xad})),
        Arguments.of(Type.DECIMAL, "1.50", new BigDecimal("1.50")),
        Arguments.of(Type.INTEGER, "-7", BigInteger.valueOf(-7)),
        Arguments.of(Type.UUID, UUID, java.util.UUID.fromString(UUID)),
        Arguments.of(Type.INSTANT, "2026-01-31T12:00:00Z", Instant.parse("2026-01-31T12:00:00Z")),
        Arguments.of(Type.DATE, "2026-01-31", LocalDate.of(2026, 1, 31)),
        Arguments.of(Type.TIME, "12:30", LocalTime.of(12, 30)),
        Arguments.of(Type.DATE_TIME, "2026-01-31T12:30", LocalDateTime.of(2026, 1, 31, 12, 30)),
        Arguments.of(Type.DURATION, "PT1H30M", Duration.ofMinutes(90)),
        Arguments.of(Type.id("t"), UUID, Id.parse(UUID)),
        Arguments.of(Type.enumeration("Color", RED), "RED", RED),
        Arguments.of(Type.list(Type.TEXT), "[]", List.of()),
        Arguments.of(Type.set(Type.TEXT), "[]", Set.of()),
        Arguments.of(Type.map(Type.TEXT), "{}", Map.of()));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void text_isItsValue(Type type, String text, Object value) {
    assertThat(DefaultText.value(type, text)).isEqualTo(value);
  }

  static List<Arguments> others() {
    return List.of(
        Arguments.of(Type.BOOL, "TRUE"),
        Arguments.of(Type.INT8, "128"),
        Arguments.of(Type.INT32, "0x10"),
        Arguments.of(Type.INT64, "5L"),
        Arguments.of(Type.CHAR, "ab"),
        Arguments.of(Type.FLOAT32, "1f"),
        Arguments.of(Type.FLOAT64, "0x1p3"),
        Arguments.of(Type.UUID, "1-1-1-1-1"),
        Arguments.of(Type.INSTANT, "2026-01-31"),
        Arguments.of(Type.enumeration("Color", RED), "red"),
        Arguments.of(Type.list(Type.TEXT), "{}"),
        Arguments.of(Type.map(Type.TEXT), "[]"),
        Arguments.of(Type.record("R"), "{}"));
  }

  @ParameterizedTest
  @MethodSource("others")
  void otherText_isRefused(Type type, String text) {
    assertThatThrownBy(() -> DefaultText.value(type, text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no default of type " + type + ": \"" + text + "\"");
  }
}
