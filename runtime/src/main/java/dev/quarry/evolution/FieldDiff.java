package dev.quarry.evolution;

import dev.quarry.schema.FieldSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares the fields of one record, the table's or a nested one. */
final class FieldDiff {
  private final Findings findings;
  private final Place owner;
  private final List<FieldSchema> was;
  private final List<FieldSchema> is;

  /** The stored field by the name of the compiled one that it became. */
  private final Map<String, FieldSchema> matches = new LinkedHashMap<>();

  private FieldDiff(Findings findings, Place owner, List<FieldSchema> was, List<FieldSchema> is) {
    this.findings = findings;
    this.owner = owner;
    this.was = was;
    this.is = is;
  }

  /** The compiled fields as they are to be stored. */
  static List<FieldSchema> compare(
      Findings findings, Place owner, List<FieldSchema> was, List<FieldSchema> is) {
    FieldDiff diff = new FieldDiff(findings, owner, was, is);
    diff.match();
    return diff.compare();
  }

  private void match() {
    for (FieldSchema field : is) {
      named(field.name()).ifPresent(old -> matches.put(field.name(), old));
    }
    for (FieldSchema field : is) {
      if (!matches.containsKey(field.name())) {
        former(field).ifPresent(old -> matches.put(field.name(), old));
      }
    }
  }

  /** The names are told oldest first, so the last that is stored is the one it had of late. */
  private Optional<FieldSchema> former(FieldSchema field) {
    return field.formerNames().stream()
        .flatMap(name -> named(name).stream())
        .filter(old -> !matches.containsValue(old))
        .reduce((older, newer) -> newer);
  }

  private Optional<FieldSchema> named(String name) {
    return was.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  private List<FieldSchema> compare() {
    List<FieldSchema> gone =
        was.stream().filter(field -> !matches.containsValue(field)).collect(Collectors.toList());
    List<FieldSchema> added =
        is.stream().filter(field -> !matches.containsKey(field.name())).toList();
    List<FieldSchema> missing = gone.stream().filter(field -> !isDeclared(field)).toList();
    List<Move> moves = Moves.find(missing, added);
    List<FieldSchema> stored = new ArrayList<>();
    for (FieldSchema field : is) {
      FieldSchema old = matches.get(field.name());
      stored.add(old == null ? added(field, moves) : matched(old, field));
    }
    for (Move move : moves) {
      moved(move);
      gone.removeAll(move.gone());
    }
    for (FieldSchema field : gone) {
      ChangeKind kind = isDeclared(field) ? ChangeKind.FIELD_REMOVED : ChangeKind.FIELD_MISSING;
      findings.add(kind, owner.field(field.name()), FieldText.of(field), "");
    }
    reordered();
    return stored;
  }

  private boolean isDeclared(FieldSchema field) {
    return findings.isDeclaredRemoved(owner.field(field.name()).is());
  }

  private FieldSchema added(FieldSchema field, List<Move> moves) {
    Place place = owner.field(field.name());
    if (moves.stream().noneMatch(move -> move.added().contains(field))) {
      ChangeKind kind = ChangeKind.FIELD_ADDED_REQUIRED;
      if (field.defaultText() != null) {
        kind = ChangeKind.FIELD_ADDED_WITH_DEFAULT;
      } else if (field.optional()) {
        kind = ChangeKind.FIELD_ADDED_OPTIONAL;
      }
      findings.add(kind, place, "", FieldText.of(field));
    }
    return findings.ids.give(place, field);
  }

  private void moved(Move move) {
    String from = paths(move.gone());
    String to = paths(move.added());
    if (move.kind() == ChangeKind.FIELD_MAYBE_RENAMED) {
      // Once it is declared, indexes and the key are as they were: no need to report them too.
      findings.matched(new Place(from, to));
    }
    if (move.kind() == ChangeKind.RECORD_INLINED) {
      findings.add(move.kind(), from, FieldText.of(move.gone().get(0)), to);
    } else {
      findings.add(move.kind(), to, from, FieldText.of(move.added().get(0)));
    }
  }

  private String paths(List<FieldSchema> fields) {
    return fields.stream()
        .map(field -> owner.field(field.name()).is())
        .collect(Collectors.joining(", "));
  }

  private FieldSchema matched(FieldSchema old, FieldSchema field) {
    Place place = owner.field(old.name(), field.name());
    findings.matched(place);
    if (!old.name().equals(field.name())) {
      findings.add(ChangeKind.FIELD_RENAMED, place, place.was(), place.is());
    }
    presence(place, old, field);
    int id = old.id() == 0 ? findings.ids.next(place.is()) : old.id();
    return field.stored(id, TypeDiff.compare(findings, place, old.type(), field.type()));
  }

  private void presence(Place place, FieldSchema old, FieldSchema field) {
    if (old.optional() && !field.optional()) {
      ChangeKind kind =
          field.defaultText() == null
              ? ChangeKind.BECAME_REQUIRED
              : ChangeKind.BECAME_REQUIRED_WITH_DEFAULT;
      findings.add(kind, place, FieldText.of(old), FieldText.of(field));
    } else if (!old.optional() && field.optional()) {
      findings.add(ChangeKind.BECAME_OPTIONAL, place, FieldText.of(old), FieldText.of(field));
    } else if (!Objects.equals(old.defaultText(), field.defaultText())) {
      findings.add(
          ChangeKind.DEFAULT_CHANGED, place, text(old.defaultText()), text(field.defaultText()));
    }
  }

  private static String text(@Nullable String defaultText) {
    return defaultText == null ? "none" : FieldText.quoted(defaultText);
  }

  private void reordered() {
    List<String> before =
        was.stream().filter(matches::containsValue).map(FieldSchema::name).toList();
    List<String> after = matches().map(FieldSchema::name).toList();
    if (!before.equals(after)) {
      findings.add(ChangeKind.FIELDS_REORDERED, owner, names(was), names(is));
    }
  }

  /** The stored fields that are still there, in the order of the compiled ones. */
  private Stream<FieldSchema> matches() {
    return is.stream().map(field -> matches.get(field.name())).filter(Objects::nonNull);
  }

  private static List<String> names(List<FieldSchema> fields) {
    return fields.stream().map(FieldSchema::name).toList();
  }
}
