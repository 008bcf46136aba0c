package dev.quarry.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.quarry.processor.model.ComponentModel;
import dev.quarry.processor.model.ComponentModel.Presence;
import java.util.ArrayList;
import java.util.List;

/** Expressions that reach a component of a record, and ask whether it is there. */
final class Accessors {

  private Accessors() {}

  // row.name()
  static CodeBlock of(CodeBlock row, ComponentModel component) {
    return CodeBlock.of("$L.$L()", row, component.name());
  }

  // row.name(), or row.nickname().get() for an Optional
  static CodeBlock value(CodeBlock row, ComponentModel component) {
    CodeBlock accessor = of(row, component);
    return component.presence() == Presence.OPTIONAL
        ? CodeBlock.of("$L.get()", accessor)
        : accessor;
  }

  // row.location().latitude()
  static CodeBlock value(CodeBlock row, List<ComponentModel> path) {
    CodeBlock value = row;
    for (ComponentModel component : path) {
      value = value(value, component);
    }
    return value;
  }

  // row.surveyedAt() == null
  static CodeBlock isAbsent(CodeBlock row, ComponentModel component) {
    return component.presence() == Presence.OPTIONAL
        ? CodeBlock.of("$L.isEmpty()", of(row, component))
        : CodeBlock.of("$L == null", of(row, component));
  }

  // row.surveyedAt() != null
  static CodeBlock isPresent(CodeBlock row, ComponentModel component) {
    return component.presence() == Presence.OPTIONAL
        ? CodeBlock.of("$L.isPresent()", of(row, component))
        : CodeBlock.of("$L != null", of(row, component));
  }

  // row.location() == null || row.location().altitude() == null
  static CodeBlock isAbsent(CodeBlock row, List<ComponentModel> path) {
    List<CodeBlock> conditions = new ArrayList<>();
    CodeBlock value = row;
    for (ComponentModel component : path) {
      if (component.mayBeAbsent()) {
        conditions.add(isAbsent(value, component));
      }
      value = value(value, component);
    }
    return CodeBlock.join(conditions, " || ");
  }

  // row.location() != null && row.location().altitude() != null
  static CodeBlock isPresent(CodeBlock row, List<ComponentModel> path) {
    return CodeBlock.join(arePresent(row, path), " && ");
  }

  // row.location() != null, row.location().altitude() != null
  static List<CodeBlock> arePresent(CodeBlock row, List<ComponentModel> path) {
    List<CodeBlock> conditions = new ArrayList<>();
    CodeBlock value = row;
    for (ComponentModel component : path) {
      if (component.mayBeAbsent()) {
        conditions.add(isPresent(value, component));
      }
      value = value(value, component);
    }
    return conditions;
  }

  // null, or Optional.empty()
  static CodeBlock absent(ComponentModel component) {
    return component.presence() == Presence.OPTIONAL
        ? CodeBlock.of("$T.empty()", java.util.Optional.class)
        : CodeBlock.of("null");
  }

  // value, or Optional.of(value)
  static CodeBlock wrapped(ComponentModel component, CodeBlock value) {
    return component.presence() == Presence.OPTIONAL
        ? CodeBlock.of("$T.of($L)", java.util.Optional.class, value)
        : value;
  }
}
