package dev.quarry.examples.types;

import dev.quarry.annotation.Key;
import dev.quarry.annotation.Table;
import dev.quarry.value.Bytes;
import dev.quarry.value.Id;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/** A key of every type that can be ordered, and nothing else. */
@Table
record Keyed(
    @Key boolean bool,
    @Key byte int8,
    @Key short int16,
    @Key int int32,
    @Key Long int64,
    @Key char char16,
    @Key String text,
    @Key Bytes bytes,
    @Key BigInteger integer,
    @Key UUID uuid,
    @Key Instant instant,
    @Key LocalDate date,
    @Key LocalTime time,
    @Key LocalDateTime dateTime,
    @Key Duration duration,
    @Key Id<Keyed> id,
    @Key Color color) {}
