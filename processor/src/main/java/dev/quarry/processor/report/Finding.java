package dev.quarry.processor.report;

import dev.quarry.processor.site.Site;
import java.util.Collection;
import java.util.Comparator;
import javax.tools.Diagnostic.Kind;

/**
 * Something wrong with a declaration.
 *
 * @param code what kind of thing
 * @param kind how severe it is
 * @param site where
 * @param message what is wrong, without a full stop
 * @param fix what to do about it; empty if nothing has to be done
 */
public record Finding(Code code, Kind kind, Site site, String message, String fix)
    implements Comparable<Finding> {

  private static final Comparator<Finding> IN_SOURCE =
      Comparator.comparing(Finding::site)
          .thenComparing(Finding::code)
          .thenComparing(Finding::message)
          .thenComparing(Finding::fix);

  /** A finding as severe as its code. */
  public Finding(Code code, Site site, String message, String fix) {
    this(code, code.kind(), site, message, fix);
  }

  /** Whether a declaration with this finding cannot be compiled. */
  public boolean isError() {
    return kind == Kind.ERROR;
  }

  /** Whether one of the findings is an error. */
  public static boolean hasErrors(Collection<Finding> findings) {
    return findings.stream().anyMatch(Finding::isError);
  }

  /** The finding as it is printed. */
  public String text() {
    String joint = message.endsWith("?") ? " " : "; ";
    return "[" + code.text() + "] " + message + (fix.isEmpty() ? "" : joint + fix);
  }

  @Override
  public int compareTo(Finding other) {
    return IN_SOURCE.compare(this, other);
  }
}
