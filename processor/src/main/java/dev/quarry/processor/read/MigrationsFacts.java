package dev.quarry.processor.read;

import dev.quarry.processor.site.Site;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A class in a schema's list of migrations.
 *
 * @param site where it stands in the list
 * @param type the class; empty if it does not exist, or not yet
 * @param element the class as an element; empty for arrays and primitives
 * @param migrations its migrations, in order of declaration
 * @param rollbacks its rollbacks, in order of declaration
 */
public record MigrationsFacts(
    Site site,
    Optional<TypeMirror> type,
    Optional<TypeElement> element,
    List<MigrationFacts> migrations,
    List<RollbackFacts> rollbacks) {

  /** The records that its steps take and give. */
  public Stream<TableFacts> records() {
    return Stream.concat(
            migrations.stream().map(MigrationFacts::step),
            rollbacks.stream().map(RollbackFacts::step))
        .map(StepFacts::signature)
        .filter(StepFacts.OfRecords.class::isInstance)
        .map(StepFacts.OfRecords.class::cast)
        .flatMap(step -> Stream.of(step.from(), step.to()));
  }
}
