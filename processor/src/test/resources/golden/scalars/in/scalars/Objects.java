package scalars;

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

@Table
public record Objects(
    Id<Objects> id,
    Id<Boxes> other,
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
    Duration duration) {}
