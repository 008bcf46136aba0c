package dev.quarry.schema;

/**
 * The types that hold one plain value. {@link Type} has a constant for each; this enum serves those
 * who have to tell them apart.
 */
public enum Scalar implements Type {
  /** {@code boolean}. */
  BOOL("boolean"),
  /** {@code byte}. */
  INT8("byte"),
  /** {@code short}. */
  INT16("short"),
  /** {@code int}. */
  INT32("int"),
  /** {@code long}. */
  INT64("long"),
  /** {@code char}. */
  CHAR("char"),
  /** {@code float}. */
  FLOAT32("float"),
  /** {@code double}. */
  FLOAT64("double"),
  /** {@code String}. */
  TEXT("String"),
  /** {@code byte[]} and {@code Bytes}. */
  BYTES("bytes"),
  /** {@code BigDecimal}. */
  DECIMAL("BigDecimal"),
  /** {@code BigInteger}. */
  INTEGER("BigInteger"),
  /** {@code UUID}. */
  UUID("UUID"),
  /** {@code Instant}. */
  INSTANT("Instant"),
  /** {@code LocalDate}. */
  DATE("LocalDate"),
  /** {@code LocalTime}. */
  TIME("LocalTime"),
  /** {@code LocalDateTime}. */
  DATE_TIME("LocalDateTime"),
  /** {@code Duration}. */
  DURATION("Duration");

  private final String javaName;

  Scalar(String javaName) {
    this.javaName = javaName;
  }

  @Override
  public String toString() {
    return javaName;
  }
}
