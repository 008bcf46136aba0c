package dev.quarry.store;

import dev.quarry.catalog.StoredShape;
import dev.quarry.catalog.StoredTable;
import dev.quarry.codec.DocumentReader;
import dev.quarry.error.InvalidJsonException;
import dev.quarry.evolution.DateVersion;
import dev.quarry.schema.FieldSchema;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The documents of a table as a migration of the whole database has them: in the shape that the
 * table had before the version which brought the migration, with all fields of that time, and after
 * the table's own migrations that come before. What it writes goes through those that come after.
 */
final class EarlierForm {
  private final DocumentConversion now;

  /** The last shape from before the migration, or null if there is none. */
  private final @Nullable StoredShape last;

  private final @Nullable DocumentConversion then;
  private final List<TableStep> between;
  private final List<TableStep> after;
  private final Set<String> gone = new HashSet<>();

  /**
   * Prepares the form.
   *
   * @param now what brings documents into today's shape
   * @param steps the table's migrations, in their order
   * @param dateVersion the migration of the whole database; empty for today's form
   */
  EarlierForm(
      StoredTable stored, DocumentConversion now, List<TableStep> steps, String dateVersion) {
    this.now = now;
    this.last =
        stored.shapes().stream()
            .filter(shape -> DateVersion.compare(shape.since(), dateVersion) < 0)
            .reduce((first, next) -> next)
            .orElse(null);
    this.then =
        last == null
            ? null
            : new DocumentConversion(stored.upTo(last.number()), until(steps, dateVersion));
    String passed = last == null ? "" : last.version();
    this.between =
        until(steps, dateVersion).stream()
            .filter(step -> DateVersion.compare(step.dateVersion(), passed) > 0)
            .toList();
    this.after =
        last == null
            ? List.of()
            : steps.stream()
                .filter(step -> DateVersion.compare(step.dateVersion(), dateVersion) > 0)
                .toList();
    if (last != null) {
      last.fields().forEach(field -> gone.add(field.name()));
    }
    stored.newestShape().fields().stream().map(FieldSchema::name).forEach(gone::remove);
  }

  private static List<TableStep> until(List<TableStep> steps, String dateVersion) {
    return steps.stream()
        .filter(step -> DateVersion.compare(step.dateVersion(), dateVersion) < 0)
        .toList();
  }

  /** Whether migrations of the table come before that have not been done when it was stored. */
  boolean hasStepsBetween() {
    return !between.isEmpty();
  }

  /** The fields of the time before, or null if the table is younger. */
  @Nullable List<FieldSchema> fields() {
    return last == null ? null : last.fields();
  }

  /** A document as JSON. */
  ObjectNode json(byte[] document) {
    if (last == null || then == null || new DocumentReader(document).shape() > last.number()) {
      return now.json(now.convert(document));
    }
    ObjectNode json = then.json(then.convert(document));
    for (TableStep step : between) {
      json = step.change().apply(json, Map.of());
    }
    return json;
  }

  /** A document of today's shape from JSON, which has today's form or that of the time before. */
  byte[] encode(ObjectNode json) {
    if (!after.isEmpty()) {
      ObjectNode later = json.deepCopy();
      for (TableStep step : after) {
        later = step.change().apply(later, Map.of());
      }
      return now.encode(later);
    }
    try {
      return now.encode(json);
    } catch (InvalidJsonException e) {
      byte[] earlier = earlier(json);
      if (earlier != null) {
        return now.convert(earlier);
      } else if (gone.stream().noneMatch(json::has)) {
        throw e;
      }
      return now.encode(json.deepCopy().remove(gone));
    }
  }

  private byte @Nullable [] earlier(ObjectNode json) {
    if (then == null || !between.isEmpty()) {
      return null;
    }
    try {
      return then.encode(json);
    } catch (InvalidJsonException e) {
      return null;
    }
  }
}
