package dev.quarry.processor.validate;

import dev.quarry.annotation.Table;
import dev.quarry.processor.read.ComponentFacts;
import dev.quarry.processor.read.Reached;
import dev.quarry.processor.read.TableFacts;
import dev.quarry.processor.report.Code;
import dev.quarry.processor.report.Finding;
import dev.quarry.processor.site.Mirror;
import dev.quarry.processor.site.Sources;
import java.util.ArrayList;
import java.util.List;

/**
 * Keys, indexes and references belong to a table's own components. A nested record that is a table
 * too keeps its own; they mean nothing where it is nested.
 */
final class NestedMarkRule implements TableRule {

  private final Sources sources;

  NestedMarkRule(Sources sources) {
    this.sources = sources;
  }

  @Override
  public List<Finding> check(TableFacts table) {
    List<Finding> wrong = new ArrayList<>();
    for (Reached reached : Reached.of(table)) {
      ComponentFacts component = reached.component();
      if (!reached.isNested() || Mirror.find(component.record(), Table.class).isPresent()) {
        continue;
      }
      component
          .reference()
          .ifPresent(
              reference ->
                  wrong.add(
                      new Finding(
                          Code.REFERENCE_IN_NESTED_RECORD,
                          reached.site(reference.site(), sources),
                          component.described() + " refers to a table, but lies in a nested record",
                          "move it to a component of the table's record")));
      component
          .key()
          .ifPresent(
              site ->
                  wrong.add(
                      new Finding(
                          Code.MARK_IN_NESTED_RECORD,
                          reached.site(site, sources),
                          component.described() + " is marked @Key, but lies in a nested record",
                          "mark components of the table's record")));
      for (Mirror index : component.indexes()) {
        wrong.add(
            new Finding(
                Code.MARK_IN_NESTED_RECORD,
                reached.site(index.site(), sources),
                component.described() + " is marked @Index, but lies in a nested record",
                "write the path on the table's record, as in @Index(\"location."
                    + component.name()
                    + "\")"));
      }
    }
    return wrong;
  }
}
