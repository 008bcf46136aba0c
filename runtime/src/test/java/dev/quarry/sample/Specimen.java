package dev.quarry.sample;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document with a key of two components and a component of every sort that queries treat apart.
 */
public record Specimen(
    String site,
    int number,
    String name,
    @Nullable String code,
    double mass,
    @Nullable Integer grade,
    boolean whole,
    List<String> labels,
    @Nullable Spot spot,
    BigDecimal price,
    Rank rank) {

  public record Place(String site, int number) {}

  public record Spot(double depth, @Nullable String layer) {}

  public enum Rank {
    LOW,
    HIGH
  }

  public @Nullable String layer() {
    return spot == null ? null : spot.layer();
  }

  public @Nullable Double depth() {
    return spot == null ? null : spot.depth();
  }

  public Specimen withName(String value) {
    return new Specimen(site, number, value, code, mass, grade, whole, labels, spot, price, rank);
  }
}
