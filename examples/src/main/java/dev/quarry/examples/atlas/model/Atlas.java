package dev.quarry.examples.atlas.model;

import dev.quarry.annotation.Schema;

/**
 * The database. {@code AtlasDatabase} and {@code AtlasTransaction} are generated from it, as public
 * as it is.
 */
@Schema(tables = {Country.class, City.class, ImportState.class})
public interface Atlas {}
