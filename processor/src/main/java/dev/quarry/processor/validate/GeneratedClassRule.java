package dev.quarry.processor.validate;

import com.palantir.javapoet.ClassName;
import dev.quarry.processor.name.GeneratedClasses;
import dev.quarry.processor.read.TableFacts;
import dev.quarry.processor.report.Code;
import dev.quarry.processor.report.Finding;
import dev.quarry.processor.site.Site;
import dev.quarry.processor.site.Sources;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.util.Elements;

/** The classes to generate are not there already, written by hand. */
final class GeneratedClassRule implements TableRule {

  private final Elements elements;
  private final Sources sources;
  private final Predicate<String> isGenerated;

  GeneratedClassRule(Elements elements, Sources sources, Predicate<String> isGenerated) {
    this.elements = elements;
    this.sources = sources;
    this.isGenerated = isGenerated;
  }

  @Override
  public List<Finding> check(TableFacts table) {
    ClassName record = ClassName.get(table.element());
    return Stream.of(GeneratedClasses.table(record), GeneratedClasses.codec(record))
        .flatMap(name -> check(name, table.site()).stream())
        .toList();
  }

  /** Whether a class stands in the way of one to generate. */
  Optional<Finding> check(ClassName name, Site site) {
    String qualified = name.canonicalName();
    boolean isInTheWay =
        sources.hasUnit(qualified)
            && !isGenerated.test(qualified)
            && elements.getTypeElement(qualified) != null;
    return isInTheWay
        ? Optional.of(
            new Finding(
                Code.CLASS_EXISTS,
                site,
                "class " + name.simpleName() + " is to be generated, but is in the sources already",
                "rename that class"))
        : Optional.empty();
  }
}
