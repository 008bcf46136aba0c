package dev.quarry.processor.read;

import dev.quarry.processor.site.Site;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * {@code @References} on a component.
 *
 * @param site where the class it names stands
 * @param onDeleteSite where the rule for deletions stands
 * @param type the class it names; empty if that does not exist, or not yet
 * @param target the record it names; empty for what is no class, and for references that are not
 *     followed
 * @param onDelete the constant of {@code OnDelete}
 */
public record ReferenceFacts(
    Site site,
    Site onDeleteSite,
    Optional<TypeMirror> type,
    Optional<Target> target,
    String onDelete) {

  ReferenceFacts to(Optional<Target> newTarget) {
    return new ReferenceFacts(site, onDeleteSite, type, newTarget, onDelete);
  }

  /**
   * The record referred to.
   *
   * @param element the record
   * @param table its table's name; empty if it is no table
   * @param key its key
   */
  public record Target(TypeElement element, Optional<String> table, KeyFacts key) {}
}
