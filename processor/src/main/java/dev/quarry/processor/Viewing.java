package dev.quarry.processor;

import dev.quarry.processor.model.LiveViewModel;
import dev.quarry.processor.model.TableModel;
import dev.quarry.processor.model.ViewModel;
import dev.quarry.processor.read.Pending;
import dev.quarry.processor.read.SchemaFacts;
import dev.quarry.processor.read.TableFacts;
import dev.quarry.processor.report.Finding;
import dev.quarry.processor.site.Site;
import dev.quarry.processor.site.Sources;
import dev.quarry.processor.view.SchemaViews;
import dev.quarry.processor.view.TableViews;
import dev.quarry.processor.view.ViewRules;
import dev.quarry.processor.write.SourceWriter;
import dev.quarry.snapshot.Lineage;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The views of one run of the compiler. Those of a table are written in the first round in which
 * its record can be read: migrations name them, and wait for that.
 */
final class Viewing {

  private final SealedComparison sealed;
  private final Sources sources;
  private final SourceWriter writer;
  private final Map<String, TableModel> models = new HashMap<>();
  private final Map<String, ViewModel> views = new HashMap<>();
  private final Set<String> written = new HashSet<>();
  private final Set<String> complete = new HashSet<>();

  Viewing(SealedComparison sealed, Sources sources, SourceWriter writer) {
    this.sealed = sealed;
    this.sources = sources;
    this.writer = writer;
  }

  /** Remembers a table that is compiled in this run and in which no rule found an error. */
  void add(Site record, TableModel table) {
    models.put(record.type(), table);
  }

  /** How many classes were written. */
  int size() {
    return written.size();
  }

  /** The view of a qualified name, if it is one. */
  Optional<ViewModel> find(String name) {
    return Optional.ofNullable(views.get(name));
  }

  /** The table that a view is of. */
  Optional<String> tableOf(String view) {
    return find(view).map(ViewModel::table);
  }

  /** Learns of the views of a schema that was compiled before, and writes none. */
  void know(SchemaFacts schema) {
    of(schema).map(SchemaViews::tables).orElse(List.of()).stream()
        .flatMap(table -> table.views().stream())
        .forEach(view -> views.put(view.type().canonicalName(), view));
  }

  /**
   * Writes the views of a schema that are not written yet.
   *
   * @param isAwaited whether a table is not to be read yet
   */
  void write(SchemaFacts schema, Predicate<TableFacts> isAwaited) throws IOException {
    String name = schema.element().getQualifiedName().toString();
    SchemaViews all = complete.contains(name) ? null : of(schema).orElse(null);
    if (all == null) {
      return;
    }
    // Without migrations there are the sealed shapes only, and no round brings others.
    if (schema.allMigrations().isEmpty()
        && !Pending.isPending(schema)
        && schema.tables().stream().noneMatch(isAwaited)) {
      complete.add(name);
    }
    for (TableViews table : all.tables()) {
      if (table.table().filter(isAwaited).isPresent()) {
        continue;
      }
      for (ViewModel view : table.views()) {
        if (written.add(view.type().canonicalName())) {
          views.put(view.type().canonicalName(), view);
          writer.write(view, schema.element());
        }
      }
      writeLive(all, table);
    }
  }

  private void writeLive(SchemaViews all, TableViews table) throws IOException {
    TableFacts today = table.table().orElse(null);
    TableModel model = today == null ? null : models.get(today.site().type());
    if (today == null || model == null || !sources.contains(today.element())) {
      return;
    }
    Optional<LiveViewModel> live = all.live(table, model);
    if (live.isPresent() && written.add(live.get().type().canonicalName())) {
      writer.write(live.get(), today.element());
    }
  }

  /** What is wrong with the migrations of a schema between views. */
  List<Finding> check(SchemaFacts schema) {
    String name = schema.element().getSimpleName().toString();
    return of(schema)
        .map(all -> new ViewRules(all, sealed.snapshots().squashedOf(name)).check(schema))
        .orElse(List.of());
  }

  private Optional<SchemaViews> of(SchemaFacts schema) {
    List<Lineage> lineages = sealed.snapshots().of(schema.element().getSimpleName().toString());
    return lineages.isEmpty()
        ? Optional.empty()
        : Optional.of(new SchemaViews(schema, lineages, sealed.definitions(schema)));
  }
}
