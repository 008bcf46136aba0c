package dev.quarry.processor.evolve;

import dev.quarry.processor.name.Names;
import dev.quarry.processor.name.ViewNames;
import dev.quarry.processor.read.PastFacts;
import dev.quarry.processor.read.SchemaFacts;
import dev.quarry.processor.read.TableFacts;
import dev.quarry.snapshot.Lineage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which table of today a lineage is of, and what its views are named after. */
public final class ViewBases {

  private final Map<String, TableFacts> tables = new HashMap<>();

  /** By the folder of the lineage. */
  private final Map<String, String> bases = new HashMap<>();

  /**
   * Finds the names.
   *
   * @param lineages what is sealed of the schema
   */
  public ViewBases(SchemaFacts schema, List<Lineage> lineages) {
    schema.tables().forEach(table -> tables.putIfAbsent(table.name(), table));
    for (TableFacts table : schema.tables()) {
      table
          .renamed()
          .map(PastFacts::texts)
          .orElse(List.of())
          .forEach(former -> tables.putIfAbsent(former, table));
    }
    Set<String> taken = new HashSet<>();
    for (Lineage lineage : lineages) {
      table(lineage).ifPresent(each -> put(each.simpleName(), lineage, taken));
    }
    for (Lineage lineage : lineages) {
      if (table(lineage).isEmpty()) {
        put(fromTable(lineage), lineage, taken);
      }
    }
  }

  /** The table of today; empty if it was given up. */
  public Optional<TableFacts> table(Lineage lineage) {
    return lineage.ended().isPresent() ? Optional.empty() : named(lineage.head().table().name());
  }

  /** The simple name of the view of a date version, be there one or not. */
  public String view(Lineage lineage, String dateVersion) {
    String base = bases.getOrDefault(lineage.folder(), fromTable(lineage));
    return ViewNames.view(base, dateVersion);
  }

  /** The table of today that has a name or had it. */
  public Optional<TableFacts> named(String name) {
    return Optional.ofNullable(tables.get(name));
  }

  /** Records in two packages may have one name; a view of theirs is then named by its table. */
  private void put(String name, Lineage lineage, Set<String> taken) {
    String base = name;
    if (!taken.add(base)) {
      base = fromTable(lineage);
      while (!taken.add(base)) {
        base += "_";
      }
    }
    bases.put(lineage.folder(), base);
  }

  private static String fromTable(Lineage lineage) {
    return Names.pascalCase(lineage.head().table().name());
  }
}
