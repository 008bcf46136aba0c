package dev.quarry.processor.validate;

import dev.quarry.processor.name.StableId;
import dev.quarry.processor.read.Reached;
import dev.quarry.processor.read.TableFacts;
import dev.quarry.processor.read.TypeFacts;
import dev.quarry.processor.report.Code;
import dev.quarry.processor.report.Finding;
import dev.quarry.processor.site.Access;
import dev.quarry.processor.site.Site;
import dev.quarry.processor.site.Sources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Users' own types inside documents can be reached, told apart and written. */
final class NestedTypeRule implements TableRule {

  private final Sources sources;

  NestedTypeRule(Sources sources) {
    this.sources = sources;
  }

  @Override
  public List<Finding> check(TableFacts table) {
    List<Finding> wrong = new ArrayList<>();
    for (Reached reached : Reached.of(table)) {
      Site site = reached.site(sources);
      Reached.types(reached.component().value())
          .forEach(
              type -> {
                checkAccess(type, reached, table, wrong);
                if (type instanceof TypeFacts.Nested nested) {
                  wrong.addAll(Shapes.check(nested.element(), site, sources));
                }
                if (type instanceof TypeFacts.Sealed sealed) {
                  checkSealed(sealed, site, wrong);
                }
                if (type instanceof TypeFacts.Enumeration enumeration) {
                  checkEnum(enumeration, site, wrong);
                }
              });
    }
    return wrong;
  }

  private void checkAccess(TypeFacts type, Reached reached, TableFacts table, List<Finding> wrong) {
    List<TypeElement> named = new ArrayList<>();
    if (type.type() instanceof DeclaredType declared && !(type instanceof TypeFacts.Unusable)) {
      named.add((TypeElement) declared.asElement());
    }
    // A table that cannot be reached is reported as such, not by its own key too.
    if (type instanceof TypeFacts.Id id && !id.target().equals(table.element())) {
      named.add(id.target());
    }
    for (TypeElement element : named) {
      if (!Access.isReachable(element, Access.packageOf(table.element()))) {
        wrong.add(
            new Finding(
                Code.UNREACHABLE_TYPE,
                reached.site(sources),
                element.getSimpleName()
                    + ", a type in "
                    + reached.component().described()
                    + ", cannot be reached from the package of table "
                    + table.simpleName(),
                "make it public, or package-private in the same package"));
      }
    }
  }

  private void checkSealed(TypeFacts.Sealed sealed, Site via, List<Finding> wrong) {
    Site site = sources.contains(sealed.element()) ? Site.of(sealed.element()) : via;
    String name = sealed.element().getSimpleName().toString();
    wrong.addAll(Shapes.check(sealed.element(), via, sources));
    Map<String, String> variants = new LinkedHashMap<>();
    for (TypeFacts variant : sealed.permitted()) {
      if (variant instanceof TypeFacts.Nested nested) {
        variants.put(nested.simpleName(), nested.firstName());
      } else if (variant instanceof TypeFacts.Opaque) {
        wrong.add(
            new Finding(
                Code.BAD_VARIANT,
                site,
                name + " permits " + TypeText.of(variant.type()) + ", which is no record",
                "permit records only"));
      }
    }
    checkIds("sealed interface " + name, variants, site, wrong);
  }

  private void checkEnum(TypeFacts.Enumeration type, Site via, List<Finding> wrong) {
    Site site = sources.contains(type.element()) ? Site.of(type.element()) : via;
    String name = type.element().getSimpleName().toString();
    if (type.constants().isEmpty()) {
      wrong.add(
          new Finding(
              Code.EMPTY_TYPE,
              site,
              "enum " + name + " has no constants, so that no value of it exists",
              "declare a constant, or remove the component"));
    }
    Map<String, String> constants = new LinkedHashMap<>();
    type.declared().forEach(each -> constants.put(each.name(), each.firstName()));
    checkIds("enum " + name, constants, site, wrong);
  }

  /** The first names by the names of today; that two claim one first name is reported as such. */
  private static void checkIds(
      String subject, Map<String, String> firstNames, Site site, List<Finding> wrong) {
    Map<Integer, String> seen = new HashMap<>();
    for (String name : firstNames.keySet()) {
      String first = firstNames.get(name);
      String before = seen.putIfAbsent(StableId.of(first), name);
      if (before != null && !first.equals(firstNames.get(before))) {
        wrong.add(
            new Finding(
                Code.STABLE_ID_CLASH,
                site,
                subject
                    + " has "
                    + before
                    + " and "
                    + name
                    + ", which would be stored under the same number, a hash of the name",
                "rename one of them"));
      }
    }
  }
}
