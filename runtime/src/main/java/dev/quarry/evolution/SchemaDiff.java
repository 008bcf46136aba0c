package dev.quarry.evolution;

import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.TableDefinition;
import java.util.List;
import java.util.Set;

/** Compares schemas as they are stored with schemas as they are compiled. */
public final class SchemaDiff {

  private SchemaDiff() {}

  /**
   * Compares a table.
   *
   * <p>A compiled field is the stored one of its name or, if there is none, of the newest of its
   * former names, and keeps its id; this holds for the fields of nested records too, also in lists,
   * sets, maps and sealed interfaces. The names of the two tables may differ.
   *
   * @param stored the table as a database or a snapshot remembers it, its fields with ids
   * @param compiled the table as declared now
   * @param ids gives ids to the fields that are new; ids of stored fields need not be taken in it
   * @return the differences, and the compiled fields with ids
   */
  public static TableDiff between(TableDefinition stored, TableDefinition compiled, FieldIds ids) {
    ids.take(FieldIds.of(stored.fields()));
    Findings findings = new Findings(compiled, ids);
    List<FieldSchema> fields =
        FieldDiff.compare(findings, Place.ROOT, stored.fields(), compiled.fields());
    key(findings, stored, compiled);
    IndexDiff.compare(findings, stored, compiled);
    return new TableDiff(findings.changes(), fields);
  }

  /**
   * Finds the stored table that each compiled one is: the one of its name or, if there is none, of
   * the newest of its former names.
   *
   * @param stored the tables as a database or a snapshot remembers them
   * @param compiled the tables as declared now
   * @param removed the names of tables that the schema declares as given up
   * @return the pairs, and the tables that are new, gone or renamed
   */
  public static TableMatches tables(
      List<TableDefinition> stored, List<TableDefinition> compiled, Set<String> removed) {
    return TablePairing.of(stored, compiled, removed);
  }

  private static void key(Findings findings, TableDefinition stored, TableDefinition compiled) {
    List<String> today =
        stored.key().stream().map(name -> findings.current(name).orElse("")).toList();
    if (!today.equals(compiled.key())) {
      findings.add(ChangeKind.KEY_CHANGED, "", stored.key(), compiled.key());
      return;
    }
    for (int i = 0; i < today.size(); i++) {
      String name = today.get(i);
      if (findings.isRecoded(name)) {
        findings.replaceRecodings(
            name,
            ChangeKind.KEY_CHANGED,
            typeOf(stored.key().get(i), stored),
            typeOf(name, compiled));
      }
    }
  }

  private static String typeOf(String name, TableDefinition table) {
    return table.fields().stream()
        .filter(field -> field.name().equals(name))
        .map(field -> name + " of " + field.type())
        .findFirst()
        .orElse(name);
  }
}
