package dev.quarry.evolution;

import dev.quarry.schema.ReferenceSchema;
import dev.quarry.schema.TableDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the stored table that each compiled one is, by its name or one that it had. */
final class TablePairing {
  private final List<TableDefinition> compiled;
  private final Set<String> removed;

  /** Stored tables that no compiled one has claimed yet. */
  private final Map<String, TableDefinition> free = new LinkedHashMap<>();

  /** Who claimed a stored table by a former name. */
  private final Map<String, String> claims = new HashMap<>();

  private final Map<String, TableDefinition> matches = new LinkedHashMap<>();

  /** Today's names of stored tables, guessed ones too: what refers to them has not changed. */
  private final Map<String, String> names = new HashMap<>();

  private final List<Change> changes = new ArrayList<>();

  private TablePairing(
      List<TableDefinition> stored, List<TableDefinition> compiled, Set<String> removed) {
    this.compiled = compiled;
    this.removed = removed;
    stored.forEach(table -> free.put(table.name(), table));
  }

  static TableMatches of(
      List<TableDefinition> stored, List<TableDefinition> compiled, Set<String> removed) {
    TablePairing pairing = new TablePairing(stored, compiled, removed);
    pairing.byName();
    pairing.byFormerName();
    pairing.rest();
    return new TableMatches(pairing.changes, pairing.today());
  }

  private void byName() {
    for (TableDefinition table : compiled) {
      TableDefinition same = free.remove(table.name());
      if (same != null) {
        matches.put(table.name(), same);
      }
    }
  }

  private void byFormerName() {
    for (TableDefinition table : compiled) {
      if (matches.containsKey(table.name())) {
        continue;
      }
      // The names are told oldest first, so the last that is stored is the one it had of late.
      for (int i = table.formerNames().size() - 1; i >= 0; i--) {
        if (claim(table.name(), table.formerNames().get(i))) {
          break;
        }
      }
    }
  }

  private boolean claim(String table, String former) {
    String other = claims.get(former);
    if (other != null) {
      add(ChangeKind.TABLE_CLAIMED_TWICE, table, former, other);
      return true;
    }
    TableDefinition old = free.remove(former);
    if (old == null) {
      return false;
    }
    claims.put(former, table);
    matches.put(table, old);
    names.put(former, table);
    add(ChangeKind.TABLE_RENAMED, table, former, table);
    return true;
  }

  private void rest() {
    List<TableDefinition> added =
        new ArrayList<>(
            compiled.stream()
                .filter(table -> !matches.containsKey(table.name()))
                .filter(table -> table.formerNames().stream().noneMatch(claims::containsKey))
                .toList());
    for (TableDefinition table : free.values()) {
      List<TableDefinition> alike = added.stream().filter(each -> isAlike(table, each)).toList();
      if (removed.contains(table.name())) {
        add(ChangeKind.TABLE_REMOVED, table.name(), table.name(), "");
      } else if (alike.size() == 1) {
        added.remove(alike.get(0));
        String name = alike.get(0).name();
        names.put(table.name(), name);
        add(ChangeKind.TABLE_MAYBE_RENAMED, name, table.name(), name);
      } else {
        add(ChangeKind.TABLE_MISSING, table.name(), table.name(), "");
      }
    }
    added.forEach(table -> add(ChangeKind.TABLE_ADDED, table.name(), "", table.name()));
  }

  private static boolean isAlike(TableDefinition one, TableDefinition other) {
    return one.key().equals(other.key()) && SameType.test(one.fields(), other.fields());
  }

  private void add(ChangeKind kind, String table, String was, String is) {
    changes.add(new Change(kind, table, "", was, is));
  }

  private Map<String, TableDefinition> today() {
    Map<String, TableDefinition> today = new HashMap<>();
    matches.forEach((name, table) -> today.put(name, today(table)));
    return today;
  }

  private TableDefinition today(TableDefinition table) {
    List<ReferenceSchema> references =
        table.references().stream()
            .map(
                each ->
                    new ReferenceSchema(
                        each.component(),
                        names.getOrDefault(each.table(), each.table()),
                        each.onDelete(),
                        each.index()))
            .toList();
    return new TableDefinition(
        table.name(),
        table.formerNames(),
        table.key(),
        table.fields(),
        table.indexes(),
        references,
        table.removed());
  }
}
