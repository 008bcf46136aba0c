package dev.quarry.store;

import dev.quarry.catalog.StoredShape;
import dev.quarry.catalog.StoredTable;
import dev.quarry.codec.DocumentReader;
import dev.quarry.codec.DocumentTransfer;
import dev.quarry.codec.KeyReader;
import dev.quarry.error.CorruptDocumentException;
import dev.quarry.evolution.DateVersion;
import dev.quarry.shape.Shape;
import dev.quarry.shape.StoredJson;
import dev.quarry.shape.TableShapes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private final String today;

  /**
   * Prepares the conversion.
   *
   * @param steps the table's migrations, in their order
   */
  DocumentConversion(StoredTable stored, List<TableStep> steps) {
    List<Shape> all = new ArrayList<>();
    for (StoredShape shape : stored.shapes()) {
      versions.put(shape.number(), shape.version());
      all.add(new Shape(shape.number(), shape.fields()));
    }
    this.shapes = new TableShapes(all, stored.newestShape().number());
    for (StoredShape shape : stored.shapes()) {
      lastOfVersion.put(shape.version(), new TableShapes(all, shape.number()));
    }
    this.today = stored.newestShape().version();
    this.steps = List.copyOf(steps);
  }

  /** The number of today's shape. */
  int today() {
    return shapes.today();
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
  private String version(int shape) {
    String version = versions.get(shape);
    if (version == null) {
      throw new CorruptDocumentException("the catalog knows no shape " + shape);
    }
    return version;
  }

  /** Has a document of a shape that needs no steps read as one of today's. */
  void readUpgraded(int shape, DocumentTransfer transfer) {
    shapes.readUpgraded(shape, transfer);
  }

  /** A document of any shape as one of today's. */
  byte[] convert(byte[] document) {
    int shape = new DocumentReader(document).shape();
    return needsSteps(shape)
        ? shapes.json(today()).encode(today(), migrated(shape, document))
        : shapes.upgrade(document);
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

  private ObjectNode migrated(int shape, byte[] document) {
    String version = version(shape);
    TableShapes own = lastOfVersion.getOrDefault(version, shapes);
    ObjectNode json = own.json(own.today()).toJson(own.upgrade(document));
    for (TableStep step : steps) {
      if (DateVersion.compare(step.dateVersion(), version) > 0) {
        json = settled(step.change().apply(json), step.dateVersion());
      }
    }
    return json;
  }

  /**
   * A document that was never stored between two migrations gets what it would have got if it had
   * been: the defaults of the last shape that lay between them.
   */
  private ObjectNode settled(ObjectNode json, String version) {
    TableShapes between = lastOfVersion.get(version);
    if (between == null || version.equals(today)) {
      return json;
    }
    StoredJson last = between.json(between.today());
    return last.toJson(last.encode(between.today(), json));
  }
}
