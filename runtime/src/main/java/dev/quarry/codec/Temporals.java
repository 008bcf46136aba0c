package dev.quarry.codec;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Temporal values from their stored numbers, refusing numbers that no value is stored as. */
final class Temporals {
  private static final int NANOS_PER_SECOND = 1_000_000_000;

  private Temporals() {}

  static Instant instant(ByteSource in, long seconds, long nanos) {
    checkNanos(in, nanos);
    if (seconds < Instant.MIN.getEpochSecond() || seconds > Instant.MAX.getEpochSecond()) {
      throw in.corrupt("instant out of range ends");
    }
    return Instant.ofEpochSecond(seconds, nanos);
  }

  static Duration duration(ByteSource in, long seconds, long nanos) {
    checkNanos(in, nanos);
    return Duration.ofSeconds(seconds, nanos);
  }

  static LocalDate date(ByteSource in, long day) {
    if (day < LocalDate.MIN.toEpochDay() || day > LocalDate.MAX.toEpochDay()) {
      throw in.corrupt("date out of range ends");
    }
    return LocalDate.ofEpochDay(day);
  }

  static LocalTime time(ByteSource in, long nanoOfDay) {
    if (nanoOfDay < 0 || nanoOfDay > LocalTime.MAX.toNanoOfDay()) {
      throw in.corrupt("time out of range ends");
    }
    return LocalTime.ofNanoOfDay(nanoOfDay);
  }

  private static void checkNanos(ByteSource in, long nanos) {
    if (nanos < 0 || nanos >= NANOS_PER_SECOND) {
      throw in.corrupt("nanoseconds out of range end");
    }
  }
}
