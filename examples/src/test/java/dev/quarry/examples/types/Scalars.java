package dev.quarry.examples.types;

import dev.quarry.annotation.Table;
import dev.quarry.value.Bytes;
import dev.quarry.value.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/** One component of each scalar type, and boxes among them. */
@Table
@SuppressWarnings("ArrayRecordComponent") // a component type like any other
record Scalars(
    Id<Scalars> id,
    boolean bool,
    byte int8,
    short int16,
    int int32,
    long int64,
    char char16,
    float float32,
    double float64,
    Boolean boxedBool,
    Byte boxedInt8,
    Short boxedInt16,
    Integer boxedInt32,
    Long boxedInt64,
    Character boxedChar16,
    Float boxedFloat32,
    Double boxedFloat64,
    String text,
    byte[] array,
    Bytes bytes,
    BigDecimal decimal,
    BigInteger integer,
    UUID uuid,
    Instant instant,
    LocalDate date,
    LocalTime time,
    LocalDateTime dateTime,
    Duration duration,
    Id<Keyed> other,
    Color color) {}
