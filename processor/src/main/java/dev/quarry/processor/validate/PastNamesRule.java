package dev.quarry.processor.validate;

import dev.quarry.processor.read.ComponentFacts;
import dev.quarry.processor.read.PastFacts;
import dev.quarry.processor.read.Reached;
import dev.quarry.processor.read.TableFacts;
import dev.quarry.processor.read.TypeFacts;
import dev.quarry.processor.report.Code;
import dev.quarry.processor.report.Finding;
import dev.quarry.processor.site.Site;
import dev.quarry.processor.site.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** What {@code @Renamed} and {@code @Removed} tell of a table and of all that lies in it. */
final class PastNamesRule implements TableRule {

  private final Sources sources;

  PastNamesRule(Sources sources) {
    this.sources = sources;
  }

  @Override
  public List<Finding> check(TableFacts table) {
    List<Finding> wrong = new ArrayList<>(tableNames(table));
    wrong.addAll(
        components(table.element(), table.components(), table.removed(), table.site()).check());
    for (Reached reached : Reached.of(table)) {
      Reached.types(reached.component().value())
          .flatMap(type -> groups(type, reached.site(sources)))
          .forEach(group -> wrong.addAll(group.check()));
    }
    return wrong;
  }

  private Stream<PastNames> groups(TypeFacts type, Site via) {
    if (type instanceof TypeFacts.Nested nested) {
      return Stream.of(components(nested.element(), nested.components(), nested.removed(), via));
    } else if (type instanceof TypeFacts.Enumeration enumeration) {
      return Stream.of(constants(enumeration, via));
    } else if (type instanceof TypeFacts.Sealed sealed) {
      return Stream.of(variants(sealed, via));
    }
    return Stream.of();
  }

  private PastNames components(
      TypeElement record, List<ComponentFacts> components, Optional<PastFacts> removed, Site via) {
    List<PastNames.Member> members =
        components.stream().map(each -> new PastNames.Member(each.name(), each.renamed())).toList();
    return group(record, "component", members, removed, via);
  }

  private PastNames constants(TypeFacts.Enumeration type, Site via) {
    List<PastNames.Member> members =
        type.declared().stream()
            .map(each -> new PastNames.Member(each.name(), each.renamed()))
            .toList();
    return group(type.element(), "constant", members, Optional.empty(), via);
  }

  private PastNames variants(TypeFacts.Sealed type, Site via) {
    List<PastNames.Member> members =
        type.permitted().stream()
            .filter(TypeFacts.Nested.class::isInstance)
            .map(TypeFacts.Nested.class::cast)
            .map(each -> new PastNames.Member(each.simpleName(), each.renamed()))
            .toList();
    return group(type.element(), "record", members, Optional.empty(), via);
  }

  private PastNames group(
      TypeElement owner,
      String sort,
      List<PastNames.Member> members,
      Optional<PastFacts> removed,
      Site via) {
    return new PastNames(
        owner.getSimpleName().toString(),
        sort,
        members,
        removed,
        site -> sources.hasUnit(site.unit()) ? site : via);
  }

  /** A table's former names are well formed; whether others have them, its schema knows. */
  private static List<Finding> tableNames(TableFacts table) {
    List<Finding> wrong = new ArrayList<>();
    if (table.renamed().filter(past -> past.names().isEmpty()).isPresent()) {
      wrong.add(
          new Finding(
              Code.BAD_PAST_NAME,
              table.renamed().get().site(),
              "@Renamed on " + table.simpleName() + " tells no name",
              "write one, or remove @Renamed"));
    }
    for (PastFacts.Name name : table.renamed().map(PastFacts::names).orElse(List.of())) {
      if (!RecordRule.NAME.matcher(name.text()).matches()) {
        wrong.add(
            new Finding(
                Code.BAD_PAST_NAME,
                name.site(),
                "\"" + name.text() + "\" is no name that a table can have had",
                "write the name as it stood in @Table"));
      } else if (name.text().equals(table.name())) {
        wrong.add(
            new Finding(
                Code.FORMER_NAME_PRESENT,
                name.site(),
                "@Renamed says that table \""
                    + table.name()
                    + "\" was named so before, but that is its name now",
                "take the name out of @Renamed"));
      }
    }
    return wrong;
  }
}
