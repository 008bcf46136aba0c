package dev.quarry.shape;

import static dev.quarry.shape.Evolution.json;
import static dev.quarry.shape.Evolution.optional;
import static dev.quarry.shape.Evolution.required;
import static dev.quarry.shape.Evolution.withDefault;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.error.CorruptDocumentException;
import dev.quarry.error.InvalidJsonException;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the JSON of a shape may be, and what is said about other JSON. */
final class StoredJsonTest {
  private static final Type POINT =
      Type.record("Point", required(1, "x", Type.INT8), optional(2, "label", Type.TEXT));

  private static final StoredJson JSON =
      new StoredJson(
          List.of(
              required(1, "name", Type.TEXT),
              required(2, "points", Type.list(POINT)),
              optional(3, "tags", Type.set(Type.TEXT)),
              optional(4, "byName", Type.map(Type.INT64)),
              withDefault(5, "theme", themes(), "LIGHT"),
              optional(
                  6,
                  "shape",
                  Type.variants(
                      "Shape",
                      Type.variant(1, Type.record("Circle", required(1, "radius", Type.FLOAT64))),
                      Type.variant(2, Type.record("Square"))))));

  private static Type themes() {
    return Type.enumeration("Theme", Type.constant("LIGHT", 1), Type.constant("DARK", 2));
  }

  private static void assertRefused(String json, String message) {
    assertThatThrownBy(() -> JSON.encode(1, json(json)))
        .isInstanceOf(InvalidJsonException.class)
        .hasMessage("JSON does not fit the table: at " + message);
  }

  @Test
  void document_readsBack_withAbsentComponentsLeftOut_andDefaultsGiven() {
    assertThat(JSON.toJson(JSON.encode(1, json("{'name':'n','points':[{'x':1}],'tags':null}"))))
        .hasToString("{\"name\":\"n\",\"points\":[{\"x\":1}],\"theme\":\"LIGHT\"}");
  }

  @Test
  void variant_isTaggedFirst() {
    assertThat(
            JSON.toJson(
                JSON.encode(
                    1, json("{'shape':{'radius':1,'$type':'Circle'},'points':[],'name':''}"))))
        .hasToString(
            "{\"name\":\"\",\"points\":[],\"theme\":\"LIGHT\","
                + "\"shape\":{\"$type\":\"Circle\",\"radius\":1.0}}");
  }

  @Test
  void unknownProperty_isRefused_withTheNearestName() {
    assertRefused("{'nam':'n','points':[]}", "$: unknown property \"nam\"; did you mean \"name\"?");
    assertRefused(
        "{'name':'n','points':[{'x':1,'labell':''}]}",
        "$.points[0]: unknown property \"labell\"; did you mean \"label\"?");
  }

  @Test
  void missingProperty_isRefused() {
    assertRefused("{'name':'n'}", "$: property \"points\" is missing");
    assertRefused("{'name':null,'points':[]}", "$.name: expected a text, found null");
  }

  @Test
  void valueOfAnotherType_isRefused_withItsPath() {
    assertRefused(
        "{'name':'n','points':[{'x':1},{'x':128}]}",
        "$.points[1].x: expected an integer from -128 to 127, found 128");
    assertRefused("{'name':'n','points':{}}", "$.points: expected an array, found {}");
    assertRefused(
        "{'name':'n','points':[],'byName':{'a b':'1'}}",
        "$.byName[\"a b\"]: expected an integer from -9223372036854775808 to 9223372036854775807,"
            + " found \"1\"");
  }

  @Test
  void constantAndVariant_thatDoNotExist_areRefused_withTheNearestName() {
    assertRefused(
        "{'name':'n','points':[],'theme':'DARKK'}",
        "$.theme: Theme has no constant \"DARKK\"; did you mean \"DARK\"?");
    assertRefused(
        "{'name':'n','points':[],'shape':{'$type':'Circel'}}",
        "$.shape.$type: Shape has no variant \"Circel\"; did you mean \"Circle\"?");
    assertRefused("{'name':'n','points':[],'shape':{}}", "$.shape: property \"$type\" is missing");
  }

  @Test
  void equalElements_areRefused() {
    assertRefused(
        "{'name':'n','points':[],'tags':['a','a']}",
        "$.tags[1]: the set has this element already; leave it out");
  }

  @Test
  void halfASurrogatePair_isRefused_withItsPath() {
    String reason = "the text holds half a surrogate pair; mend it, or store it as bytes";
    assertRefused("{'name':'\\ud800','points':[]}", "$.name: " + reason);
    assertRefused("{'name':'','points':[],'byName':{'\\udc00':1}}", "$.byName: " + reason);
  }

  @Test
  void optionalWithDefault_isAbsentWhereNull_andTheDefaultWhereMissing() {
    FieldSchema field = FieldSchema.optionalWithDefault("n", Type.INT8, "7").stored(1, Type.INT8);
    StoredJson both = new StoredJson(List.of(field));
    assertThat(both.toJson(both.encode(1, json("{}")))).hasToString("{\"n\":7}");
    assertThat(both.toJson(both.encode(1, json("{'n':null}")))).hasToString("{\"n\":null}");
    assertThat(both.toJson(both.encode(1, json("{'n':3}")))).hasToString("{\"n\":3}");
  }

  @Test
  void documentOfAnotherShape_isCorrupt() {
    byte[] document = new StoredJson(List.of()).encode(1, json("{}"));
    assertThatThrownBy(() -> JSON.toJson(document)).isInstanceOf(CorruptDocumentException.class);
  }
}
