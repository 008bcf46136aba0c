package dev.quarry.evolution;

import dev.quarry.schema.IndexCondition;
import dev.quarry.schema.IndexSchema;
import dev.quarry.schema.ReferenceSchema;
import dev.quarry.schema.TableDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the indexes of a table and its references, after the fields. */
final class IndexDiff {
  private final Findings findings;
  private final TableDefinition was;
  private final TableDefinition is;

  /** Today's name of an index by the one it had. */
  private final Map<String, String> names = new HashMap<>();

  private IndexDiff(Findings findings, TableDefinition was, TableDefinition is) {
    this.findings = findings;
    this.was = was;
    this.is = is;
  }

  static void compare(Findings findings, TableDefinition was, TableDefinition is) {
    IndexDiff diff = new IndexDiff(findings, was, is);
    diff.indexes();
    diff.references();
  }

  private void indexes() {
    Map<String, IndexSchema> stored = new LinkedHashMap<>();
    was.indexes().forEach(index -> stored.put(index.name(), index));
    List<IndexSchema> unmatched = new ArrayList<>();
    for (IndexSchema index : is.indexes()) {
      IndexSchema old = stored.remove(index.name());
      if (old == null) {
        unmatched.add(index);
      } else {
        changed(old, index);
      }
    }
    for (IndexSchema index : unmatched) {
      Optional<IndexSchema> renamed =
          stored.values().stream().filter(old -> isRenamed(old, index)).findFirst();
      if (renamed.isPresent()) {
        IndexSchema old = renamed.get();
        stored.remove(old.name());
        names.put(old.name(), index.name());
        findings.add(ChangeKind.INDEX_RENAMED, index.name(), old.name(), index.name());
      } else {
        ChangeKind kind = index.unique() ? ChangeKind.UNIQUE_INDEX_ADDED : ChangeKind.INDEX_ADDED;
        findings.add(kind, index.name(), "", index);
      }
    }
    stored.values().forEach(old -> findings.add(ChangeKind.INDEX_REMOVED, old.name(), old, ""));
  }

  private boolean isRenamed(IndexSchema old, IndexSchema index) {
    return today(old, index.name(), old.unique()).equals(index) && !isRecoded(old, index);
  }

  private void changed(IndexSchema old, IndexSchema index) {
    if (!today(old, index.name(), index.unique()).equals(index)) {
      findings.add(ChangeKind.INDEX_CHANGED, index.name(), old, index);
    } else if (isRecoded(old, index)) {
      findings.add(ChangeKind.INDEX_REBUILT, index.name(), old, index);
    }
    if (index.unique() && !old.unique()) {
      findings.add(ChangeKind.UNIQUE_ADDED, index.name(), old, index);
    } else if (old.unique() && !index.unique()) {
      findings.add(ChangeKind.UNIQUE_DROPPED, index.name(), old, index);
    }
  }

  private boolean isRecoded(IndexSchema old, IndexSchema index) {
    return !IncludedForm.was(old, was.fields(), findings)
            .equals(IncludedForm.is(index, is.fields()))
        || index.paths().stream().anyMatch(findings::isRecoded)
        || (index.where() != null && findings.isRecoded(index.where().path()));
  }

  /** A stored index in the names that its fields have today. */
  private IndexSchema today(IndexSchema old, String name, boolean unique) {
    IndexCondition where = old.where();
    return new IndexSchema(
        name,
        today(old.paths()),
        unique,
        today(old.descending()),
        old.ignoreCase(),
        where == null ? null : today(where),
        old.includesRecord() ? old.include() : today(old.include()));
  }

  private IndexCondition today(IndexCondition where) {
    String path = today(where.path());
    String constant = findings.currentConstant(path, where.constant());
    return new IndexCondition(path, where.test(), constant);
  }

  private List<String> today(List<String> paths) {
    return paths.stream().map(this::today).toList();
  }

  /** A path whose field is gone is none that a compiled index can have. */
  private String today(String path) {
    return findings.current(path).orElse("");
  }

  private void references() {
    Map<String, ReferenceSchema> stored = new LinkedHashMap<>();
    for (ReferenceSchema reference : was.references()) {
      stored.put(findings.current(reference.component()).orElse(reference.component()), reference);
    }
    for (ReferenceSchema reference : is.references()) {
      ReferenceSchema old = stored.remove(reference.component());
      String component = reference.component();
      if (old == null) {
        findings.add(ChangeKind.REFERENCE_ADDED, component, "", text(reference));
      } else if (!old.table().equals(reference.table())) {
        findings.add(ChangeKind.REFERENCE_MOVED, component, text(old), text(reference));
      } else if (old.onDelete() != reference.onDelete() || isOtherIndex(old, reference)) {
        findings.add(ChangeKind.REFERENCE_CHANGED, component, text(old), text(reference));
      }
    }
    stored.forEach(
        (component, old) -> findings.add(ChangeKind.REFERENCE_REMOVED, component, text(old), ""));
  }

  private boolean isOtherIndex(ReferenceSchema old, ReferenceSchema reference) {
    return !names.getOrDefault(old.index(), old.index()).equals(reference.index());
  }

  private static String text(ReferenceSchema reference) {
    return reference.table()
        + " (on delete "
        + reference.onDelete()
        + ", index "
        + reference.index()
        + ")";
  }
}
