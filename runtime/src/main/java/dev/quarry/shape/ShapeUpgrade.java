package dev.quarry.shape;

import dev.quarry.codec.DocumentTransfer;
import java.util.List;

/**
 * What turns documents of one shape into those of another of the same table, made once and used for
 * each document. Fields are the same when their ids are, whatever their names and places.
 * Immutable, thread-safe.
 */
public final class ShapeUpgrade {
  private final ValueUpgrade record;
  private final List<Obstacle> obstacles;

  private ShapeUpgrade(ValueUpgrade record, List<Obstacle> obstacles) {
    this.record = record;
    this.obstacles = obstacles;
  }

  /**
   * Makes the upgrade along a row of shapes.
   *
   * @param history the shape of the documents, those that came after it in their order, and last
   *     the one that documents are wanted in; at least one
   * @return the upgrade, even if there are obstacles
   * @throws IllegalArgumentException if a field has no id, or two of a record have the same
   */
  public static ShapeUpgrade of(List<Shape> history) {
    return of(history, new UpgradeCompiler(false));
  }

  /**
   * Makes what has documents of a newer shape read by a program that knows an older one.
   *
   * @param newer the shape of the documents
   * @param older the one that they are wanted in
   * @return the way back, even if there are obstacles
   */
  static ShapeUpgrade back(Shape newer, Shape older) {
    return of(List.of(newer, older), new UpgradeCompiler(true));
  }

  private static ShapeUpgrade of(List<Shape> history, UpgradeCompiler compiler) {
    ValueUpgrade record = compiler.document(history.stream().map(Shape::fields).toList());
    return new ShapeUpgrade(record, compiler.obstacles());
  }

  /**
   * What keeps some or all documents from being upgraded. Those that are concerned need a
   * migration; the others can be upgraded all the same.
   *
   * @return the obstacles, in the order of the fields; empty if every document can be upgraded
   */
  public List<Obstacle> obstacles() {
    return obstacles;
  }

  /**
   * Whether a document's components have the same bytes in both shapes, always.
   *
   * @return whether there is nothing to do
   */
  public boolean isCopy() {
    return record.isCopy();
  }

  /**
   * Has a document read in the other shape, without making a document of it.
   *
   * @param transfer its reader stands at the first component, and stands there again afterwards;
   *     its writer must not be written to until all is read
   * @throws dev.quarry.error.CorruptDocumentException if the bytes are no document of the older
   *     shape; as a rule it is only the reader of today's shape that finds out
   * @throws dev.quarry.error.DocumentNotUpgradableException if an obstacle concerns this document
   */
  public void reread(DocumentTransfer transfer) {
    if (!isCopy()) {
      transfer.out().reset();
      run(transfer);
      transfer.reread();
    }
  }

  /**
   * Reads all components of a document and writes them in the other shape.
   *
   * @param transfer from the document's first component on, to where the first one goes
   * @throws dev.quarry.error.CorruptDocumentException if the bytes are no document of the older
   *     shape; as a rule it is only the reader of today's shape that finds out
   * @throws dev.quarry.error.DocumentNotUpgradableException if an obstacle concerns this document
   */
  public void run(DocumentTransfer transfer) {
    record.run(transfer);
    transfer.in().end();
  }
}
