package history;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Removed;
import dev.quarry.annotation.Renamed;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.util.List;
import java.util.Map;

@Table("customers")
@Renamed(from = {"people", "users"})
@Removed("nickname")
public record Customer(
    Id<Customer> id,
    @Index @Renamed(from = {"mail", "email"}) String emailAddress,
    Status status,
    @Optional @Renamed(from = "position") Point location,
    List<Point> visited,
    Map<String, List<Payment>> payments) {}
