package dev.quarry.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.error.DocumentNotUpgradableException;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.Type;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A record that changed from shape to shape, tried at every place where a table can have a record.
 */
final class Evolution {
  static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private final List<List<FieldSchema>> history;

  private Evolution(List<List<FieldSchema>> history) {
    this.history = history;
  }

  /** A record that has these fields in its first shape. */
  static Evolution of(FieldSchema... fields) {
    return new Evolution(List.of(List.of(fields)));
  }

  /** The same with one more shape. */
  Evolution then(FieldSchema... fields) {
    List<List<FieldSchema>> longer = new ArrayList<>(history);
    longer.add(List.of(fields));
    return new Evolution(longer);
  }

  static FieldSchema required(int id, String name, Type type) {
    return FieldSchema.required(name, type).stored(id, type);
  }

  static FieldSchema optional(int id, String name, Type type) {
    return FieldSchema.optional(name, type).stored(id, type);
  }

  static FieldSchema withDefault(int id, String name, Type type, String text) {
    return FieldSchema.withDefault(name, type, text).stored(id, type);
  }

  static ObjectNode json(String text) {
    return (ObjectNode) JSON.readTree(text.replace('\'', '"'));
  }

  private TableShapes shapes(Place place, int today) {
    List<Shape> shapes = new ArrayList<>();
    for (List<FieldSchema> fields : history) {
      shapes.add(new Shape(shapes.size() + 1, place.fields(fields)));
    }
    return new TableShapes(shapes, today);
  }

  /** A document of one shape is another one of the last. */
  Evolution reads(int shape, String old, String now) {
    return reads(shape, old, history.size(), now);
  }

  /** A document of one shape is another one of the shape that counts as today's. */
  Evolution reads(int shape, String old, int today, String now) {
    for (Place place : Place.values()) {
      TableShapes shapes = shapes(place, today);
      byte[] document = shapes.json(shape).encode(shape, place.json(json(old)));
      byte[] upgraded = shapes.upgrade(document);
      assertThat(shapes.json(today).toJson(upgraded))
          .as("%s", place)
          .isEqualTo(
              shapes.json(today).toJson(shapes.json(today).encode(today, place.json(json(now)))));
      assertThat(upgraded).isEqualTo(shapes.json(today).encode(today, place.json(json(now))));
    }
    return this;
  }

  /** A document of one shape cannot be read in the last. */
  Evolution refuses(int shape, String old, Obstacle.Kind kind, String field, String reason) {
    for (Place place : Place.values()) {
      TableShapes shapes = shapes(place, history.size());
      byte[] document = shapes.json(shape).encode(shape, place.json(json(old)));
      assertThatThrownBy(() -> shapes.upgrade(document))
          .as("%s", place)
          .isInstanceOfSatisfying(
              DocumentNotUpgradableException.class,
              e -> assertThat(e.field()).isEqualTo(place.path() + field))
          .hasMessageContaining(reason);
      assertThat(shapes.upgrade(shape).obstacles())
          .anySatisfy(
              obstacle -> {
                assertThat(obstacle.path()).isEqualTo(place.path() + field);
                assertThat(obstacle.kind()).isEqualTo(kind);
                assertThat(obstacle.reason()).contains(reason);
              });
    }
    return this;
  }

  /** Nothing keeps documents of a shape from being read in the last. */
  Evolution hasNoObstacle(int shape) {
    for (Place place : Place.values()) {
      assertThat(shapes(place, history.size()).upgrade(shape).obstacles()).isEmpty();
    }
    return this;
  }

  /** Documents of a shape keep their bytes in the last, but for the number of their shape. */
  Evolution copies(int shape) {
    for (Place place : Place.values()) {
      assertThat(shapes(place, history.size()).upgrade(shape).isCopy()).as("%s", place).isTrue();
    }
    return this;
  }

  /** Where the record is in its table. */
  private enum Place {
    TOP(""),
    NESTED("part."),
    OPTIONAL_NESTED("part."),
    LIST("part[]."),
    SET("part[]."),
    MAP("part{}."),
    VARIANT("part(Part)."),
    LIST_OF_MAP_OF_VARIANT("part[]{}(Part).");

    private final String path;

    Place(String path) {
      this.path = path;
    }

    String path() {
      return path;
    }

    List<FieldSchema> fields(List<FieldSchema> fields) {
      if (this == TOP) {
        return fields;
      }
      Type.RecordOf record = new Type.RecordOf("Part", fields);
      Type.RecordOf other = Type.record("Other", required(1, "text", Type.TEXT));
      Type variants =
          Type.variants("Parts", Type.variant(0x70000001, record), Type.variant(3, other));
      Type type =
          switch (this) {
            case LIST -> Type.list(record);
            case SET -> Type.set(record);
            case MAP -> Type.map(record);
            case VARIANT -> variants;
            case LIST_OF_MAP_OF_VARIANT -> Type.list(Type.map(variants));
            default -> record;
          };
      return List.of(
          required(1, "before", Type.INT64),
          this == OPTIONAL_NESTED ? optional(2, "part", type) : required(2, "part", type),
          optional(3, "after", Type.TEXT));
    }

    ObjectNode json(ObjectNode part) {
      if (this == TOP) {
        return part;
      }
      ObjectNode tagged = JSON.createObjectNode().put("$type", "Part");
      part.properties().forEach(property -> tagged.set(property.getKey(), property.getValue()));
      ObjectNode all = JSON.createObjectNode().put("before", -77_777);
      switch (this) {
        case LIST -> all.putArray("part").add(part).add(part);
        case SET -> all.putArray("part").add(part);
        case MAP -> {
          ObjectNode map = all.putObject("part");
          map.set("", part);
          map.set("ö", part);
        }
        case VARIANT -> all.set("part", tagged);
        case LIST_OF_MAP_OF_VARIANT -> {
          ObjectNode map = all.putArray("part").addObject();
          map.set("a", tagged);
          map.putObject("b").put("$type", "Other").put("text", "t");
        }
        default -> all.set("part", part);
      }
      return all.put("after", "end");
    }
  }
}
