package dev.quarry.processor.validate;

import dev.quarry.processor.name.Names;
import dev.quarry.processor.read.ComponentFacts;
import dev.quarry.processor.read.IndexFacts;
import dev.quarry.processor.read.PathFacts;
import dev.quarry.processor.read.TableFacts;
import dev.quarry.processor.read.TypeFacts;
import dev.quarry.processor.report.Code;
import dev.quarry.processor.report.Finding;
import dev.quarry.processor.site.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No two members that are generated for one table get the same name. */
final class GeneratedMemberRule implements TableRule {

  @Override
  public List<Finding> check(TableFacts table) {
    List<Finding> wrong = new ArrayList<>();
    checkIndexMethods(table, wrong);
    checkSteps(table, wrong);
    checkDraft(table, wrong);
    Map<String, String> tokens = new HashMap<>();
    for (ComponentFacts component : table.components()) {
      checkTokens("", component, component.site(), tokens, wrong);
    }
    for (ComponentFacts component : table.components()) {
      component.reference().ifPresent(each -> checkReferenceToken(component, tokens, wrong));
    }
    return wrong;
  }

  private static void checkIndexMethods(TableFacts table, List<Finding> wrong) {
    List<IndexFacts> before = new ArrayList<>();
    for (IndexFacts index : table.indexes()) {
      // Paths that lead nowhere, or none, are reported as such.
      if (index.paths().isEmpty() || !index.paths().stream().allMatch(PathFacts::isResolved)) {
        continue;
      }
      before.stream()
          .filter(other -> other.method().equals(index.method()))
          // Equal indexes and equal names are reported as such.
          .filter(other -> !other.name().equals(index.name()))
          .filter(other -> !other.isSameAs(index))
          .findFirst()
          .ifPresent(other -> wrong.add(methodClash(index, "index \"" + other.name() + "\"")));
      before.add(index);
    }
  }

  private static Finding methodClash(IndexFacts index, String other) {
    return new Finding(
        Code.INDEX_METHOD_CLASH,
        index.nameSite(),
        "index \"" + index.name() + "\" and " + other + " would get one method, " + index.method(),
        "give the index another name: @Index(name = …)");
  }

  /** Within one index, {@code a.bC} and {@code aBC} would give the same step {@code aBCIs}. */
  private static void checkSteps(TableFacts table, List<Finding> wrong) {
    for (IndexFacts index : table.indexes()) {
      Map<String, String> steps = new HashMap<>();
      for (PathFacts resolved : index.paths().stream().filter(PathFacts::isResolved).toList()) {
        String path = resolved.text();
        String before = steps.putIfAbsent(Names.camelCase("x." + path), path);
        // Those that clash as tokens too are reported as such.
        if (before != null
            && !before.equals(path)
            && !Names.token(before).equals(Names.token(path))) {
          wrong.add(
              new Finding(
                  Code.INDEX_METHOD_CLASH,
                  index.site(),
                  "paths \"" + before + "\" and \"" + path + "\" would get one method in a range",
                  "rename a component"));
        }
      }
    }
  }

  private static void checkDraft(TableFacts table, List<Finding> wrong) {
    Map<String, String> withers = new HashMap<>();
    for (ComponentFacts component : table.components()) {
      String name = component.name();
      String before = withers.putIfAbsent(Names.wither(name), name);
      // Most that clash here clash as tokens too, which is enough to say.
      if (before != null && !Names.token(before).equals(Names.token(name))) {
        wrong.add(
            new Finding(
                Code.COMPONENT_METHOD_CLASH,
                component.site(),
                before + " and " + name + " would get one method, " + Names.wither(name),
                "rename one of them"));
      }
    }
  }

  private static void checkReferenceToken(
      ComponentFacts component, Map<String, String> tokens, List<Finding> wrong) {
    String token = Names.referenceToken(component.name());
    String other = tokens.get(token);
    if (other != null) {
      wrong.add(
          new Finding(
              Code.TOKEN_CLASH,
              component.site(),
              "the reference "
                  + component.name()
                  + " and "
                  + other
                  + " would get one constant, "
                  + token,
              "rename one of them"));
    }
  }

  private static void checkTokens(
      String prefix,
      ComponentFacts component,
      Site site,
      Map<String, String> tokens,
      List<Finding> wrong) {
    String path = prefix + component.name();
    String before = tokens.putIfAbsent(Names.token(path), path);
    if (before != null) {
      wrong.add(
          new Finding(
              Code.TOKEN_CLASH,
              site,
              before + " and " + path + " would get one constant, " + Names.token(path),
              "rename one of them"));
    }
    if (component.value() instanceof TypeFacts.Nested nested) {
      nested.components().forEach(each -> checkTokens(path + ".", each, site, tokens, wrong));
    }
  }
}
