package dev.quarry.processor.validate;

import dev.quarry.processor.read.Reached;
import dev.quarry.processor.read.SchemaFacts;
import dev.quarry.processor.read.StepFacts;
import dev.quarry.processor.read.StepFacts.OfRecords;
import dev.quarry.processor.read.TableFacts;
import dev.quarry.processor.read.TypeFacts;
import dev.quarry.processor.report.Code;
import dev.quarry.processor.report.Finding;
import dev.quarry.processor.site.Access;
import dev.quarry.processor.site.Sources;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** The records that a step takes and gives are such as documents are made of. */
final class MigrationRecordRule {

  private final Sources sources;
  private final List<TableRule> rules;

  MigrationRecordRule(Sources sources, List<TableRule> rules) {
    this.sources = sources;
    this.rules = rules;
  }

  List<Finding> check(StepFacts step, SchemaFacts schema) {
    return step.signature() instanceof OfRecords records
        ? Stream.of(records.from(), records.to())
            .flatMap(record -> check(record, step, schema).stream())
            .toList()
        : List.of();
  }

  private List<Finding> check(TableFacts record, StepFacts step, SchemaFacts schema) {
    List<Finding> wrong = new ArrayList<>(Shapes.check(record.element(), record.site(), sources));
    rules.forEach(rule -> wrong.addAll(rule.check(record)));
    for (TypeElement type : unreachable(record, Access.packageOf(schema.element()))) {
      wrong.add(
          new Finding(
              Code.UNREACHABLE_MIGRATION_TYPE,
              step.site(),
              step.described()
                  + " needs "
                  + type.getSimpleName()
                  + ", which schema "
                  + schema.element().getSimpleName()
                  + " cannot reach",
              "make it public, or package-private in the schema's package"));
    }
    return wrong;
  }

  /** The types that code in the schema's package has to name and cannot. */
  private static Set<TypeElement> unreachable(TableFacts record, PackageElement from) {
    Set<TypeElement> result = new LinkedHashSet<>();
    if (!Access.isReachable(record.element(), from)) {
      result.add(record.element());
    }
    PackageElement home = Access.packageOf(record.element());
    for (Reached reached : Reached.of(record)) {
      // What the record's own package cannot reach is reported as in a table.
      Reached.types(reached.component().value())
          .flatMap(MigrationRecordRule::named)
          .filter(type -> Access.isReachable(type, home) && !Access.isReachable(type, from))
          .forEach(result::add);
      Reached.types(reached.component().value())
          .filter(TypeFacts.Converted.class::isInstance)
          .map(type -> ((TypeFacts.Converted) type).converter())
          .filter(
              type -> ConverterRule.canBeMade(type, home) && !ConverterRule.canBeMade(type, from))
          .forEach(result::add);
    }
    return result;
  }

  private static Stream<TypeElement> named(TypeFacts type) {
    if (type instanceof TypeFacts.Nested nested) {
      return Stream.of(nested.element());
    }
    if (type instanceof TypeFacts.Sealed sealed) {
      return Stream.of(sealed.element());
    }
    return type instanceof TypeFacts.Enumeration enumeration
        ? Stream.of(enumeration.element())
        : Stream.of();
  }
}
