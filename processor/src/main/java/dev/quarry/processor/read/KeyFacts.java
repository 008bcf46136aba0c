package dev.quarry.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The components that could form a table's key.
 *
 * @param marked those with {@code @Key}
 * @param ownIds those of type {@code Id<ItsOwnRecord>} that are neither marked nor meant for
 *     another document: a reference to one of the same table has this type too
 */
public record KeyFacts(List<ComponentFacts> marked, List<ComponentFacts> ownIds) {

  /** Finds the key among a record's components. */
  static KeyFacts of(List<ComponentFacts> components) {
    List<ComponentFacts> marked = components.stream().filter(c -> c.key().isPresent()).toList();
    List<ComponentFacts> ids =
        components.stream()
            .filter(c -> c.key().isEmpty() && c.reference().isEmpty() && isOwnId(c))
            .toList();
    List<ComponentFacts> required = ids.stream().filter(c -> !c.mayBeAbsent()).toList();
    // An optional one is taken for the key only if nothing else could be: then the mark is wrong.
    boolean onlyOptional = marked.isEmpty() && required.isEmpty();
    return new KeyFacts(marked, onlyOptional ? ids : required);
  }

  /** The key's components, in order. */
  public List<ComponentFacts> components() {
    return marked.isEmpty() ? ownIds : marked;
  }

  /** The key's one component, if it has just one. */
  public Optional<ComponentFacts> single() {
    return components().size() == 1 ? components().stream().findFirst() : Optional.empty();
  }

  /** All that could be meant. */
  public Stream<ComponentFacts> candidates() {
    return Stream.concat(marked.stream(), ownIds.stream());
  }

  private static boolean isOwnId(ComponentFacts component) {
    return component.value() instanceof TypeFacts.Id id && id.target().equals(component.record());
  }
}
