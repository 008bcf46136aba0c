package dev.quarry.evolution;

import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Guesses what became of the fields of a record that are gone without a word: put into a new nested
 * record, taken out of one, or renamed. The guesses are hints in messages; nothing is done by them.
 */
final class Moves {
  private final List<FieldSchema> gone;
  private final List<FieldSchema> added;
  private final List<Move> found = new ArrayList<>();

  private Moves(List<FieldSchema> gone, List<FieldSchema> added) {
    this.gone = new ArrayList<>(gone);
    this.added = new ArrayList<>(added);
  }

  /** Each field is part of one move at most. */
  static List<Move> find(List<FieldSchema> gone, List<FieldSchema> added) {
    Moves moves = new Moves(gone, added);
    List.copyOf(added).forEach(moves::extracted);
    List.copyOf(gone).forEach(moves::inlined);
    List.copyOf(gone).forEach(moves::renamed);
    return moves.found;
  }

  private void extracted(FieldSchema record) {
    if (record.type() instanceof Type.RecordOf type) {
      List<FieldSchema> parts = parts(record, type, gone);
      if (isMost(parts, type)) {
        accept(ChangeKind.RECORD_EXTRACTED, parts, List.of(record));
      }
    }
  }

  private void inlined(FieldSchema record) {
    if (gone.contains(record) && record.type() instanceof Type.RecordOf type) {
      List<FieldSchema> parts = parts(record, type, added);
      if (isMost(parts, type)) {
        accept(ChangeKind.RECORD_INLINED, List.of(record), parts);
      }
    }
  }

  private void renamed(FieldSchema field) {
    List<FieldSchema> targets = alike(field, added);
    boolean isOnlyPair =
        gone.contains(field) && targets.size() == 1 && alike(targets.get(0), gone).size() == 1;
    if (isOnlyPair) {
      accept(ChangeKind.FIELD_MAYBE_RENAMED, List.of(field), targets);
    }
  }

  private void accept(ChangeKind kind, List<FieldSchema> from, List<FieldSchema> to) {
    found.add(new Move(kind, from, to));
    gone.removeAll(from);
    added.removeAll(to);
  }

  private static List<FieldSchema> alike(FieldSchema field, List<FieldSchema> others) {
    return others.stream().filter(other -> SameType.test(field.type(), other.type())).toList();
  }

  /**
   * Those of some fields that a record has too: {@code lat} and {@code positionLat} for position.
   */
  private static List<FieldSchema> parts(
      FieldSchema record, Type.RecordOf type, List<FieldSchema> fields) {
    return fields.stream()
        .filter(field -> type.fields().stream().anyMatch(part -> isPart(record, part, field)))
        .toList();
  }

  private static boolean isPart(FieldSchema record, FieldSchema part, FieldSchema field) {
    String joined =
        record.name()
            + part.name().substring(0, 1).toUpperCase(Locale.ROOT)
            + part.name().substring(1);
    return Stream.of(part.name(), joined).anyMatch(field.name()::equals)
        && SameType.test(part.type(), field.type());
  }

  /** One name in common may be chance, unless it is all that there is. */
  private static boolean isMost(List<FieldSchema> parts, Type.RecordOf record) {
    return parts.size() >= 2 || (!parts.isEmpty() && parts.size() == record.fields().size());
  }
}
