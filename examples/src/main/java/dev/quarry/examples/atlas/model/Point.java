package dev.quarry.examples.atlas.model;

/**
 * A place on the globe (WGS 84).
 *
 * @param latitude degrees north of the equator, -90 to 90
 * @param longitude degrees east of Greenwich, -180 to 180
 */
public record Point(double latitude, double longitude) {}
