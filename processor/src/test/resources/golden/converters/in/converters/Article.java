package converters;

import dev.quarry.annotation.Convert;
import dev.quarry.annotation.Default;
import dev.quarry.annotation.Index;
import dev.quarry.annotation.Key;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Table;

@Table("articles")
record Article(
    @Key @Convert(SkuConverter.class) Sku sku,
    @Index @Convert(MoneyConverter.class) Money price,
    @Optional @Convert(MoneyConverter.class) Money oldPrice,
    @Default("0") @Convert(MoneyConverter.class) Money deposit,
    java.util.Optional<String> note) {}
