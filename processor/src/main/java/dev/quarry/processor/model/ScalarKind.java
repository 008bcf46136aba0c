package dev.quarry.processor.model;

/**
 * The scalar types, by the name that the codec's readers and writers, the key writer, the JSON face
 * and the schema metadata share for them: kind {@code INT32} is written by {@code int32(…)}.
 */
public enum ScalarKind {
  BOOL("bool"),
  INT8("int8"),
  INT16("int16"),
  INT32("int32"),
  INT64("int64"),
  CHAR("char16"),
  FLOAT32("float32"),
  FLOAT64("float64"),
  TEXT("text"),
  BYTE_ARRAY("byteArray"),
  BYTES("bytes"),
  DECIMAL("decimal"),
  INTEGER("integer"),
  UUID("uuid"),
  INSTANT("instant"),
  DATE("date"),
  TIME("time"),
  DATE_TIME("dateTime"),
  DURATION("duration");

  private final String method;

  ScalarKind(String method) {
    this.method = method;
  }

  /** The name of the runtime's reading and writing methods for this kind. */
  public String method() {
    return method;
  }
}
