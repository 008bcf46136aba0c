package dev.quarry.processor.validate;

import dev.quarry.processor.read.ComponentFacts;
import dev.quarry.processor.read.KeyFacts;
import dev.quarry.processor.read.TableFacts;
import dev.quarry.processor.read.TypeFacts;
import dev.quarry.processor.report.Code;
import dev.quarry.processor.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A table has one key: its own id or the marked components, all present and ordered. */
final class KeyRule implements TableRule {

  @Override
  public List<Finding> check(TableFacts table) {
    KeyFacts key = table.key();
    String name = table.simpleName();
    List<Finding> wrong = new ArrayList<>();
    if (key.components().isEmpty() && table.components().stream().noneMatch(KeyRule::isUnknown)) {
      wrong.add(
          new Finding(
              Code.NO_KEY,
              table.site(),
              "table " + name + " has no key",
              "give it a component of type Id<" + name + ">, or mark one or several with @Key"));
    }
    boolean isMarkedId =
        key.marked().stream()
            .anyMatch(c -> c.value() instanceof TypeFacts.Id id && id.target().equals(c.record()));
    int owned = key.ownIds().size();
    if (!isMarkedId && (owned > 1 || (owned == 1 && !key.marked().isEmpty()))) {
      wrong.add(twoKeys(table));
    }
    for (ComponentFacts component : key.components()) {
      if (component.mayBeAbsent()) {
        wrong.add(
            new Finding(
                Code.OPTIONAL_KEY,
                component.optional().orElse(component.site()),
                component.described() + " is a key, which cannot be absent",
                "make it a required component"));
      }
      if (!Ordered.is(component.value())) {
        wrong.add(
            new Finding(
                Code.UNORDERED_KEY,
                component.key().orElse(component.site()),
                "key "
                    + component.described()
                    + " is "
                    + Ordered.describe(component.value())
                    + ", which has no order",
                "choose a number, text, time, enum or Id, or mark several components"));
      }
    }
    return wrong;
  }

  private static Finding twoKeys(TableFacts table) {
    Set<String> chosen =
        table.key().candidates().map(ComponentFacts::name).collect(Collectors.toSet());
    List<ComponentFacts> candidates =
        table.components().stream().filter(each -> chosen.contains(each.name())).toList();
    List<String> names = candidates.stream().map(ComponentFacts::name).toList();
    String name = table.simpleName();
    boolean isNatural = !table.key().marked().isEmpty();
    return new Finding(
        Code.TWO_KEYS,
        candidates.get(1).site(),
        "table "
            + name
            + " has two keys, "
            + String.join(" and ", names)
            + ": a component of type Id<"
            + name
            + "> is one by itself",
        "keep one"
            + (isNatural ? "" : ", or mark the key with @Key")
            + ", or write @References("
            + name
            + ".class) where another document is meant");
  }

  /** A key may hide behind a type that does not exist: that is what has to be mended. */
  private static boolean isUnknown(ComponentFacts component) {
    return component.value() instanceof TypeFacts.Unresolved;
  }
}
