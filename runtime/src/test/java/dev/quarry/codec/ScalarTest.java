package dev.quarry.codec;

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
import net.jqwik.api.Group;

/** Runs {@link ScalarContract} for every scalar type. */
@SuppressWarnings("ClassCanBeStatic") // jqwik finds groups that are inner classes only
final class ScalarTest {

  @Group
  class Bool extends ScalarContract<Boolean> {
    Bool() {
      super(Kinds.BOOL);
    }
  }

  @Group
  class Int8 extends ScalarContract<Byte> {
    Int8() {
      super(Kinds.INT8);
    }
  }

  @Group
  class Int16 extends ScalarContract<Short> {
    Int16() {
      super(Kinds.INT16);
    }
  }

  @Group
  class Int32 extends ScalarContract<Integer> {
    Int32() {
      super(Kinds.INT32);
    }
  }

  @Group
  class Int64 extends ScalarContract<Long> {
    Int64() {
      super(Kinds.INT64);
    }
  }

  @Group
  class Char extends ScalarContract<Character> {
    Char() {
      super(Kinds.CHAR);
    }
  }

  @Group
  class Float32 extends ScalarContract<Float> {
    Float32() {
      super(Kinds.FLOAT32);
    }
  }

  @Group
  class Float64 extends ScalarContract<Double> {
    Float64() {
      super(Kinds.FLOAT64);
    }
  }

  @Group
  class Text extends ScalarContract<String> {
    Text() {
      super(Kinds.TEXT);
    }
  }

  @Group
  class ByteArray extends ScalarContract<byte[]> {
    ByteArray() {
      super(Kinds.BYTE_ARRAY);
    }
  }

  @Group
  class BytesValue extends ScalarContract<Bytes> {
    BytesValue() {
      super(Kinds.BYTES);
    }
  }

  @Group
  class Decimal extends ScalarContract<BigDecimal> {
    Decimal() {
      super(Kinds.DECIMAL);
    }
  }

  @Group
  class IntegerValue extends ScalarContract<BigInteger> {
    IntegerValue() {
      super(Kinds.INTEGER);
    }
  }

  @Group
  class UuidValue extends ScalarContract<UUID> {
    UuidValue() {
      super(Kinds.UUID);
    }
  }

  @Group
  class InstantValue extends ScalarContract<Instant> {
    InstantValue() {
      super(Kinds.INSTANT);
    }
  }

  @Group
  class Date extends ScalarContract<LocalDate> {
    Date() {
      super(Kinds.DATE);
    }
  }

  @Group
  class Time extends ScalarContract<LocalTime> {
    Time() {
      super(Kinds.TIME);
    }
  }

  @Group
  class DateTime extends ScalarContract<LocalDateTime> {
    DateTime() {
      super(Kinds.DATE_TIME);
    }
  }

  @Group
  class DurationValue extends ScalarContract<Duration> {
    DurationValue() {
      super(Kinds.DURATION);
    }
  }

  @Group
  class IdValue extends ScalarContract<Id<Object>> {
    IdValue() {
      super(Kinds.ID);
    }
  }

  @Group
  class EnumId extends ScalarContract<Integer> {
    EnumId() {
      super(Kinds.ENUM_ID);
    }
  }
}
