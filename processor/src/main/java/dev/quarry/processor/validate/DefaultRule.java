package dev.quarry.processor.validate;

import dev.quarry.processor.literal.DefaultLiteral;
import dev.quarry.processor.read.ComponentFacts;
import dev.quarry.processor.read.Reached;
import dev.quarry.processor.read.TableFacts;
import dev.quarry.processor.read.TypeFacts;
import dev.quarry.processor.report.Code;
import dev.quarry.processor.report.Finding;
import dev.quarry.processor.site.Site;
import dev.quarry.processor.site.Sources;
import java.util.List;
import java.util.Optional;

/** {@code @Default} stands on a required component and parses as its type. */
final class DefaultRule implements TableRule {

  private final Sources sources;

  DefaultRule(Sources sources) {
    this.sources = sources;
  }

  @Override
  public List<Finding> check(TableFacts table) {
    return Reached.of(table).stream().flatMap(reached -> check(reached, table).stream()).toList();
  }

  private Optional<Finding> check(Reached reached, TableFacts table) {
    ComponentFacts component = reached.component();
    if (component.defaultValue().isEmpty() || isReportedElsewhere(component.value())) {
      return Optional.empty();
    }
    ComponentFacts.DefaultFacts value = component.defaultValue().get();
    Site site = reached.site(value.site(), sources);
    String subject = component.described();
    if (table.key().components().contains(component)) {
      return Optional.of(
          new Finding(
              Code.DEFAULT_ON_KEY,
              site,
              subject + " is a key, which every document has of its own",
              "remove @Default"));
    }
    if (component.mayBeAbsent()) {
      return Optional.of(
          new Finding(
              Code.DEFAULT_ON_OPTIONAL,
              site,
              subject + " has a default, but may be absent too",
              "keep @Default for a value that is always there, or let it be optional without one"));
    }
    Optional<String> form = DefaultLiteral.form(component.value());
    if (form.isEmpty()) {
      return Optional.of(
          new Finding(
              Code.NO_DEFAULT_FORM,
              site,
              subject + " is " + Ordered.describe(component.value()) + ", which has no default",
              "make it optional"));
    }
    return DefaultLiteral.parse(component.value(), value.text()).isPresent()
        ? Optional.empty()
        : Optional.of(
            new Finding(
                Code.BAD_DEFAULT,
                site,
                "default \""
                    + value.text()
                    + "\" of "
                    + subject
                    + " does not parse as "
                    + TypeText.of(component.value().type()),
                fix(component.value(), value.text(), form.get())));
  }

  private static String fix(TypeFacts type, String text, String form) {
    return type instanceof TypeFacts.Enumeration enumeration
        ? Nearest.to(text, enumeration.constants())
            .map(constant -> "did you mean \"" + constant + "\"?")
            .orElse(form)
        : form;
  }

  private static boolean isReportedElsewhere(TypeFacts type) {
    return type instanceof TypeFacts.Unusable
        || type instanceof TypeFacts.Opaque
        || type instanceof TypeFacts.Unresolved
        || type instanceof TypeFacts.Maybe
        || (type instanceof TypeFacts.Converted converted
            && isReportedElsewhere(converted.stored()));
  }
}
