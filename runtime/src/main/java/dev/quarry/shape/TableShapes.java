package dev.quarry.shape;

import dev.quarry.codec.DocumentReader;
import dev.quarry.codec.DocumentTransfer;
import dev.quarry.codec.DocumentWriter;
import dev.quarry.codec.Skip;
import dev.quarry.error.CorruptDocumentException;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.Type;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All shapes that a table's documents can have, and what brings them into today's. Upgrades are
 * made when they are first wanted. Thread-safe.
 */
public final class TableShapes {
  private final List<Shape> shapes;
  private final int today;
  private final Skip whole;
  private final Map<Integer, ShapeUpgrade> upgrades = new ConcurrentHashMap<>();
  private final Map<Integer, StoredJson> json = new ConcurrentHashMap<>();

  /**
   * Takes over a table's shapes.
   *
   * @param shapes the shapes in the order that they came to be
   * @param today the number of the one that documents are wanted in; there may be later ones, which
   *     a newer program has written in
   * @throws CorruptDocumentException if today's is not among them
   */
  public TableShapes(List<Shape> shapes, int today) {
    this.shapes = List.copyOf(shapes);
    this.today = today;
    this.whole = Skips.of(new Type.RecordOf("", fields(today)));
  }

  private int place(int number) {
    for (int place = 0; place < shapes.size(); place++) {
      if (shapes.get(place).number() == number) {
        return place;
      }
    }
    throw new CorruptDocumentException("the catalog knows no shape " + number);
  }

  /**
   * The number of the shape that documents are wanted in.
   *
   * @return the number
   */
  public int today() {
    return today;
  }

  /**
   * What brings documents into today's shape.
   *
   * @param shape the number of their shape
   * @return the upgrade
   * @throws CorruptDocumentException if there is no such shape
   * @throws IllegalArgumentException if a field has no id, or two of a record have the same
   */
  public ShapeUpgrade upgrade(int shape) {
    ShapeUpgrade known = upgrades.get(shape);
    return known != null ? known : upgrades.computeIfAbsent(shape, this::compile);
  }

  private ShapeUpgrade compile(int shape) {
    int from = place(shape);
    int to = place(today);
    // A shape after today's has nothing to say about how documents go back from it.
    return from <= to
        ? ShapeUpgrade.of(shapes.subList(from, to + 1))
        : ShapeUpgrade.back(shapes.get(from), shapes.get(to));
  }

  /**
   * Whether a shape came to be after the one that documents are wanted in.
   *
   * @param shape its number
   * @return whether a newer program writes it
   * @throws CorruptDocumentException if there is no such shape
   */
  public boolean isNewer(int shape) {
    return shape != today && place(shape) > place(today);
  }

  /**
   * A document as a program writes it that is older than the one which wrote the stored document,
   * with the values that it does not know.
   *
   * @param stored the stored document, of a newer shape
   * @param written the document that takes its place, of today's shape
   * @return a document of the stored one's shape
   * @throws dev.quarry.error.NewerValueException if newer values would be lost
   */
  public byte[] keepNewer(byte[] stored, byte[] written) {
    int shape = new DocumentReader(stored).shape();
    return json(shape)
        .encode(
            shape,
            NewerValues.keep(
                fields(today),
                fields(shape),
                json(shape).toJson(stored),
                json(today).toJson(written)));
  }

  /**
   * Brings a document into today's shape.
   *
   * @param document the whole document, of any shape
   * @return the whole document in today's shape; the same array if it is in it already
   * @throws CorruptDocumentException if the bytes are no document of a known shape; single values
   *     are not looked at
   * @throws dev.quarry.error.DocumentNotUpgradableException if the upgrade has an obstacle that
   *     concerns this document
   */
  public byte[] upgrade(byte[] document) {
    DocumentTransfer transfer = new DocumentTransfer(new DocumentReader(), new DocumentWriter());
    int shape = transfer.begin(document);
    if (shape == today) {
      return document;
    }
    transfer.out().shape(today);
    upgrade(shape).run(transfer);
    byte[] upgraded = transfer.out().finish();
    // A new checksum must not vouch for bytes that nobody has gone through.
    transfer.begin(upgraded);
    transfer.skip(whole, transfer.position());
    transfer.in().end();
    return upgraded;
  }

  /**
   * The fields of a shape.
   *
   * @param shape its number
   * @return the fields in document order
   * @throws CorruptDocumentException if there is no such shape
   */
  public List<FieldSchema> fields(int shape) {
    return shapes.get(place(shape)).fields();
  }

  /**
   * What shows the documents of a shape as JSON.
   *
   * @param shape its number
   * @return their JSON
   * @throws CorruptDocumentException if there is no such shape
   */
  public StoredJson json(int shape) {
    StoredJson known = json.get(shape);
    return known != null
        ? known
        : json.computeIfAbsent(shape, number -> new StoredJson(fields(number)));
  }
}
