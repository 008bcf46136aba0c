package dev.quarry.processor.validate;

import dev.quarry.processor.read.PastFacts;
import dev.quarry.processor.report.Code;
import dev.quarry.processor.report.Finding;
import dev.quarry.processor.site.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * Things that lie beside each other under names of their own, as components in a record: no name of
 * the past may stand for two of them.
 *
 * @param owner what they lie in, {@code City}
 * @param sort what they are, {@code component}
 * @param members the things
 * @param removed what {@code @Removed} says of the owner
 * @param shown where a finding about a place can be shown
 */
record PastNames(
    String owner,
    String sort,
    List<Member> members,
    Optional<PastFacts> removed,
    UnaryOperator<Site> shown) {

  /**
   * A thing with a name.
   *
   * @param name its name
   * @param renamed what {@code @Renamed} says of it
   */
  record Member(String name, Optional<PastFacts> renamed) {}

  /** What is wrong with the names. */
  List<Finding> check() {
    List<Finding> wrong = new ArrayList<>();
    Set<String> present = members.stream().map(Member::name).collect(Collectors.toSet());
    Set<String> gone =
        removed.stream().flatMap(past -> past.texts().stream()).collect(Collectors.toSet());
    Map<String, Member> claims = new HashMap<>();
    for (Member member : members) {
      member.renamed().ifPresent(past -> checkForm(past, "@Renamed", wrong));
      for (PastFacts.Name name : names(member.renamed())) {
        checkFormer(name, member, present, gone, claims).ifPresent(wrong::add);
      }
    }
    removed.ifPresent(past -> checkForm(past, "@Removed", wrong));
    for (PastFacts.Name name : names(removed)) {
      if (present.contains(name.text())) {
        wrong.add(
            finding(
                Code.REMOVED_NAME_PRESENT,
                name,
                "@Removed says that "
                    + owner
                    + " gave up \""
                    + name.text()
                    + "\", but that is a "
                    + sort
                    + " of it",
                "take the name out of @Removed, or remove the " + sort));
      }
    }
    return wrong;
  }

  private Optional<Finding> checkFormer(
      PastFacts.Name name,
      Member member,
      Set<String> present,
      Set<String> gone,
      Map<String, Member> claims) {
    String text = name.text();
    Member other = claims.putIfAbsent(text, member);
    String claim = member.name() + " was named \"" + text + "\" before";
    if (!isName(text)) {
      return Optional.empty();
    } else if (present.contains(text)) {
      String whose = text.equals(member.name()) ? "its name now" : "another " + sort + " now";
      return Optional.of(
          finding(
              Code.FORMER_NAME_PRESENT,
              name,
              "@Renamed says that " + claim + ", but in " + owner + " that is " + whose,
              "take the name out of @Renamed"));
    } else if (other != null) {
      return Optional.of(
          finding(
              Code.FORMER_NAME_TWICE,
              name,
              "@Renamed says that "
                  + claim
                  + (other.name().equals(member.name())
                      ? ", twice"
                      : ", and says it of " + other.name() + " too"),
              "leave the name with the one whose values are stored under it"));
    }
    return gone.contains(text)
        ? Optional.of(
            finding(
                Code.FORMER_NAME_REMOVED,
                name,
                "@Renamed says that " + claim + ", but @Removed says that it was given up",
                "take the name out of one of them"))
        : Optional.empty();
  }

  private void checkForm(PastFacts past, String annotation, List<Finding> wrong) {
    if (past.names().isEmpty()) {
      wrong.add(
          new Finding(
              Code.BAD_PAST_NAME,
              shown.apply(past.site()),
              annotation + " in " + owner + " tells no name",
              "write one, or remove " + annotation));
    }
    for (PastFacts.Name name : past.names()) {
      if (!isName(name.text())) {
        wrong.add(
            finding(
                Code.BAD_PAST_NAME,
                name,
                "\""
                    + name.text()
                    + "\" is no name that a "
                    + sort
                    + " of "
                    + owner
                    + " can have had",
                name.text().contains(".") && sort.equals("component")
                    ? "put " + annotation + " on the nested record, with the name alone"
                    : "write the name as it stood in the source"));
      }
    }
  }

  private Finding finding(Code code, PastFacts.Name name, String message, String fix) {
    return new Finding(code, shown.apply(name.site()), message, fix);
  }

  private static List<PastFacts.Name> names(Optional<PastFacts> past) {
    return past.map(PastFacts::names).orElse(List.of());
  }

  private static boolean isName(String text) {
    return SourceVersion.isIdentifier(text) && !SourceVersion.isKeyword(text);
  }
}
