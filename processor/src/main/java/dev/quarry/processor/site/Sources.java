package dev.quarry.processor.site;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The compilation units that are compiled in this run. Types from elsewhere come from class files:
 * no line can be shown for them.
 */
public final class Sources {

  private final Set<String> units = new HashSet<>();

  /** Adds the roots of a round. */
  public void add(Set<? extends Element> roots) {
    for (Element root : roots) {
      if (root instanceof TypeElement type) {
        units.add(type.getQualifiedName().toString());
      }
    }
  }

  /** Whether a type of this name is the outermost of a unit that is compiled. */
  public boolean hasUnit(String qualifiedName) {
    return units.contains(qualifiedName);
  }

  /** Whether an element is compiled from source in this run. */
  public boolean contains(Element element) {
    return units.contains(Site.of(element).unit());
  }
}
