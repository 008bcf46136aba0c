package dev.quarry.examples.guide;

import dev.quarry.annotation.Key;
import dev.quarry.annotation.References;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

// [line]
@Table("order_lines")
public record OrderLine(
    @Key @References(Order.class) Id<Order> order, // a composite key:
    @Key int line, // lines of an order are neighbours
    String article,
    int quantity) {}
// [/line]
