package dev.quarry.processor.validate;

import com.palantir.javapoet.ClassName;
import dev.quarry.processor.name.GeneratedClasses;
import dev.quarry.processor.read.ProjectionFacts;
import dev.quarry.processor.report.Code;
import dev.quarry.processor.report.Finding;
import dev.quarry.processor.site.Access;
import dev.quarry.processor.site.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** All rules for one projection. */
public final class ProjectionRules {

  private final Elements elements;
  private final Sources sources;
  private final GeneratedClassRule classes;
  private final ProjectedFieldRule fields;

  /**
   * Makes the rules.
   *
   * @param isGenerated whether a class of this qualified name was written by this processor
   */
  public ProjectionRules(
      Elements elements, Types types, Sources sources, Predicate<String> isGenerated) {
    this.elements = elements;
    this.sources = sources;
    classes = new GeneratedClassRule(elements, sources, isGenerated);
    fields = new ProjectedFieldRule(types);
  }

  /** Everything that is wrong with a projection. */
  public List<Finding> check(ProjectionFacts projection) {
    List<Finding> wrong = new ArrayList<>();
    checkRecord(projection, wrong);
    projection
        .table()
        .ifPresentOrElse(
            table -> {
              ProcessedTable.check(table.element(), projection.ofSite(), elements, sources)
                  .ifPresent(wrong::add);
              wrong.addAll(fields.check(projection, table));
            },
            () -> projection.of().ifPresent(of -> wrong.add(noTable(projection))));
    classes
        .check(GeneratedClasses.projection(ClassName.get(projection.element())), projection.site())
        .ifPresent(wrong::add);
    return wrong;
  }

  private static void checkRecord(ProjectionFacts projection, List<Finding> wrong) {
    String name = projection.simpleName();
    if (!projection.isRecord()) {
      wrong.add(
          new Finding(
              Code.PROJECTION_IS_NO_RECORD,
              projection.site(),
              name + " is no record, but a projection makes records",
              "declare it as a record, or remove @Projection"));
    }
    if (Access.isHidden(projection.element())) {
      wrong.add(
          new Finding(
              Code.UNREACHABLE_PROJECTION,
              projection.site(),
              name + " is private or lies in a private type, where generated code cannot reach it",
              "make it package-private or public"));
    }
    if (!projection.element().getTypeParameters().isEmpty()) {
      wrong.add(
          new Finding(
              Code.GENERIC_PROJECTION,
              projection.site(),
              name + " has type parameters, but a projection makes records of one type",
              "declare a record without them"));
    }
  }

  private static Finding noTable(ProjectionFacts projection) {
    String of = TypeText.of(projection.of().orElseThrow());
    return new Finding(
        Code.PROJECTION_OF_NO_TABLE,
        projection.ofSite(),
        projection.simpleName() + " is a projection of " + of + ", which is no table",
        "name a record that is annotated with @Table");
  }
}
