package dev.quarry.store;

import dev.quarry.codec.KeyWriter;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.KeyRange;
import dev.quarry.error.ReferenceViolationException;
import dev.quarry.schema.OnDelete;
import dev.quarry.store.ReferenceGraph.Reference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction must make sure of about references before it commits: that every document its
 * writes refer to exists, and that nothing refers to a document it deleted. Held back until the
 * commit, so that the order of writes does not matter; done within the transaction, so that what
 * was read is validated with it.
 */
final class ReferenceChecks {
  private final StoreTransaction transaction;
  private final ReferenceGraph graph;
  private final Map<Reference, Set<byte[]>> written = new LinkedHashMap<>();
  private final Map<TableStore<?, ?>, Set<byte[]>> deleted = new LinkedHashMap<>();
  private boolean trusting;

  ReferenceChecks(StoreTransaction transaction, ReferenceGraph graph) {
    this.transaction = transaction;
    this.graph = graph;
  }

  /** Has nothing checked from now on of what written documents refer to. */
  void trust() {
    trusting = true;
  }

  /** Notes what a written document refers to that it did not refer to before. */
  <R> void written(TableStore<R, ?> table, @Nullable R old, R row) {
    List<Reference> references = graph.from(table);
    if (trusting || references.isEmpty()) {
      return;
    }
    List<Set<byte[]>> before = old == null ? List.of() : table.references(old);
    List<Set<byte[]>> after = table.references(row);
    for (Reference reference : references) {
      Set<byte[]> targets = after.get(reference.ordinal());
      if (!before.isEmpty()) {
        targets.removeAll(before.get(reference.ordinal()));
      }
      if (!targets.isEmpty()) {
        written.computeIfAbsent(reference, key -> sortedKeys()).addAll(targets);
      }
    }
  }

  /** Notes a deleted document. */
  void deleted(TableStore<?, ?> table, byte[] documentKey) {
    if (!graph.to(table).isEmpty()) {
      deleted.computeIfAbsent(table, key -> sortedKeys()).add(table.keys().keyBytes(documentKey));
    }
  }

  private static Set<byte[]> sortedKeys() {
    return new TreeSet<>(Arrays::compareUnsigned);
  }

  /**
   * Does what deletions ask of referring documents, and only then checks what must hold: so what is
   * refused does not depend on the order in which tables come.
   */
  void check() {
    Map<TableStore<?, ?>, Set<byte[]>> all = new LinkedHashMap<>();
    while (!deleted.isEmpty()) {
      Map<TableStore<?, ?>, Set<byte[]>> round = new LinkedHashMap<>(deleted);
      deleted.clear();
      round.forEach((table, keys) -> all.computeIfAbsent(table, t -> sortedKeys()).addAll(keys));
      forEachGone(round, this::follow);
    }
    forEachGone(all, this::refuseReferring);
    written.forEach(this::checkWritten);
  }

  private void forEachGone(
      Map<TableStore<?, ?>, Set<byte[]>> keys, BiConsumer<Reference, byte[]> rule) {
    keys.forEach(
        (target, gone) -> {
          for (byte[] key : gone) {
            if (transaction.engine().get(target.keys().documentKey(key)) == null) {
              graph.to(target).forEach(reference -> rule.accept(reference, key));
            }
          }
        });
  }

  private void refuseReferring(Reference reference, byte[] key) {
    byte[] referring =
        reference.onDelete() == OnDelete.RESTRICT ? firstReferring(reference, key) : null;
    if (referring != null) {
      throw ReferenceViolationException.restricted(
          reference.source().schema().name(),
          reference.source().keys().keyText(referring),
          reference.schema().component(),
          reference.target().schema().name(),
          reference.target().keys().keyText(reference.target().keys().documentKey(key)));
    }
  }

  /** Deletes or changes the documents that refer to a deleted one, where their rule says so. */
  private void follow(Reference reference, byte[] key) {
    switch (reference.onDelete()) {
      case RESTRICT -> {
        // checked when all deletions are known
      }
      case CASCADE -> {
        for (byte[] referring : allReferring(reference, key)) {
          transaction.deleteAt(reference.source(), referring);
        }
      }
      case SET_ABSENT -> {
        for (byte[] referring : allReferring(reference, key)) {
          clear(reference.source(), reference.ordinal(), referring);
        }
      }
    }
  }

  private <R> void clear(TableStore<R, ?> table, int reference, byte[] documentKey) {
    byte[] stored = transaction.engine().get(documentKey);
    R old = table.decode(documentKey, stored);
    R row = table.schema().codec().withoutReference(old, reference);
    transaction.write(table, documentKey, stored, old, row, table.encode(row));
  }

  private void checkWritten(Reference reference, Set<byte[]> keys) {
    List<byte[]> wanted = List.copyOf(keys);
    List<byte[]> places = wanted.stream().map(reference.target().keys()::documentKey).toList();
    List<byte @Nullable []> found = transaction.engine().getAll(places);
    for (int i = 0; i < places.size(); i++) {
      if (found.get(i) == null) {
        refuseMissing(reference, wanted.get(i), places.get(i));
      }
    }
  }

  /**
   * A document that no longer refers there, because it was changed or deleted since, is no fault.
   */
  private void refuseMissing(Reference reference, byte[] key, byte[] place) {
    byte[] referring = firstReferring(reference, key);
    if (referring != null) {
      throw ReferenceViolationException.missing(
          reference.source().schema().name(),
          reference.source().keys().keyText(referring),
          reference.schema().component(),
          reference.target().schema().name(),
          reference.target().keys().keyText(place));
    }
  }

  private byte @Nullable [] firstReferring(Reference reference, byte[] key) {
    try (EngineCursor entries = referring(reference, key)) {
      return entries.next()
          ? reference.source().keys().documentKey(reference.index(), entries)
          : null;
    }
  }

  private List<byte[]> allReferring(Reference reference, byte[] key) {
    List<byte[]> documents = new ArrayList<>();
    try (EngineCursor entries = referring(reference, key)) {
      while (entries.next()) {
        documents.add(reference.source().keys().documentKey(reference.index(), entries));
      }
    }
    return documents;
  }

  /** The entries of the referring index whose first value is the given key. */
  private EngineCursor referring(Reference reference, byte[] key) {
    reference.source().requireReadable(reference.index());
    KeyWriter prefix =
        new KeyWriter().raw(reference.source().keys().indexPrefix(reference.index()));
    if (reference.source().keys().firstIsOptional(reference.index())) {
      prefix.present();
    }
    return transaction.engine().scan(KeyRange.prefix(prefix.raw(key).toByteArray()), false);
  }
}
