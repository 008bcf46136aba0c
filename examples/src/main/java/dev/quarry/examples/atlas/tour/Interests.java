package dev.quarry.examples.atlas.tour;

import dev.quarry.examples.atlas.model.Region;

/**
 * What the tour looks at.
 *
 * @param country the code of a country
 * @param region a part of the world
 * @param prefix what the names of cities begin with
 * @param language an ISO 639-3 code
 */
public record Interests(String country, Region region, String prefix, String language) {}
