package nested;

import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Table("drawings")
public record Drawing(
    Id<Drawing> id,
    Shape outline,
    List<Shape> shapes,
    @Optional Point origin,
    java.util.Optional<nested.other.Point> pin,
    Map<String, List<Set<Color>>> palettes,
    List<List<Point>> paths,
    Set<Id<Drawing>> copies,
    Nothing nothing) {}
