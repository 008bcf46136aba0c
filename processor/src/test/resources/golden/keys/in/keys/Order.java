package keys;

import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.time.LocalDate;

@Table("orders")
public record Order(Id<Order> id, LocalDate placedOn) {}
