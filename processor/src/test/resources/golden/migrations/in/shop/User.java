package shop;

import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Renamed;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.util.List;

@Table("users")
@Renamed(from = "people")
public record User(
    Id<User> id, String first, String last, Role role, @Optional Address address, List<Role> past) {}
