package projections;

import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Path;
import dev.quarry.annotation.Projection;
import java.util.List;
import java.util.Set;

@Projection(of = Book.class)
public record BookCard(
    String title,
    @Path("title") String heading,
    Integer pages,
    Genre genre,
    Money price,
    Print print,
    @Path("print.year") int year,
    @Path("print.city") @Optional String city,
    java.util.Optional<String> sequel,
    Set<Genre> shelves,
    @Optional List<String> notes,
    java.util.Optional<Set<Integer>> marks) {}
