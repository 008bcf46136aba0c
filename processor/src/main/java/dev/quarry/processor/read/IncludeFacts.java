package dev.quarry.processor.read;

import dev.quarry.processor.site.Mirror;
import dev.quarry.processor.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;

/**
 * What an index includes besides its paths.
 *
 * @param paths the paths as written
 * @param record where all of the record is included, if it is
 */
public record IncludeFacts(List<PathFacts> paths, Optional<Site> record) {

  /** In place of a path: all of the record. */
  private static final String RECORD = "*";

  /** Nothing. */
  static final IncludeFacts NONE = new IncludeFacts(List.of(), Optional.empty());

  static IncludeFacts read(Mirror index, List<ComponentFacts> components) {
    List<AnnotationValue> values = index.values("include");
    List<PathFacts> paths = new ArrayList<>();
    Optional<Site> record = Optional.empty();
    for (int i = 0; i < values.size(); i++) {
      String text = values.get(i).getValue().toString();
      Site site = index.site("include", i);
      if (text.equals(RECORD)) {
        record = Optional.of(site);
      } else {
        paths.add(PathFacts.resolve(text, site, components));
      }
    }
    return new IncludeFacts(List.copyOf(paths), record);
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return paths.isEmpty() && record.isEmpty();
  }
}
