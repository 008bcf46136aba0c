package dev.quarry.examples.atlas.model;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Key;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A country or territory. Its code is a natural key: the data bring it along and it is unique.
 *
 * @param code ISO 3166-1 alpha-2
 * @param name its name in English
 * @param region the part of the world it lies in
 * @param subregion a finer division; absent in Antarctica
 * @param capital its capital, if it has one
 * @param independent whether it is a sovereign state; absent where that is disputed
 * @param landlocked whether it has no coast
 * @param areaKm2 land area in square kilometres, if known
 * @param currencies ISO 4217 codes
 * @param languages official languages as ISO 639-3 codes
 * @param borders neighbours as ISO 3166-1 <em>alpha-3</em> codes; not keys of this table, whose
 *     source has no alpha-3 column, and therefore no references
 */
@Table("countries")
public record Country(
    @Key String code,
    String name,
    @Index Region region,
    @Optional @Nullable String subregion,
    @Optional @Nullable String capital,
    @Optional @Nullable Boolean independent,
    boolean landlocked,
    @Optional @Nullable Double areaKm2,
    List<String> currencies,
    @Index List<String> languages,
    List<String> borders) {}
