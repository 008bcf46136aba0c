package dev.quarry.query;

import static dev.quarry.sample.SpecimenTable.GRADE;
import static dev.quarry.sample.SpecimenTable.MASS;
import static dev.quarry.sample.SpecimenTable.NAME;
import static dev.quarry.sample.SpecimenTable.NUMBER;
import static dev.quarry.sample.SpecimenTable.PRICE;
import static dev.quarry.sample.SpecimenTable.SITE;
import static dev.quarry.sample.SpecimenTable.SPOT_LAYER;

import dev.quarry.sample.Specimen;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Orders, and what they mean in plain Java, ties by key included. */
record Ordering(List<Order<Specimen>> orders, Comparator<Specimen> meaning) {

  private record One(Order<Specimen> order, Comparator<Specimen> meaning) {}

  private static final One BY_NAME =
      new One(
          NAME.ascendingIgnoringCase(),
          Comparator.comparing(Specimen::name, Conditions.IGNORING_CASE));

  static Arbitrary<Ordering> all() {
    return Arbitraries.of(
            one(SITE, Comparator.comparing(Specimen::site, Conditions.BY_CODE_POINT)),
            one(NUMBER, Comparator.comparing(Specimen::number)),
            one(NAME, Comparator.comparing(Specimen::name, Conditions.BY_CODE_POINT)),
            one(MASS, Comparator.comparing(Specimen::mass, Conditions.BY_SIZE)),
            one(PRICE, Comparator.comparing(Specimen::price, BigDecimal::compareTo)),
            one(
                GRADE,
                Comparator.comparing(
                    Specimen::grade, Comparator.nullsFirst(Comparator.naturalOrder()))),
            one(
                SPOT_LAYER,
                Comparator.comparing(
                    Specimen::layer, Comparator.nullsFirst(Conditions.BY_CODE_POINT))))
        .flatMap(
            one ->
                Arbitraries.of(
                    one,
                    new One(
                        ((OrderedField<Specimen, ?>) one.order().field()).descending(),
                        one.meaning().reversed()),
                    BY_NAME,
                    new One(NAME.descendingIgnoringCase(), BY_NAME.meaning().reversed())))
        .list()
        .ofMaxSize(3)
        .map(Ordering::of);
  }

  private static One one(OrderedField<Specimen, ?> field, Comparator<Specimen> meaning) {
    return new One(field.ascending(), meaning);
  }

  private static Ordering of(List<One> ones) {
    List<Order<Specimen>> orders = new ArrayList<>();
    Comparator<Specimen> meaning = Comparator.comparing(row -> 0);
    boolean descending = false;
    for (One one : ones) {
      orders.add(one.order());
      meaning = meaning.thenComparing(one.meaning());
      descending = one.order().isDescending();
    }
    return new Ordering(
        orders, meaning.thenComparing(descending ? Specimens.BY_KEY.reversed() : Specimens.BY_KEY));
  }

  @Override
  public String toString() {
    return orders.toString();
  }
}
