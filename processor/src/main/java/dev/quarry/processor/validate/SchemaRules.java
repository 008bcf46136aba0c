package dev.quarry.processor.validate;

import com.palantir.javapoet.ClassName;
import dev.quarry.processor.name.GeneratedClasses;
import dev.quarry.processor.read.ReferenceFacts;
import dev.quarry.processor.read.SchemaFacts;
import dev.quarry.processor.read.TableFacts;
import dev.quarry.processor.report.Code;
import dev.quarry.processor.report.Finding;
import dev.quarry.processor.site.Access;
import dev.quarry.processor.site.Site;
import dev.quarry.processor.site.Sources;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** All rules for one schema. */
public final class SchemaRules {

  private final Elements elements;
  private final Sources sources;
  private final GeneratedClassRule classes;
  private final SchemaNameRule names = new SchemaNameRule();
  private final SchemaPastRule past = new SchemaPastRule();
  private final MigrationRules migrations;

  /**
   * Makes the rules.
   *
   * @param isGenerated whether a class of this qualified name was written by this processor
   */
  public SchemaRules(
      Elements elements, Types types, Sources sources, Predicate<String> isGenerated) {
    this.elements = elements;
    this.sources = sources;
    migrations = new MigrationRules(sources, TableRules.ofContents(types, sources));
    classes = new GeneratedClassRule(elements, sources, isGenerated);
  }

  /** Everything that is wrong with a schema. */
  public List<Finding> check(SchemaFacts schema) {
    List<Finding> wrong = new ArrayList<>();
    checkType(schema, wrong);
    if (schema.entries().isEmpty()) {
      wrong.add(
          new Finding(
              Code.SCHEMA_WITHOUT_TABLES,
              schema.site(),
              "schema " + name(schema) + " lists no tables",
              "write @Schema(tables = {…})"));
    }
    Set<TypeElement> seen = new HashSet<>();
    for (SchemaFacts.Entry entry : schema.entries()) {
      entry.table().ifPresent(table -> checkTable(table, entry.site(), schema, seen, wrong));
      if (entry.type().isPresent() && entry.table().isEmpty()) {
        String type = TypeText.of(entry.type().get());
        wrong.add(
            new Finding(
                Code.SCHEMA_LISTS_NO_TABLE,
                entry.site(),
                "schema " + name(schema) + " lists " + type + ", which is no table",
                "annotate " + type + " with @Table, or take it from the list"));
      }
    }
    checkReferences(schema, wrong);
    wrong.addAll(names.check(schema));
    wrong.addAll(past.check(schema));
    wrong.addAll(migrations.check(schema));
    ClassName type = ClassName.get(schema.element());
    Stream.of(
            Stream.of(GeneratedClasses.database(type), GeneratedClasses.transaction(type)),
            Stream.of(GeneratedClasses.migrationSteps(type))
                .filter(each -> schema.hasRecordSteps()))
        .flatMap(each -> each)
        .forEach(each -> classes.check(each, Site.of(schema.element())).ifPresent(wrong::add));
    return wrong;
  }

  private static void checkType(SchemaFacts schema, List<Finding> wrong) {
    TypeElement type = schema.element();
    boolean isUsual =
        type.getKind() == ElementKind.INTERFACE || type.getKind() == ElementKind.CLASS;
    if (!isUsual || Access.isHidden(type)) {
      wrong.add(
          new Finding(
              Code.BAD_SCHEMA_TYPE,
              Site.of(type),
              "schema " + name(schema) + " is not an interface or class that its package can reach",
              "put @Schema on an interface that is not private, as in interface Atlas {}"));
    }
  }

  private void checkTable(
      TableFacts table, Site site, SchemaFacts schema, Set<TypeElement> seen, List<Finding> wrong) {
    String name = table.simpleName();
    if (!seen.add(table.element())) {
      wrong.add(
          new Finding(
              Code.SCHEMA_LISTS_TWICE,
              site,
              "schema " + name(schema) + " lists " + name + " twice",
              "take one from the list"));
      return;
    }
    boolean hidden = Access.isHidden(table.element()) && sources.contains(table.element());
    if (!hidden && !Access.isReachable(table.element(), Access.packageOf(schema.element()))) {
      wrong.add(
          new Finding(
              Code.SCHEMA_CANNOT_REACH_TABLE,
              site,
              "schema "
                  + name(schema)
                  + " lists "
                  + name
                  + ", which is not public and lies in another package",
              "make " + name + " public, or declare the schema in its package"));
    }
    ProcessedTable.check(table.element(), site, elements, sources).ifPresent(wrong::add);
  }

  private static void checkReferences(SchemaFacts schema, List<Finding> wrong) {
    List<TableFacts> tables = schema.tables();
    Set<TypeElement> listed = tables.stream().map(TableFacts::element).collect(Collectors.toSet());
    Set<TypeElement> seen = new HashSet<>();
    for (SchemaFacts.Entry entry : schema.entries()) {
      entry.table().stream()
          .filter(table -> seen.add(table.element()))
          .flatMap(table -> table.components().stream())
          .forEach(
              component ->
                  component
                      .reference()
                      .flatMap(ReferenceFacts::target)
                      .filter(target -> target.table().isPresent())
                      .filter(target -> !listed.contains(target.element()))
                      .ifPresent(
                          target ->
                              wrong.add(
                                  new Finding(
                                      Code.SCHEMA_MISSES_REFERENCED_TABLE,
                                      entry.site(),
                                      "schema "
                                          + name(schema)
                                          + " does not list "
                                          + target.element().getSimpleName()
                                          + ", to which "
                                          + component.described()
                                          + " refers",
                                      "list it too"))));
    }
  }

  private static String name(SchemaFacts schema) {
    return schema.element().getSimpleName().toString();
  }
}
