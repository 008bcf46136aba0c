package dev.quarry.examples.guide;

import dev.quarry.annotation.Schema;

// [schema]
@Schema(tables = {User.class, Order.class, OrderLine.class, Product.class})
interface Shop {}
// [/schema]
