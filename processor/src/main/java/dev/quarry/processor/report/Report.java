package dev.quarry.processor.report;

import dev.quarry.processor.site.Site;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/**
 * All findings of one compilation. They wait here until nothing waits for another round, for an
 * error that is printed ends the rounds and hides what later ones would find. Each is printed once,
 * however often it was met.
 */
public final class Report {

  private final SortedSet<Finding> findings = new TreeSet<>();
  private final Set<Finding> printed = new HashSet<>();

  /** Adds findings. */
  public void add(Collection<Finding> more) {
    findings.addAll(more);
  }

  /** Whether one of the findings is an error. */
  public boolean hasErrors() {
    return Finding.hasErrors(findings);
  }

  /** Prints what was not printed yet, in the order of the source. */
  public void print(Messager messager, Elements elements) {
    for (Finding finding : findings) {
      if (!printed.add(finding)) {
        continue;
      }
      Site.Located at = finding.site().find(elements).orElse(null);
      if (at == null) {
        messager.printMessage(finding.kind(), finding.text());
      } else if (finding.isError() || !isSuppressed(finding.code(), at.element())) {
        messager.printMessage(
            finding.kind(), finding.text(), at.element(), at.annotation(), at.value());
      }
    }
  }

  /**
   * Whether the element or one around it asks for silence, {@code @SuppressWarnings("QRY-177")}.
   */
  private static boolean isSuppressed(Code code, Element element) {
    for (Element e = element; e != null; e = e.getEnclosingElement()) {
      SuppressWarnings suppressed = e.getAnnotation(SuppressWarnings.class);
      if (suppressed != null && List.of(suppressed.value()).contains(code.text())) {
        return true;
      }
    }
    return false;
  }
}
