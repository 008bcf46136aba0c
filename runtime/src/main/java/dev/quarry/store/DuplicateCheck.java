package dev.quarry.store;

import dev.quarry.catalog.Catalog;
import dev.quarry.catalog.Duplicates;
import dev.quarry.engine.Durability;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.evolution.DuplicateGroup;
import dev.quarry.schema.IndexState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The documents that a unique index cannot hold because others hold their values: tells which they
 * are, and takes in those whose values have become free.
 *
 * @param <R> the record
 */
final class DuplicateCheck<R> {
  private final Engine engine;
  private final Catalog catalog;
  private final TableStore<R, ?> table;
  private final int index;

  DuplicateCheck(Engine engine, Catalog catalog, TableStore<R, ?> table, int index) {
    this.engine = engine;
    this.catalog = catalog;
    this.table = table;
    this.index = index;
  }

  /** A document that is noted as a duplicate. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Noted(byte[] note, byte[] documentKey) {}

  private List<Noted> noted(EngineTransaction reads) {
    List<Noted> all = new ArrayList<>();
    try (EngineCursor cursor =
        reads.scan(Duplicates.of(table.keys().number(), table.keys().indexNumber(index)), false)) {
      while (cursor.next()) {
        all.add(new Noted(cursor.key(), cursor.value()));
      }
    }
    return all;
  }

  /** Makes the index readable if no documents share values any more. */
  void settle() {
    List<Noted> all;
    try (EngineTransaction reads = engine.snapshot()) {
      all = noted(reads);
    }
    for (Noted each : all) {
      settle(each);
    }
    if (!table.states().hasDuplicates(engine, index)) {
      catalog.change(
          table.schema().name(),
          stored -> stored.withIndexState(table.keys().indexNumber(index), IndexState.READABLE),
          transaction -> {});
      table.states().set(index, IndexState.READABLE);
      catalog.note(
          "INDEX_BUILT",
          table.schema().name(),
          table.schema().indexes().get(index).name(),
          "no documents share values any more");
    }
  }

  private void settle(Noted each) {
    try (EngineTransaction transaction = engine.begin()) {
      byte[] document = transaction.get(each.documentKey());
      Optional<Entry> entry =
          document == null
              ? Optional.empty()
              : entry(each.documentKey(), document).filter(own -> isNoteOf(own, each));
      byte[] holder = entry.map(own -> transaction.get(own.key())).orElse(null);
      if (entry.isPresent() && holder != null && table.states().isOther(entry.get(), holder)) {
        return; // still a duplicate
      }
      entry.ifPresent(own -> transaction.put(own.key(), own.value()));
      transaction.delete(each.note());
      transaction.commit(Durability.SYNC);
    }
  }

  private boolean isNoteOf(Entry entry, Noted noted) {
    return Arrays.equals(table.states().duplicateKey(entry), noted.note());
  }

  private Optional<Entry> entry(byte[] documentKey, byte @Nullable [] document) {
    return table.entries(table.decode(documentKey, document), documentKey).stream()
        .filter(each -> each.index() == index && each.unique())
        .findFirst();
  }

  /** The documents that share values, those who share the same ones together. */
  List<DuplicateGroup> groups() {
    try (EngineTransaction reads = engine.snapshot()) {
      Map<String, List<String>> byValues = new LinkedHashMap<>();
      for (Noted each : noted(reads)) {
        byte[] document = reads.get(each.documentKey());
        if (document != null) {
          entry(each.documentKey(), document)
              .ifPresent(own -> add(byValues, reads, own, each.documentKey()));
        }
      }
      return byValues.entrySet().stream()
          .map(
              group ->
                  new DuplicateGroup(
                      table.schema().name(),
                      table.schema().indexes().get(index).name(),
                      group.getKey(),
                      group.getValue()))
          .toList();
    }
  }

  private void add(
      Map<String, List<String>> byValues,
      EngineTransaction reads,
      Entry entry,
      byte[] documentKey) {
    List<String> keys =
        byValues.computeIfAbsent(
            table.keys().valuesText(index, entry.key()),
            values -> {
              byte[] holder = reads.get(entry.key());
              return holder == null
                  ? new ArrayList<>()
                  : new ArrayList<>(
                      List.of(
                          table
                              .keys()
                              .keyText(table.keys().documentKey(index, entry.key(), holder))));
            });
    keys.add(table.keys().keyText(documentKey));
  }
}
