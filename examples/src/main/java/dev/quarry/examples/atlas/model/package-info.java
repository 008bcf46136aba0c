/**
 * What Atlas stores: countries, cities and how far their import has come. From these records the
 * processor writes the rest of this package, {@code CityTable} and {@code AtlasDatabase} among it.
 * Imports nothing of the other Atlas packages.
 */
@NullMarked
package dev.quarry.examples.atlas.model;

import org.jspecify.annotations.NullMarked;
