package dev.quarry.examples.guide;

import dev.quarry.annotation.Convert;
import dev.quarry.annotation.OnDelete;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.References;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import org.jspecify.annotations.Nullable;

// [order]
@Table("orders")
public record Order(
    Id<Order> id,
    @References(value = User.class, onDelete = OnDelete.CASCADE) Id<User> user,
    @Convert(MoneyConverter.class) Money total,
    @Optional @Nullable Payment payment) {}
// [/order]
