package dev.quarry.processor.describe;

import com.palantir.javapoet.ClassName;
import dev.quarry.processor.model.BaselineModel;
import dev.quarry.processor.model.ComponentModel;
import dev.quarry.processor.model.ConditionModel;
import dev.quarry.processor.model.IndexModel;
import dev.quarry.processor.model.PastModel;
import dev.quarry.processor.model.PathModel;
import dev.quarry.processor.model.ProjectionModel;
import dev.quarry.processor.model.ReferenceModel;
import dev.quarry.processor.model.SchemaModel;
import dev.quarry.processor.model.TableModel;
import dev.quarry.processor.model.ViewModel;
import dev.quarry.processor.name.GeneratedClasses;
import dev.quarry.processor.name.Names;
import dev.quarry.processor.read.ComponentFacts;
import dev.quarry.processor.read.ConditionFacts;
import dev.quarry.processor.read.IndexFacts;
import dev.quarry.processor.read.MigrationsFacts;
import dev.quarry.processor.read.PastFacts;
import dev.quarry.processor.read.PathFacts;
import dev.quarry.processor.read.ProjectionFacts;
import dev.quarry.processor.read.ReferenceFacts;
import dev.quarry.processor.read.SchemaFacts;
import dev.quarry.processor.read.TableFacts;
import dev.quarry.processor.site.Access;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Describes declarations in which no rule found an error. */
public final class Describer {

  private Describer() {}

  /** A table, to be written. */
  public static TableModel table(TableFacts facts) {
    ClassName record = ClassName.get(facts.element());
    Map<String, ComponentModel> components =
        facts.components().stream()
            .map(ValueDescriber::component)
            .collect(Collectors.toMap(ComponentModel::name, Function.identity()));
    return new TableModel(
        facts.element(),
        record,
        GeneratedClasses.table(record),
        GeneratedClasses.codec(record),
        Access.isPublic(facts.element()),
        facts.name(),
        pick(facts.components(), components),
        pick(facts.key().components(), components),
        facts.indexes().stream()
            .map(index -> index(index, facts, components))
            .sorted(Comparator.comparing(IndexModel::name))
            .toList(),
        facts.components().stream()
            .flatMap(
                each -> each.reference().stream().map(to -> reference(each, to, facts, components)))
            .toList(),
        facts.renamed().map(PastFacts::texts).orElse(List.of()),
        RemovedPaths.of(facts));
  }

  /**
   * A schema, to be written.
   *
   * @param views the views, by their qualified names
   * @param baseline from which version on its databases are upgraded
   */
  public static SchemaModel schema(
      SchemaFacts facts, Function<String, Optional<ViewModel>> views, BaselineModel baseline) {
    ClassName type = ClassName.get(facts.element());
    boolean isPublic =
        Access.isPublic(facts.element())
            && facts.tables().stream().allMatch(table -> Access.isPublic(table.element()));
    return new SchemaModel(
        facts.element(),
        type.simpleName(),
        GeneratedClasses.database(type),
        GeneratedClasses.transaction(type),
        GeneratedClasses.migrationSteps(type),
        isPublic,
        facts.tables().stream().map(Describer::entry).toList(),
        facts.removed().texts(),
        baseline,
        new MigrationDescriber(views).migrations(facts),
        pasts(facts, views),
        facts.migrations().stream().flatMap(each -> each.element().stream()).toList());
  }

  private static Map<ClassName, PastModel> pasts(
      SchemaFacts facts, Function<String, Optional<ViewModel>> views) {
    Map<ClassName, PastModel> pasts = new HashMap<>();
    facts.migrations().stream()
        .flatMap(MigrationsFacts::records)
        .flatMap(record -> views.apply(record.site().type()).stream())
        .forEach(view -> pasts.putAll(view.pasts()));
    return Map.copyOf(pasts);
  }

  /** A projection, to be written. */
  public static ProjectionModel projection(ProjectionFacts facts) {
    ClassName record = ClassName.get(facts.element());
    TypeElement table = facts.table().orElseThrow().element();
    return new ProjectionModel(
        facts.element(),
        record,
        table,
        GeneratedClasses.table(ClassName.get(table)),
        GeneratedClasses.projection(record),
        Access.isPublic(facts.element()) && Access.isPublic(table),
        facts.components().stream().map(Describer::part).toList());
  }

  private static ProjectionModel.Part part(ProjectionFacts.Part facts) {
    PathModel path =
        new PathModel(facts.path().steps().stream().map(ValueDescriber::component).toList());
    return new ProjectionModel.Part(ValueDescriber.presence(facts.component()), path);
  }

  private static List<ComponentModel> pick(
      List<ComponentFacts> facts, Map<String, ComponentModel> models) {
    return facts.stream().map(each -> model(each, models)).toList();
  }

  private static ComponentModel model(ComponentFacts facts, Map<String, ComponentModel> models) {
    ComponentModel model = models.get(facts.name());
    return model == null ? ValueDescriber.component(facts) : model;
  }

  private static IndexModel index(
      IndexFacts facts, TableFacts table, Map<String, ComponentModel> components) {
    boolean includesRecord = facts.includesRecord(table.components(), table.key().components());
    return new IndexModel(
        facts.name(),
        facts.method(),
        paths(facts.paths(), components),
        facts.unique(),
        paths(facts.descending(), components),
        facts.ignoreCase(),
        facts.where().map(where -> condition(where.parts().orElseThrow(), components)),
        includesRecord ? List.of() : paths(facts.include().paths(), components),
        includesRecord);
  }

  private static ConditionModel condition(
      ConditionFacts.Parts facts, Map<String, ComponentModel> components) {
    return new ConditionModel(path(facts.path(), components), facts.test(), facts.constant());
  }

  private static List<PathModel> paths(
      List<PathFacts> facts, Map<String, ComponentModel> components) {
    return facts.stream().map(path -> path(path, components)).toList();
  }

  /** The first step is a component of the table; the rest are of nested records. */
  private static PathModel path(PathFacts facts, Map<String, ComponentModel> components) {
    ComponentModel first = model(facts.steps().get(0), components);
    List<ComponentModel> rest =
        facts.steps().stream().skip(1).map(ValueDescriber::component).toList();
    return new PathModel(Stream.concat(Stream.of(first), rest.stream()).toList());
  }

  private static ReferenceModel reference(
      ComponentFacts component,
      ReferenceFacts reference,
      TableFacts table,
      Map<String, ComponentModel> components) {
    return new ReferenceModel(
        model(component, components),
        reference.target().orElseThrow().element(),
        reference.target().flatMap(ReferenceFacts.Target::table).orElseThrow(),
        reference.onDelete(),
        table.indexFor(component).orElseThrow().name());
  }

  private static SchemaModel.Entry entry(TableFacts table) {
    ClassName record = ClassName.get(table.element());
    return new SchemaModel.Entry(
        record, GeneratedClasses.table(record), Names.tableAccessor(table.name()), table.name());
  }
}
