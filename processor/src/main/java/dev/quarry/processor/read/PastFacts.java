package dev.quarry.processor.read;

import dev.quarry.processor.site.Mirror;
import dev.quarry.processor.site.Site;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * Names of the past that a declaration tells: those that it had, or of what it gave up.
 *
 * @param site where it tells them
 * @param names the names, as written
 */
public record PastFacts(Site site, List<Name> names) {

  /**
   * A name of the past.
   *
   * @param text the name
   * @param site where it stands
   */
  public record Name(String text, Site site) {}

  /** What an annotation on an element tells. */
  static Optional<PastFacts> find(
      Element element, Class<? extends Annotation> annotation, String member) {
    return Mirror.find(element, annotation).map(mirror -> of(mirror, member));
  }

  /** What a member of an annotation tells. */
  static PastFacts of(Mirror mirror, String member) {
    List<AnnotationValue> values = mirror.values(member);
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      names.add(new Name(values.get(i).getValue().toString(), mirror.site(member, i)));
    }
    return new PastFacts(mirror.site(member), List.copyOf(names));
  }

  /** The names alone. */
  public List<String> texts() {
    return names.stream().map(Name::text).toList();
  }

  /** The oldest of the names that something had, or the one it has if it tells none. */
  public static String first(Optional<PastFacts> renamed, String name) {
    return renamed.stream().flatMap(each -> each.texts().stream()).findFirst().orElse(name);
  }
}
