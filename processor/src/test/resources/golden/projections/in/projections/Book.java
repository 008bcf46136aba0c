package projections;

import dev.quarry.annotation.Convert;
import dev.quarry.annotation.Key;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.References;
import dev.quarry.annotation.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Table("books")
public record Book(
    @Key String isbn,
    String title,
    int pages,
    Genre genre,
    @Convert(MoneyConverter.class) Money price,
    Map<String, Money.Rate> rates,
    Print print,
    List<Print> reprints,
    Set<Genre> shelves,
    @Optional List<String> notes,
    java.util.Optional<Set<Integer>> marks,
    @References(Book.class) @Optional String sequel,
    @References(Book.class) List<String> related) {}
