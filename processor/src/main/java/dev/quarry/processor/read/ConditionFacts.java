package dev.quarry.processor.read;

import dev.quarry.processor.model.ConditionModel.Test;
import dev.quarry.processor.site.Mirror;
import dev.quarry.processor.site.Site;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The condition of a partial index.
 *
 * @param text as written
 * @param site where
 * @param parts what it says; empty if it is in no form that a condition has
 */
public record ConditionFacts(String text, Site site, Optional<Parts> parts) {

  private static final Pattern FORM =
      Pattern.compile(
          "\\s*(?<path>[^\\s=]+)(\\s*=\\s*(?<constant>\\w+)|\\s+is\\s+(?<presence>present|absent))\\s*");

  /**
   * What a condition says.
   *
   * @param path the component that it asks about
   * @param test what it asks
   * @param constant what the component is to be, or empty
   */
  public record Parts(PathFacts path, Test test, String constant) {}

  /** Reads the condition of an index, if it has one. */
  static Optional<ConditionFacts> read(Mirror index, List<ComponentFacts> components) {
    String text = index.text("where");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Site site = index.site("where");
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.of(new ConditionFacts(text, site, Optional.empty()));
    }
    PathFacts path = PathFacts.resolve(matcher.group("path"), site, components);
    Optional<String> constant = Optional.ofNullable(matcher.group("constant"));
    Test presence = "absent".equals(matcher.group("presence")) ? Test.ABSENT : Test.PRESENT;
    Test test = constant.isPresent() ? Test.IS : presence;
    Parts parts = new Parts(path, test, constant.orElse(""));
    return Optional.of(new ConditionFacts(text, site, Optional.of(parts)));
  }

  /** The condition without needless spaces, if it is in a form that conditions have. */
  public String normalized() {
    return parts.map(each -> each.test().text(each.path().text(), each.constant())).orElse(text);
  }
}
