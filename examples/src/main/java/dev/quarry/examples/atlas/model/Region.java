package dev.quarry.examples.atlas.model;

/** A part of the world, as the countries' source divides it. */
public enum Region {
  AFRICA,
  AMERICAS,
  ANTARCTIC,
  ASIA,
  EUROPE,
  OCEANIA
}
