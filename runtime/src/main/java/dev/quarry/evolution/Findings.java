package dev.quarry.evolution;

import dev.quarry.schema.TableDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the comparison of a table has found so far. */
final class Findings {
  final FieldIds ids;

  private final String table;
  private final Set<String> declaredRemoved;
  private final List<Change> changes = new ArrayList<>();
  private final Map<String, String> current = new HashMap<>();
  private final Set<String> recoded = new HashSet<>();
  private final Map<String, String> constants = new HashMap<>();

  Findings(TableDefinition compiled, FieldIds ids) {
    this.ids = ids;
    this.table = compiled.name();
    this.declaredRemoved = Set.copyOf(compiled.removed());
  }

  void add(ChangeKind kind, Place place, Object was, Object is) {
    add(kind, place.is(), was, is);
    if (kind.recodes()) {
      recoded.add(place.is());
    }
  }

  void add(ChangeKind kind, String path, Object was, Object is) {
    changes.add(new Change(kind, table, path, was.toString(), is.toString()));
  }

  /** Remembers that the field which was at one path is at another now, or still there. */
  void matched(Place place) {
    current.put(place.was(), place.is());
  }

  /** Where the field that was at a path is now, if it is anywhere. */
  Optional<String> current(String was) {
    return Optional.ofNullable(current.get(was));
  }

  /** Remembers that a constant of the enum which is at a path today has another name. */
  void renamedConstant(String path, String was, String is) {
    constants.put(path + "=" + was, is);
  }

  /** What a constant of the enum which is at a path today is named today. */
  String currentConstant(String path, String was) {
    return constants.getOrDefault(path + "=" + was, was);
  }

  boolean isDeclaredRemoved(String path) {
    return declaredRemoved.contains(path);
  }

  /** Whether the bytes of what is reached by a path of today are others than before. */
  boolean isRecoded(String path) {
    return recoded.stream()
        .anyMatch(
            each -> each.equals(path) || each.equals(path + "[]") || path.startsWith(each + "."));
  }

  /** Puts one change in the place of the changes of a field's own type. */
  void replaceRecodings(String field, ChangeKind kind, Object was, Object is) {
    changes.removeIf(change -> change.kind().recodes() && change.path().equals(field));
    add(kind, field, was, is);
  }

  List<Change> changes() {
    return List.copyOf(changes);
  }
}
