package names;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Key;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Table;
import java.util.List;

@Table("characters")
record Character(
    @Key char row,
    @Key String change,
    String in,
    String out,
    @Index String key,
    @Optional Integer presence,
    @Index List<String> element,
    Out bounds,
    String schema,
    @Optional String changed,
    String reader,
    String value) {}
