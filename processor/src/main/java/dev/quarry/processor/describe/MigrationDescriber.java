package dev.quarry.processor.describe;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
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
    return schema.allMigrations().stream()
        .sorted(Comparator.comparing(each -> each.version().orElseThrow()))
        .map(each -> migration(each, Optional.ofNullable(rollbacks.get(each.dateVersion()))))
        .toList();
  }

  private MigrationModel migration(MigrationFacts facts, Optional<RollbackFacts> rollback) {
    return new MigrationModel(
        facts.dateVersion(),
        facts.table(),
        facts.description(),
        step(facts.step()),
        rollback.map(each -> step(each.step())),
        facts.onFailure(),
        facts.batch());
  }

  private StepModel step(StepFacts facts) {
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
        List.of(records.from().element(), records.to().element()));
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
