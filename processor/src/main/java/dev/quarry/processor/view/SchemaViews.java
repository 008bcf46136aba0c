package dev.quarry.processor.view;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.quarry.processor.evolve.Evolution;
import dev.quarry.processor.evolve.ViewBases;
import dev.quarry.processor.model.LiveViewModel;
import dev.quarry.processor.model.TableModel;
import dev.quarry.processor.name.ViewNames;
import dev.quarry.processor.read.SchemaFacts;
import dev.quarry.processor.read.TableFacts;
import dev.quarry.processor.site.Access;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.TableDefinition;
import dev.quarry.snapshot.Lineage;
import dev.quarry.snapshot.SnapshotDiff;
import dev.quarry.snapshot.TableChange;
import dev.quarry.snapshot.TableSnapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The views of a schema's tables, also of those that it gave up. Good for one round. */
public final class SchemaViews {

  private final SchemaFacts schema;
  private final List<Lineage> lineages;
  private final Map<String, TableDefinition> definitions;
  private final Map<String, TableChange> changes;
  private final ViewBases bases;
  private final String home;

  /**
   * Makes ready.
   *
   * @param lineages what is sealed of the schema
   * @param definitions its tables as declared, by the qualified names of their records; without
   *     those that cannot be read
   */
  public SchemaViews(
      SchemaFacts schema, List<Lineage> lineages, Map<String, TableDefinition> definitions) {
    this.schema = schema;
    this.lineages = lineages;
    this.definitions = definitions;
    home = ViewNames.home(ClassName.get(schema.element()));
    bases = new ViewBases(schema, lineages);
    changes =
        SnapshotDiff.between(lineages, Evolution.candidate(schema, definitions)).tables().stream()
            .collect(Collectors.toMap(each -> each.declared().name(), Function.identity()));
  }

  /** The views of all tables that have any; of a table that is awaited none that hang on it. */
  public List<TableViews> tables() {
    List<TableViews> result = new ArrayList<>();
    for (Lineage lineage : lineages) {
      result.add(views(lineage));
    }
    return List.copyOf(result);
  }

  /** How the newest view of a table becomes its record; empty if a value would be lost. */
  public Optional<LiveViewModel> live(TableViews views, TableModel model) {
    return views
        .draft()
        .map(draft -> draft.table().fields())
        .or(() -> change(views.lineage()).map(SchemaViews::today))
        .flatMap(today -> views.live(model, today));
  }

  private static List<FieldSchema> today(TableChange change) {
    return change.fields(change.nextVersion(LocalDate.EPOCH));
  }

  private TableViews views(Lineage lineage) {
    Function<String, ClassName> name = version -> ClassName.get(home, bases.view(lineage, version));
    Optional<TableFacts> table = bases.table(lineage);
    Optional<TableSnapshot> draft =
        table
            .flatMap(each -> PendingShape.of(each, lineage, schema, name))
            .flatMap(
                version -> change(lineage).map(change -> change.seal(version, lineage.folder())));
    return new TableViews(
        schema.element().getSimpleName().toString(), lineage, table, draft, name, this::identified);
  }

  private Optional<TableChange> change(Lineage lineage) {
    return bases
        .table(lineage)
        .filter(table -> definitions.containsKey(table.site().type()))
        .map(table -> changes.get(table.name()));
  }

  /** Ids are typed on the record of today, so that a view's can be looked up with. */
  private TypeName identified(String table) {
    return bases
        .named(table)
        .map(TableFacts::element)
        .filter(Access::isPublic)
        .map(ClassName::get)
        .orElse(ClassName.OBJECT);
  }
}
