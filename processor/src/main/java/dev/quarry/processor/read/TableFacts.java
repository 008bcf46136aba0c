package dev.quarry.processor.read;

import dev.quarry.processor.site.Site;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * A type annotated with {@code @Table}, record or not.
 *
 * @param element the type
 * @param site the type's place
 * @param nameSite where its name stands
 * @param name the table's name, given or made from the type's
 * @param components the record's components; none if it is no record
 * @param key what could be its key
 * @param indexes the declared indexes, then those that references need
 * @param renamed the names that {@code @Renamed} says the table had
 * @param removed the components that {@code @Removed} says the record had
 */
public record TableFacts(
    TypeElement element,
    Site site,
    Site nameSite,
    String name,
    List<ComponentFacts> components,
    KeyFacts key,
    List<IndexFacts> indexes,
    Optional<PastFacts> renamed,
    Optional<PastFacts> removed) {

  /** Whether the type is a record. */
  public boolean isRecord() {
    return element.getKind() == ElementKind.RECORD;
  }

  /** The type's simple name. */
  public String simpleName() {
    return element.getSimpleName().toString();
  }

  /** The index through which documents are found that refer by a component. */
  public Optional<IndexFacts> indexFor(ComponentFacts component) {
    return indexes.stream()
        .filter(index -> index.serves(component))
        .min(
            Comparator.comparing((IndexFacts index) -> index.paths().size())
                .thenComparing(IndexFacts::name));
  }
}
