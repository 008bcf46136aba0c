package dev.quarry.examples.guide;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

// [product]
@Table("products")
@Index(
    value = {"category", "rating"},
    descending = "rating", // the best of a category first,
    include = "title") // with its title
@Index(value = "title", where = "onSale = true") // holds those only
public record Product(
    Id<Product> id,
    @Index(unique = true, ignoreCase = true) String code, // "t-1" and "T-1" are one code
    String category,
    int rating,
    String title,
    boolean onSale) {}
// [/product]
