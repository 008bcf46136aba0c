package dev.quarry.processor.validate;

import dev.quarry.processor.name.Names;
import dev.quarry.processor.read.SchemaFacts;
import dev.quarry.processor.read.TableFacts;
import dev.quarry.processor.report.Code;
import dev.quarry.processor.report.Finding;
import dev.quarry.processor.site.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** The tables of one schema have names of their own, and so have the methods that reach them. */
final class SchemaNameRule {

  /** What the generated database and transaction, and every object, have already. */
  private static final Set<String> TAKEN =
      Set.of(
          "clone",
          "close",
          "database",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "openInMemory",
          "toString",
          "transaction",
          "wait");

  List<Finding> check(SchemaFacts schema) {
    List<Finding> wrong = new ArrayList<>();
    Map<String, TableFacts> names = new HashMap<>();
    Map<String, TableFacts> accessors = new HashMap<>();
    Set<TypeElement> seen = new HashSet<>();
    for (SchemaFacts.Entry entry : schema.entries()) {
      if (entry.table().isEmpty()
          || !seen.add(entry.table().get().element())
          || !RecordRule.NAME.matcher(entry.table().get().name()).matches()) {
        continue;
      }
      TableFacts table = entry.table().get();
      TableFacts namesake = names.putIfAbsent(table.name(), table);
      if (namesake != null) {
        wrong.add(duplicate(namesake, table, entry.site()));
        continue;
      }
      String accessor = Names.tableAccessor(table.name());
      TableFacts before = accessors.putIfAbsent(accessor, table);
      if (before != null || TAKEN.contains(accessor)) {
        wrong.add(
            new Finding(
                Code.TABLE_ACCESSOR_CLASH,
                entry.site(),
                "table \""
                    + table.name()
                    + "\" would be reached by the method "
                    + accessor
                    + "(), which "
                    + (before == null ? "every database has" : "\"" + before.name() + "\" has"),
                "give the table another name"));
      }
    }
    return wrong;
  }

  /** Two records with one table name. */
  static Finding duplicate(TableFacts first, TableFacts second, Site site) {
    return duplicate(
        second.name(),
        first.element().getQualifiedName().toString(),
        second.element().getQualifiedName().toString(),
        site);
  }

  /** Two records, by their qualified names, with one table name. */
  static Finding duplicate(String table, String first, String second, Site site) {
    return new Finding(
        Code.DUPLICATE_TABLE_NAME,
        site,
        first + " and " + second + " have one table name, \"" + table + "\"",
        "give one of them another: @Table(\"…\")");
  }
}
