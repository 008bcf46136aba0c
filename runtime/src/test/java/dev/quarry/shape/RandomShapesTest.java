package dev.quarry.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.codec.DocumentWriter;
import dev.quarry.error.CorruptDocumentException;
import dev.quarry.schema.FieldSchema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.node.ObjectNode;

/** Random documents of random records that go through random safe changes. */
final class RandomShapesTest {

  private static TableShapes shapes(List<List<FieldSchema>> history) {
    List<Shape> shapes = new ArrayList<>();
    for (List<FieldSchema> fields : history) {
      shapes.add(new Shape(shapes.size() + 1, fields));
    }
    return new TableShapes(shapes, shapes.size());
  }

  @Property(tries = 3_000)
  void olderDocument_isWhatTheChangesMakeOfItsJson(@ForAll long seed) {
    Random random = new Random(seed);
    RandomValues values = new RandomValues(random);
    RandomChange changes = new RandomChange(random, values);
    List<List<FieldSchema>> history = new ArrayList<>(List.of(values.fields(3, 7)));
    List<UnaryOperator<ObjectNode>> steps = new ArrayList<>();
    for (int step = 1 + random.nextInt(4); step > 0; step--) {
      RandomChange.OfRecord change = changes.record(history.get(history.size() - 1), 3);
      history.add(change.fields());
      steps.add(change.json());
    }
    TableShapes shapes = shapes(history);
    int today = shapes.today();
    for (int shape = 1; shape < today; shape++) {
      assertThat(shapes.upgrade(shape).obstacles()).isEmpty();
      byte[] document = shapes.json(shape).encode(shape, values.object(history.get(shape - 1)));
      ObjectNode expected = shapes.json(shape).toJson(document);
      for (UnaryOperator<ObjectNode> step : steps.subList(shape - 1, steps.size())) {
        expected = step.apply(expected);
      }
      assertThat(shapes.upgrade(document)).isEqualTo(shapes.json(today).encode(today, expected));
    }
  }

  @Property(tries = 1_000)
  void json_readsBack(@ForAll long seed) {
    Random random = new Random(seed);
    RandomValues values = new RandomValues(random);
    List<FieldSchema> fields = values.fields(3, 8);
    StoredJson json = new StoredJson(fields);
    byte[] document = json.encode(1, values.object(fields));
    ObjectNode tree = json.toJson(document);
    assertThat(json.encode(1, tree)).isEqualTo(document);
    ObjectNode text = (ObjectNode) Evolution.JSON.readTree(tree.toString());
    assertThat(json.encode(1, text)).isEqualTo(document);
  }

  @Property(tries = 500)
  void olderDocument_damagedUnderItsChecksum_isRefusedOrSomeDocument(@ForAll long seed) {
    Random random = new Random(seed);
    RandomValues values = new RandomValues(random);
    RandomChange changes = new RandomChange(random, values);
    List<FieldSchema> old = values.fields(3, 7);
    RandomChange.OfRecord change = changes.record(old, 3);
    TableShapes shapes = shapes(List.of(old, change.fields()));
    byte[] document = shapes.json(1).encode(1, values.object(old));
    int end = document.length - 4;
    for (int length = 1; length < end; length++) {
      byte[] cut = sealed(Arrays.copyOf(document, length));
      assertThatThrownBy(() -> shapes.upgrade(cut)).isInstanceOf(CorruptDocumentException.class);
    }
    for (int i = 1; i < end; i++) {
      byte[] body = Arrays.copyOf(document, end);
      body[i] ^= (byte) (1 + random.nextInt(255));
      if (random.nextBoolean()) {
        body[1 + random.nextInt(end - 1)] = (byte) random.nextInt(256);
      }
      assertRefusedOrRight(shapes, change.json(), sealed(body));
    }
    byte[] longer = sealed(Arrays.copyOf(document, end + 1));
    assertThatThrownBy(() -> shapes.upgrade(longer)).isInstanceOf(CorruptDocumentException.class);
    byte[] damaged = document.clone();
    damaged[random.nextInt(damaged.length)] ^= 4;
    assertThatThrownBy(() -> shapes.upgrade(damaged)).isInstanceOf(CorruptDocumentException.class);
  }

  /** What was readable stays so; of the rest only what is dropped may go unnoticed. */
  private static void assertRefusedOrRight(
      TableShapes shapes, UnaryOperator<ObjectNode> change, byte[] document) {
    ObjectNode old = null;
    try {
      old = shapes.json(1).toJson(document);
      byte[] upgraded = shapes.upgrade(document);
      assertThat(upgraded).isEqualTo(shapes.json(2).encode(2, change.apply(old)));
    } catch (CorruptDocumentException expected) {
      assertThat(old).isNull();
      assertRefusedOrCanonical(shapes, document);
    }
  }

  private static void assertRefusedOrCanonical(TableShapes shapes, byte[] document) {
    byte[] upgraded;
    ObjectNode now;
    try {
      upgraded = shapes.upgrade(document);
      now = shapes.json(2).toJson(upgraded);
    } catch (CorruptDocumentException expected) {
      return;
    }
    assertThat(shapes.json(2).encode(2, now)).isEqualTo(upgraded);
  }

  private static byte[] sealed(byte[] body) {
    DocumentWriter out = new DocumentWriter();
    for (byte each : body) {
      out.int8(each);
    }
    return out.finish();
  }
}
