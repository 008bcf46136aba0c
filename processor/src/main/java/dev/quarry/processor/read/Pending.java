package dev.quarry.processor.read;

/**
 * Tells declarations that have to wait: something they name does not exist, or not yet. Another
 * processor may write it in this round, or this one.
 */
public final class Pending {

  private Pending() {}

  /** Whether a table names a type that cannot be resolved. */
  public static boolean isPending(TableFacts table) {
    return Reached.of(table).stream().map(Reached::component).anyMatch(Pending::isPending)
        || table.components().stream().anyMatch(Pending::refersToPending);
  }

  /** Whether a projection names a type that cannot be resolved. */
  public static boolean isPending(ProjectionFacts projection) {
    return projection.of().isEmpty()
        || projection.components().stream().anyMatch(part -> isPending(part.component()));
  }

  /** Whether a schema names a class that cannot be resolved. */
  public static boolean isPending(SchemaFacts schema) {
    return schema.entries().stream().anyMatch(entry -> entry.type().isEmpty())
        || schema.migrations().stream().anyMatch(each -> each.type().isEmpty())
        || schema.allMigrations().stream().anyMatch(each -> isPending(each.step()))
        || schema.allRollbacks().stream().anyMatch(each -> isPending(each.step()));
  }

  private static boolean isPending(StepFacts step) {
    return step.signature() instanceof StepFacts.Unresolved
        || (step.signature() instanceof StepFacts.OfRecords records
            && (isPending(records.from()) || isPending(records.to())));
  }

  private static boolean isPending(ComponentFacts component) {
    return Reached.types(component.value()).anyMatch(Pending::isUnresolved)
        || component.reference().filter(reference -> reference.type().isEmpty()).isPresent();
  }

  private static boolean isUnresolved(TypeFacts type) {
    return type instanceof TypeFacts.Unresolved
        || (type instanceof TypeFacts.Many many
            && many.key().filter(TypeFacts.Unresolved.class::isInstance).isPresent());
  }

  private static boolean refersToPending(ComponentFacts component) {
    return component
        .reference()
        .flatMap(ReferenceFacts::target)
        .filter(target -> target.key().components().stream().anyMatch(Pending::isPending))
        .isPresent();
  }
}
