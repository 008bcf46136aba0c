package keys;

import dev.quarry.annotation.Key;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("order-lines")
public record OrderLine(@Key Id<Order> order, @Key int number, String article, int quantity) {}
