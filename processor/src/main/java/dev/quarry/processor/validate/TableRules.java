package dev.quarry.processor.validate;

import dev.quarry.processor.read.TableFacts;
import dev.quarry.processor.report.Finding;
import dev.quarry.processor.site.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** All rules for one table. */
public final class TableRules {

  private final RecordRule record;
  private final List<TableRule> others;

  /**
   * Makes the rules.
   *
   * @param isGenerated whether a class of this qualified name was written by this processor
   */
  public TableRules(
      Elements elements, Types types, Sources sources, Predicate<String> isGenerated) {
    record = new RecordRule(sources);
    others =
        List.of(
            new KeyRule(),
            new ComponentTypeRule(sources),
            new NestedTypeRule(sources),
            new OptionalRule(sources),
            new DefaultRule(sources),
            new ConverterRule(types, sources),
            new ReferenceRule(types, elements, sources),
            new NestedMarkRule(sources),
            new PastNamesRule(sources),
            new IndexPathRule(),
            new IndexRule(),
            new IndexKindRule(),
            new IndexConditionRule(),
            new IndexIncludeRule(),
            new GeneratedMemberRule(),
            new GeneratedClassRule(elements, sources, isGenerated));
  }

  /** The rules for what a record holds, whether it is a table's or not. */
  static List<TableRule> ofContents(Types types, Sources sources) {
    return List.of(
        new ComponentTypeRule(sources),
        new NestedTypeRule(sources),
        new OptionalRule(sources),
        new DefaultRule(sources),
        new ConverterRule(types, sources));
  }

  /** Everything that is wrong with a table. */
  public List<Finding> check(TableFacts table) {
    List<Finding> wrong = new ArrayList<>(record.check(table));
    if (table.isRecord()) {
      others.forEach(rule -> wrong.addAll(rule.check(table)));
    }
    return List.copyOf(wrong);
  }
}
