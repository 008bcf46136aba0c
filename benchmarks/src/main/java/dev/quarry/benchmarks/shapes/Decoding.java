package dev.quarry.benchmarks.shapes;

import dev.quarry.Database;
import dev.quarry.codec.DocumentReader;
import dev.quarry.codec.DocumentTransfer;
import dev.quarry.codec.DocumentWriter;
import dev.quarry.codec.TableCodec;
import dev.quarry.shape.Shape;
import dev.quarry.shape.TableShapes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Documents in memory, in the shape before a change or after it, and what makes today's record of
 * them: the checksum is verified, as it is when they are read from the storage.
 */
final class Decoding {
  private static final int DOCUMENTS = 1_000;

  private final DocumentReader in = new DocumentReader();
  private final DocumentTransfer transfer = new DocumentTransfer(in, new DocumentWriter());
  private final List<byte[]> documents = new ArrayList<>();
  private final TableCodec<Object, Integer> codec;
  private final TableShapes shapes;
  private int next;

  Decoding(Change change, boolean older) {
    this.codec = Change.<Object>table(change.after()).codec();
    this.shapes = shapes(change);
    TableCodec<Object, Integer> before = Change.<Object>table(change.before()).codec();
    for (int number = 0; number < DOCUMENTS; number++) {
      byte[] document = encode(before, change.rows().apply(number), 1);
      documents.add(older ? document : encode(codec, decode(document), shapes.today()));
    }
  }

  /** The shapes with the ids of their fields, as a database knows them. */
  private static TableShapes shapes(Change change) {
    Path directory = Rows.newDirectory();
    try {
      Rows.open(directory, change.before()).close();
      try (Database database = Rows.open(directory, change.after())) {
        List<Shape> all =
            database.schema().tables().get(0).shapes().stream()
                .map(shape -> new Shape(shape.number(), shape.fields()))
                .toList();
        return new TableShapes(all, all.get(all.size() - 1).number());
      }
    } finally {
      Rows.delete(directory);
    }
  }

  private static byte[] encode(TableCodec<Object, Integer> codec, Object row, int shape) {
    DocumentWriter out = new DocumentWriter();
    out.shape(shape);
    codec.encode(row, out);
    return out.finish();
  }

  Object next() {
    next = next + 1 == DOCUMENTS ? 0 : next + 1;
    return decode(documents.get(next));
  }

  private Object decode(byte[] document) {
    in.reset(document);
    int shape = in.shape();
    if (shape != shapes.today()) {
      shapes.upgrade(shape).reread(transfer);
    }
    Object row = codec.decode(in);
    in.end();
    return row;
  }
}
