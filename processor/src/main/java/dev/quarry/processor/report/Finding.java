package dev.quarry.processor.report;

import dev.quarry.processor.site.Site;
import java.util.Collection;
import java.util.Comparator;

/**
 * Something wrong with a declaration.
 *
 * @param code what kind of thing
 * @param site where
 * @param message what is wrong, without a full stop
 * @param fix what to do about it
 */
public record Finding(Code code, Site site, String message, String fix)
    implements Comparable<Finding> {

  private static final Comparator<Finding> IN_SOURCE =
      Comparator.comparing(Finding::site)
          .thenComparing(Finding::code)
          .thenComparing(Finding::message)
          .thenComparing(Finding::fix);

  /** Whether one of the findings is an error. */
  public static boolean hasErrors(Collection<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.code().isError());
  }

  /** The finding as it is printed. */
  public String text() {
    return "[" + code.text() + "] " + message + "; " + fix;
  }

  @Override
  public int compareTo(Finding other) {
    return IN_SOURCE.compare(this, other);
  }
}
