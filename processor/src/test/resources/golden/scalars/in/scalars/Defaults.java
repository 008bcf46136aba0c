package scalars;

import dev.quarry.annotation.Default;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Table
public record Defaults(
    Id<Defaults> id,
    @Default("true") boolean bool,
    @Default("-1") byte int8,
    @Default("5000000000") long int64,
    @Default("x") char char16,
    @Default("1.5") Float float32,
    @Default("a \"quoted\" text\nof two lines") String text,
    @Default("1.50") BigDecimal decimal,
    @Default("2026-11-01T00:00:00Z") Instant instant,
    @Default("LIGHT") Theme theme,
    @Default("[]") List<String> list,
    @Default("[]") Set<Theme> set,
    @Default("{}") Map<String, Integer> map) {}
