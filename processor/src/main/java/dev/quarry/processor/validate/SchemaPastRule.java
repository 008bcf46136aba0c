package dev.quarry.processor.validate;

import dev.quarry.processor.read.PastFacts;
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
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** No name of the past stands for two tables of a schema. */
final class SchemaPastRule {

  List<Finding> check(SchemaFacts schema) {
    List<Finding> wrong = new ArrayList<>();
    Set<String> present =
        schema.tables().stream().map(TableFacts::name).collect(Collectors.toSet());
    Set<String> gone = Set.copyOf(schema.removed().texts());
    Map<String, String> claims = new HashMap<>();
    Set<TypeElement> seen = new HashSet<>();
    for (SchemaFacts.Entry entry : schema.entries()) {
      entry
          .table()
          .filter(table -> seen.add(table.element()))
          .ifPresent(table -> checkTable(table, entry.site(), present, gone, claims, wrong));
    }
    for (PastFacts.Name name : schema.removed().names()) {
      checkRemoved(name, present, wrong);
    }
    return wrong;
  }

  private static void checkTable(
      TableFacts table,
      Site site,
      Set<String> present,
      Set<String> gone,
      Map<String, String> claims,
      List<Finding> wrong) {
    for (String name : table.renamed().map(PastFacts::texts).orElse(List.of())) {
      String claim = "table \"" + table.name() + "\" was named \"" + name + "\" before";
      String other = claims.putIfAbsent(name, table.name());
      if (name.equals(table.name()) || !RecordRule.NAME.matcher(name).matches()) {
        continue;
      }
      if (present.contains(name)) {
        wrong.add(
            new Finding(
                Code.FORMER_NAME_PRESENT,
                site,
                "@Renamed says that " + claim + ", but another table is named so now",
                "take the name out of @Renamed"));
      } else if (other != null) {
        wrong.add(
            new Finding(
                Code.FORMER_NAME_TWICE,
                site,
                "@Renamed says that " + claim + ", and says it of \"" + other + "\" too",
                "leave the name with the one whose documents are stored under it"));
      } else if (gone.contains(name)) {
        wrong.add(
            new Finding(
                Code.FORMER_NAME_REMOVED,
                site,
                "@Renamed says that " + claim + ", but @Schema says that it was given up",
                "take the name out of one of them"));
      }
    }
  }

  private static void checkRemoved(PastFacts.Name name, Set<String> present, List<Finding> wrong) {
    if (!RecordRule.NAME.matcher(name.text()).matches()) {
      wrong.add(
          new Finding(
              Code.BAD_PAST_NAME,
              name.site(),
              "\"" + name.text() + "\" is no name that a table can have had",
              "write the name as it stood in @Table"));
    } else if (present.contains(name.text())) {
      wrong.add(
          new Finding(
              Code.REMOVED_TABLE_LISTED,
              name.site(),
              "@Schema says that table \"" + name.text() + "\" was given up, but lists it",
              "take it out of one of the two"));
    }
  }
}
