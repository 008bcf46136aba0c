package dev.quarry.processor.describe;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.quarry.processor.model.CopyModel;
import dev.quarry.processor.model.MigrationModel;
import dev.quarry.processor.model.StepModel;
import dev.quarry.processor.model.ValueModel.RecordValue;
import dev.quarry.processor.model.ViewModel;
import dev.quarry.processor.read.MigrationFacts;
import dev.quarry.processor.read.RollbackFacts;
import dev.quarry.processor.read.SchemaFacts;
import dev.quarry.processor.read.StepFacts;
import dev.quarry.processor.read.StepFacts.OfRecords;
import dev.quarry.processor.read.TableFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Describes the migrations of a schema. */
final class MigrationDescriber {

  private final Function<String, Optional<ViewModel>> views;

  /**
   * Makes ready.
   *
   * @param views the views, by their qualified names
   */
  MigrationDescriber(Function<String, Optional<ViewModel>> views) {
    this.views = views;
  }

  /** The migrations in the order in which they run. */
  List<MigrationModel> migrations(SchemaFacts schema) {
    Map<String, RollbackFacts> rollbacks =
        schema.allRollbacks().stream()
            .collect(Collectors.toMap(RollbackFacts::of, Function.identity()));
    List<MigrationFacts> ordered =
        schema.allMigrations().stream()
            .sorted(Comparator.comparing(each -> each.version().orElseThrow()))
            .toList();
    List<MigrationModel> result = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      MigrationFacts facts = ordered.get(i);
      StepModel step =
          step(facts.step(), onward(facts, schema, ordered.subList(i + 1, ordered.size())));
      result.add(migration(facts, step, Optional.ofNullable(rollbacks.get(facts.dateVersion()))));
    }
    return List.copyOf(result);
  }

  /**
   * After the last migration of a table its documents are stored: they get the names of today, and
   * leave what was given up since.
   */
  private Optional<CopyModel.OfRecord> onward(
      MigrationFacts migration, SchemaFacts schema, List<MigrationFacts> later) {
    return migration.step().signature() instanceof OfRecords records
        ? views
            .apply(records.to().site().type())
            .filter(view -> schema.element().getSimpleName().contentEquals(view.schema()))
            .filter(view -> later.stream().noneMatch(each -> view.names().contains(each.table())))
            .flatMap(ViewModel::onward)
        : Optional.empty();
  }

  private MigrationModel migration(
      MigrationFacts facts, StepModel step, Optional<RollbackFacts> rollback) {
    return new MigrationModel(
        facts.dateVersion(),
        facts.table(),
        facts.description(),
        step,
        rollback.map(each -> step(each.step(), Optional.empty())),
        facts.onFailure(),
        facts.batch());
  }

  private StepModel step(StepFacts facts, Optional<CopyModel.OfRecord> onward) {
    ClassName owner = ClassName.get(facts.owner());
    String method = facts.method().getSimpleName().toString();
    if (!(facts.signature() instanceof OfRecords records)) {
      return new StepModel.Direct(owner, method);
    }
    return new StepModel.OfRecords(
        owner,
        method,
        record(records.from()),
        record(records.to()),
        facts.method().getThrownTypes().stream().map(TypeName::get).toList(),
        List.of(records.from().element(), records.to().element()),
        onward);
  }

  // A view is taken from its snapshot, which says more than its class.
  private RecordValue record(TableFacts facts) {
    return views.apply(facts.site().type()).map(ViewModel::record).orElseGet(() -> plain(facts));
  }

  private static RecordValue plain(TableFacts facts) {
    return new RecordValue(
        ClassName.get(facts.element()),
        facts.simpleName(),
        facts.components().stream().map(ValueDescriber::component).toList());
  }
}
