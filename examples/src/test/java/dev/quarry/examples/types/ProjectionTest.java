package dev.quarry.examples.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A projection makes of a document what its record would have made of the decoded one. */
class ProjectionTest {
  @Provide
  Arbitrary<Collections> collections() {
    return Records.of(Collections.class);
  }

  @Provide
  Arbitrary<Optionals> optionals() {
    return Records.of(Optionals.class);
  }

  @Provide
  Arbitrary<Converted> converted() {
    return Records.of(Converted.class);
  }

  @Property(tries = 200)
  void projection_ofCollections_isTheirs(@ForAll("collections") Collections row) {
    try (EverythingDatabase database = EverythingDatabase.openInMemory()) {
      database.collections().insert(row);

      assertThat(
              database
                  .collections()
                  .scan()
                  .select(CollectionsViewProjection.COLLECTIONS_VIEW)
                  .list())
          .isEqualTo(
              List.of(
                  new CollectionsView(
                      row.nothings(),
                      row.fractions(),
                      row.moments(),
                      row.ids(),
                      row.shapes(),
                      row.palettes(),
                      row.words())));
      assertThat(database.collections().query().select(CollectionsTable.POINTS).list())
          .isEqualTo(List.of(row.points()));
      assertThat(
              database.collections().where(CollectionsTable.FRACTIONS.is(row.fractions())).count())
          .isEqualTo(1);
    }
  }

  @Property(tries = 200)
  void projection_ofOptionalComponents_isAsAbsentAsThey(@ForAll("optionals") Optionals row) {
    try (EverythingDatabase database = EverythingDatabase.openInMemory()) {
      database.optionals().insert(row);

      assertThat(
              database.optionals().query().select(OptionalsViewProjection.OPTIONALS_VIEW).single())
          .contains(
              new OptionalsView(
                  Optional.ofNullable(row.int32()),
                  row.point(),
                  row.point() == null ? null : row.point().x(),
                  Optional.ofNullable(row.shape()),
                  Optional.ofNullable(row.list()),
                  row.maybeNumber().orElse(null),
                  row.maybeDate(),
                  row.maybePoint().map(Point::y),
                  row.maybeMap().orElse(null)));
    }
  }

  @Property(tries = 50)
  void projection_ofConvertedComponents_isConverted(@ForAll("converted") Converted row) {
    try (EverythingDatabase database = EverythingDatabase.openInMemory()) {
      database.converted().insert(row);

      assertThat(database.converted().scan().select(ConvertedViewProjection.CONVERTED_VIEW).list())
          .isEqualTo(List.of(new ConvertedView(row.optional(), row.usual())));
    }
  }
}
