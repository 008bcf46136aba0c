package dev.quarry.processor.read;

import dev.quarry.processor.site.Site;

/**
 * A method annotated with {@code @Rollback}.
 *
 * @param step the method
 * @param ofSite where the date version stands
 * @param of the date version of the migration that it undoes
 */
public record RollbackFacts(StepFacts step, Site ofSite, String of) {}
