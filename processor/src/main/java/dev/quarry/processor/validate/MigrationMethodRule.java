package dev.quarry.processor.validate;

import dev.quarry.processor.read.SchemaFacts;
import dev.quarry.processor.read.StepFacts;
import dev.quarry.processor.report.Code;
import dev.quarry.processor.report.Finding;
import dev.quarry.processor.site.Access;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** A step is a method that generated code can call, with one of the three signatures. */
final class MigrationMethodRule {

  List<Finding> check(StepFacts step, SchemaFacts schema) {
    List<Finding> wrong = new ArrayList<>();
    String hindrance = hindrance(step, schema);
    if (!hindrance.isEmpty()) {
      wrong.add(
          new Finding(
              Code.MIGRATION_METHOD,
              step.site(),
              step.described() + " is " + hindrance + ", so that generated code cannot call it",
              "declare it static, without type parameters, where "
                  + schema.element().getSimpleName()
                  + " can reach it"));
    }
    if (step.signature() instanceof StepFacts.Unknown) {
      wrong.add(
          new Finding(
              Code.MIGRATION_SIGNATURE,
              step.site(),
              step.described() + " has no signature of a migration",
              "write ObjectNode "
                  + name(step)
                  + "(tools.jackson.databind.node.ObjectNode),"
                  + " NewRecord "
                  + name(step)
                  + "(OldRecord) or void "
                  + name(step)
                  + "(MigrationContext)"));
    }
    return wrong;
  }

  private static String hindrance(StepFacts step, SchemaFacts schema) {
    ExecutableElement method = step.method();
    Set<Modifier> modifiers = method.getModifiers();
    if (modifiers.contains(Modifier.PRIVATE)) {
      return "private";
    }
    if (!modifiers.contains(Modifier.STATIC)) {
      return "not static";
    }
    if (!method.getTypeParameters().isEmpty()) {
      return "generic";
    }
    boolean samePackage = Access.packageOf(step.owner()).equals(Access.packageOf(schema.element()));
    return samePackage || modifiers.contains(Modifier.PUBLIC)
        ? ""
        : "not public and lies in another package than " + schema.element().getSimpleName();
  }

  private static String name(StepFacts step) {
    return step.method().getSimpleName().toString();
  }
}
