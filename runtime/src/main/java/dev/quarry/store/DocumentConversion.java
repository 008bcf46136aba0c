package dev.quarry.store;

import dev.quarry.catalog.StoredShape;
import dev.quarry.catalog.StoredTable;
import dev.quarry.codec.DocumentReader;
import dev.quarry.codec.DocumentTransfer;
import dev.quarry.codec.KeyReader;
import dev.quarry.error.CorruptDocumentException;
import dev.quarry.error.DocumentNotMigratedException;
import dev.quarry.error.InvalidJsonException;
import dev.quarry.evolution.DateVersion;
import dev.quarry.schema.FieldSchema;
import dev.quarry.shape.PresentNames;
import dev.quarry.shape.Shape;
import dev.quarry.shape.ShapeUpgrade;
import dev.quarry.shape.TableShapes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings documents of every shape that a table ever had into today's: byte by byte where no
 * migration lies between, else through JSON and each migration that they have not been through.
 * Thread-safe as far as the migrations are.
 */
final class DocumentConversion {
  private final TableShapes shapes;
  private final List<TableStep> steps;
  private final Map<Integer, String> versions = new HashMap<>();

  /** Of the shapes that share a version, the last one and what brings others to it. */
  private final Map<String, TableShapes> lastOfVersion = new HashMap<>();

  private final Map<String, Integer> firstOfVersion = new HashMap<>();

  private final String today;

  /** Documents of a shape often come together. */
  private volatile @Nullable WithoutSteps newestUse;

  /** What brings documents of a shape into today's without a migration. */
  private record WithoutSteps(int shape, ShapeUpgrade upgrade) {}

  /** Whether the program is older than the newest shape. */
  private final boolean isOlder;

  /**
   * Prepares the conversion.
   *
   * @param steps the table's migrations, in their order
   */
  DocumentConversion(StoredTable stored, List<TableStep> steps) {
    this(stored, stored.newestShape(), steps);
  }

  /**
   * Prepares the conversion for a program that may be older than the newest shape.
   *
   * @param own the shape that the program knows
   * @param steps the table's migrations, in their order
   */
  DocumentConversion(StoredTable stored, StoredShape own, List<TableStep> steps) {
    List<Shape> all = new ArrayList<>();
    for (StoredShape shape : stored.shapes()) {
      versions.put(shape.number(), shape.version());
      all.add(new Shape(shape.number(), shape.fields()));
    }
    this.shapes = new TableShapes(all, own.number());
    for (StoredShape shape : stored.shapes()) {
      lastOfVersion.put(shape.version(), new TableShapes(all, shape.number()));
      firstOfVersion.putIfAbsent(shape.version(), shape.number());
    }
    this.today = own.version();
    this.isOlder = own.number() != stored.newestShape().number();
    this.steps = List.copyOf(steps);
  }

  /** The number of today's shape. */
  int today() {
    return shapes.today();
  }

  /** Whether a document is of today's shape, or of one that only a newer program knows. */
  boolean isCurrent(int shape) {
    return shape == today() || (isOlder && versions.containsKey(shape) && shapes.isNewer(shape));
  }

  /** A document that takes the place of another, with what only a newer program knows of that. */
  byte[] keepNewer(byte[] stored, byte[] written) {
    return isOlder && shapes.isNewer(new DocumentReader(stored).shape())
        ? shapes.keepNewer(stored, written)
        : written;
  }

  /** The shape that a document states, damaged or not; today's if there is no such shape. */
  int statedShape(byte[] document) {
    try {
      int stated = new KeyReader(document).varint();
      return versions.containsKey(stated) ? stated : today();
    } catch (CorruptDocumentException e) {
      return today();
    }
  }

  /** Whether documents of a shape have a migration before them. */
  boolean needsSteps(int shape) {
    return !version(shape).equals(today);
  }

  /** The last migration that documents of a shape have been through. */
  String version(int shape) {
    String version = versions.get(shape);
    if (version == null) {
      throw new CorruptDocumentException("the catalog knows no shape " + shape);
    }
    return version;
  }

  /**
   * Has a document read as one of today's, unless a migration lies before that.
   *
   * @param shape the number of its shape
   * @param transfer its reader stands at the first component, and stands there again afterwards
   * @return whether it is read so; if not, nothing has been done
   */
  boolean readAsToday(int shape, DocumentTransfer transfer) {
    if (shape == today()) {
      return true;
    }
    WithoutSteps known = newestUse;
    if (known == null || known.shape != shape) {
      if (needsSteps(shape)) {
        return false;
      }
      known = new WithoutSteps(shape, shapes.upgrade(shape));
      newestUse = known;
    }
    known.upgrade.reread(transfer);
    return true;
  }

  /** A document of any shape as one of today's. */
  byte[] convert(byte[] document) {
    int shape = new DocumentReader(document).shape();
    return needsSteps(shape) ? migrated(shape, document) : shapes.upgrade(document);
  }

  /** A document of any shape as JSON, in its own shape's form and before any migration. */
  ObjectNode json(byte[] document) {
    return shapes.json(new DocumentReader(document).shape()).toJson(document);
  }

  /** A document of today's shape, whole, from JSON. */
  byte[] encode(ObjectNode json) {
    return encode(today(), json);
  }

  /** A document of any shape, whole, from JSON. */
  byte[] encode(int shape, ObjectNode json) {
    return shapes.json(shape).encode(shape, json);
  }

  private byte[] migrated(int shape, byte[] document) {
    String version = version(shape);
    TableShapes own = lastOfVersion.getOrDefault(version, shapes);
    ObjectNode json = own.json(own.today()).toJson(own.upgrade(document));
    List<FieldSchema> fields = own.fields(own.today());
    for (TableStep step : steps) {
      if (DateVersion.compare(step.dateVersion(), version) > 0) {
        try {
          json = step.change().apply(json, Map.of());
          TableShapes between = lastOfVersion.get(step.dateVersion());
          if (between != null && !step.dateVersion().equals(today)) {
            json = settled(json, fields, step.dateVersion(), between);
            fields = between.fields(between.today());
          }
        } catch (RuntimeException e) {
          throw new DocumentNotMigratedException(step.dateVersion(), e);
        }
      }
    }
    name(json, fields, shapes.fields(today()));
    try {
      return shapes.json(today()).encode(today(), json);
    } catch (InvalidJsonException e) {
      throw new DocumentNotMigratedException(today, e);
    }
  }

  private static void name(ObjectNode json, List<FieldSchema> earlier, List<FieldSchema> later) {
    PresentNames.give(json, earlier, later);
    PresentNames.giveFormer(json, later);
  }

  /**
   * A document that was never stored between two migrations gets what it would have got if it had
   * been: the defaults of the last shape that lay between them.
   */
  private ObjectNode settled(
      ObjectNode json, List<FieldSchema> fields, String version, TableShapes between) {
    int first = Objects.requireNonNull(firstOfVersion.get(version));
    name(json, fields, between.fields(first));
    byte[] document = between.json(first).encode(first, json);
    return between.json(between.today()).toJson(between.upgrade(document));
  }
}
