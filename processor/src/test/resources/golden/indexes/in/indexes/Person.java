package indexes;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

@Table("people")
@Index("address.city.name")
@Index({"height", "birthday", "name"})
@Index(
    value = {"name", "birthday", "height"},
    unique = true,
    name = "name-sake")
@Index({"tags", "name"})
@Index({"status", "work.city.name"})
public record Person(
    Id<Person> id,
    @Index(unique = true) String mail,
    String name,
    @Optional LocalDate birthday,
    double height,
    @Optional @Index(unique = true) Long phone,
    @Index java.util.Optional<String> nickname,
    Address address,
    @Optional Address work,
    @Index Status status,
    @Index boolean active,
    List<String> tags,
    @Optional @Index Set<Integer> numbers) {}
