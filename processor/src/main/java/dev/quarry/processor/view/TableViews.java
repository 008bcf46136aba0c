package dev.quarry.processor.view;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.quarry.processor.model.CopyModel;
import dev.quarry.processor.model.LiveViewModel;
import dev.quarry.processor.model.TableModel;
import dev.quarry.processor.model.ValueModel.RecordValue;
import dev.quarry.processor.model.ViewModel;
import dev.quarry.processor.model.ViewModel.Origin;
import dev.quarry.processor.name.GeneratedClasses;
import dev.quarry.processor.read.TableFacts;
import dev.quarry.schema.FieldSchema;
import dev.quarry.snapshot.Anonymous;
import dev.quarry.snapshot.Lineage;
import dev.quarry.snapshot.TableSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The views of one table, one for each of its shapes. */
public final class TableViews {

  private final String schema;
  private final Lineage lineage;
  private final Optional<TableFacts> table;
  private final Optional<TableSnapshot> draft;
  private final Function<String, ClassName> name;
  private final List<TableSnapshot> shapes;
  private final List<RecordValue> records = new ArrayList<>();

  /**
   * Describes the views.
   *
   * @param schema the simple name of the table's schema
   * @param lineage the sealed shapes
   * @param table the table of today
   * @param draft what its newest migration leads to
   * @param name the name of the view of a date version
   * @param identified the type argument of the ids of a table's documents
   */
  TableViews(
      String schema,
      Lineage lineage,
      Optional<TableFacts> table,
      Optional<TableSnapshot> draft,
      Function<String, ClassName> name,
      Function<String, TypeName> identified) {
    this.schema = schema;
    this.lineage = lineage;
    this.table = table;
    this.draft = draft;
    this.name = name;
    shapes = new ArrayList<>(lineage.snapshots());
    draft.ifPresent(shapes::add);
    for (TableSnapshot shape : shapes) {
      ClassName view = name.apply(shape.version());
      records.add(new ViewTypes(view, identified).view(shape.table().fields()));
    }
  }

  /** The table of today; empty if it was given up, or cannot be read. */
  public Optional<TableFacts> table() {
    return table;
  }

  /** The views, oldest first. */
  public List<ViewModel> views() {
    List<ViewModel> views = new ArrayList<>();
    for (int i = 0; i < shapes.size(); i++) {
      TableSnapshot shape = shapes.get(i);
      List<Origin> origins = new ArrayList<>();
      if (i > 0) {
        origins.add(origin(i - 1, i));
      }
      if (i + 1 < shapes.size()) {
        origins.add(origin(i + 1, i));
      }
      views.add(
          new ViewModel(
              schema,
              shape.table().name(),
              shape.version(),
              draft.filter(shape::equals).isEmpty(),
              records.get(i),
              Pasts.of(
                  fields(shapes.subList(0, i)),
                  fields(shapes.subList(i + 1, shapes.size())),
                  shape.table().fields(),
                  records.get(i)),
              onward(i),
              names(),
              List.copyOf(origins)));
    }
    return List.copyOf(views);
  }

  private static List<List<FieldSchema>> fields(List<TableSnapshot> shapes) {
    return shapes.stream().map(each -> each.table().fields()).toList();
  }

  private Set<String> names() {
    Set<String> names =
        shapes.stream()
            .map(each -> each.table().name())
            .collect(Collectors.toCollection(TreeSet::new));
    table.ifPresent(each -> names.add(each.name()));
    return names;
  }

  /** How a view becomes the newest one, if it is not and nothing is lost on the way. */
  private Optional<CopyModel.OfRecord> onward(int from) {
    int newest = shapes.size() - 1;
    CopyModel.OfRecord copy =
        new CopyModel.OfRecord(
            records.get(from),
            records.get(newest),
            Copies.components(
                fields(from), records.get(from), fields(newest), records.get(newest)));
    return Optional.of(copy).filter(each -> from < newest && each.isWhole());
  }

  private Origin origin(int from, int to) {
    return new Origin(
        records.get(from).javaType(),
        Copies.components(fields(from), records.get(from), fields(to), records.get(to)));
  }

  private List<FieldSchema> fields(int shape) {
    return shapes.get(shape).table().fields();
  }

  /**
   * How the newest view becomes the record of today; empty if a value would be lost on the way.
   *
   * @param model the table of today
   * @param today its fields, with the ids that they have or will have when it is sealed
   */
  Optional<LiveViewModel> live(TableModel model, List<FieldSchema> today) {
    int newest = shapes.size() - 1;
    RecordValue record =
        new RecordValue(model.record(), model.record().simpleName(), model.components());
    CopyModel.OfRecord copy =
        new CopyModel.OfRecord(
            records.get(newest),
            record,
            Copies.components(fields(newest), records.get(newest), today, record));
    return Optional.of(
            new LiveViewModel(GeneratedClasses.views(model.record()), model.isPublic(), copy))
        .filter(each -> copy.isWhole());
  }

  /** The sealed shapes. */
  Lineage lineage() {
    return lineage;
  }

  /** The class of the view of a date version, be there one or not. */
  ClassName name(String dateVersion) {
    return name.apply(dateVersion);
  }

  /** Whether the documents of two shapes are the same, but for the ids of their fields. */
  boolean haveOneShape(ViewModel one, ViewModel other) {
    List<ViewModel> views = views();
    return Anonymous.of(fields(views.indexOf(one)))
        .equals(Anonymous.of(fields(views.indexOf(other))));
  }

  /** What the newest migration leads to, if that is not sealed. */
  Optional<TableSnapshot> draft() {
    return draft;
  }
}
