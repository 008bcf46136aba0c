package dev.quarry.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.error.InvalidJsonException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;

/** What JSON is refused, and what is said about it. */
final class JsonReaderTest {

  private static void assertInvalid(ThrowingCallable read, String path, String reason) {
    assertThatThrownBy(read)
        .isInstanceOfSatisfying(
            InvalidJsonException.class, e -> assertThat(e.path()).isEqualTo(path))
        .hasMessageContaining("at " + path + ": ")
        .hasMessageContaining(reason);
  }

  @Test
  void error_namesThePath() {
    JsonReader in =
        JsonReader.of("{\"cities\":[{\"location\":{\"latitude\":\"x\"}}],\"by name\":{\"a.b\":1}}");
    assertInvalid(
        () -> in.field("cities").list(c -> c.field("location").field("latitude").float64()),
        "$.cities[0].location.latitude",
        "expected a number within the range of double");
    assertInvalid(
        () -> in.field("by name").map(JsonReader::text),
        "$[\"by name\"][\"a.b\"]",
        "expected a text, found 1");
  }

  @Test
  void unknownProperty_isRefusedWithTheNearestName() {
    JsonReader in = JsonReader.of("{\"populaton\":1}");
    assertInvalid(
        () -> in.only("name", "population"),
        "$",
        "unknown property \"populaton\"; did you mean \"population\"?");
  }

  @Test
  void unknownProperty_thatResemblesNothing_isRefusedWithAllNames() {
    assertInvalid(
        () -> JsonReader.of("{\"xyz\":1}").only("name", "population"),
        "$",
        "unknown property \"xyz\"; known are name, population");
  }

  @Test
  void missingProperty_isRefusedByName() {
    assertInvalid(() -> JsonReader.of("{}").field("name"), "$", "property \"name\" is missing");
  }

  @Test
  void requiredProperty_thatIsNull_isRefused() {
    assertInvalid(
        () -> JsonReader.of("{\"name\":null}").field("name").text(), "$.name", "found null");
  }

  @Test
  void has_tellsNullFromMissing() {
    JsonReader in = JsonReader.of("{\"a\":1,\"b\":null}");
    assertThat(List.of(in.has("a"), in.has("b"), in.has("c"))).containsExactly(true, false, false);
    assertThat(List.of(in.isNull("a"), in.isNull("b"), in.isNull("c")))
        .containsExactly(false, true, false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "{", "{}{}", "{'a':1}", "{\"a\":1,\"a\":2}", "[1,]", "NaN", "[]"})
  void text_thatIsNoJsonObject_isRefused(String text) {
    assertThatThrownBy(() -> JsonReader.of(text).object(in -> in))
        .isInstanceOf(InvalidJsonException.class);
  }

  @Test
  void depth_isBounded() {
    assertThatThrownBy(() -> JsonReader.of("[".repeat(100_000)))
        .isInstanceOf(InvalidJsonException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"128", "-129", "1.0", "1e1", "\"1\"", "true", "null", "1e999999999", "[1]"})
  void int8_ofAnythingElse_isRefused(String text) {
    JsonReader in = JsonReader.of("{\"v\":" + text + "}");
    assertInvalid(() -> in.field("v").int8(), "$.v", "expected an integer from -128 to 127");
  }

  @Test
  void numbers_areNeverRoundedSilently() {
    JsonReader in =
        JsonReader.of(
            "[9223372036854775808, 1e400, 4e38, 0.1000000000000000055511151231257827, 3]");
    assertInvalid(() -> in.list(JsonReader::int64), "$[0]", "9223372036854775808");
    List<JsonReader> values = in.list(value -> value);
    assertInvalid(() -> values.get(1).float64(), "$[1]", "range of double");
    assertInvalid(() -> values.get(2).float32(), "$[2]", "range of float");
    assertThat(values.get(3).float64()).isEqualTo(0.1);
    assertThat(values.get(3).decimal())
        .isEqualTo(new BigDecimal("0.1000000000000000055511151231257827"));
    assertThat(values.get(4).float32()).isEqualTo(3f);
    assertThat(values.get(4).decimal()).isEqualTo(new BigDecimal("3"));
  }

  @Test
  void largeNumbers_areExact() {
    BigInteger integer = BigInteger.TEN.pow(20_000).add(BigInteger.ONE);
    BigDecimal decimal = new BigDecimal(integer, 12_345);
    String text = "[" + integer + "," + decimal + ",1.00,1E+3]";
    List<JsonReader> values = JsonReader.of(text).list(value -> value);
    assertThat(values.get(0).integer()).isEqualTo(integer);
    assertThat(values.get(1).decimal()).isEqualTo(decimal);
    assertThat(values.get(2).decimal()).isEqualTo(new BigDecimal("1.00"));
    assertThat(values.get(3).decimal()).isEqualTo(new BigDecimal("1E+3"));
  }

  @Test
  void numbers_thatJsonCannotSay_areTexts() {
    String text =
        JsonWriter.toText(
            List.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.0, 0.0),
            (out, values) -> out.field("v").list(values, JsonWriter::float64));
    assertThat(text).isEqualTo("{\"v\":[\"NaN\",\"Infinity\",\"-Infinity\",\"-0.0\",0.0]}");
    assertInvalid(
        () -> JsonReader.of("{\"v\":\"1.0\"}").field("v").float64(), "$.v", "found \"1.0\"");
  }

  @Test
  void decimal_ofATreeWithNaN_isRefused() {
    JsonReader in = new JsonReader(JsonNodeFactory.instance.numberNode(Double.NaN));
    assertInvalid(in::decimal, "$", "expected a number");
  }

  @Test
  void texts_ofOtherForms_areRefused() {
    JsonReader in = JsonReader.of("{\"v\":\"2024-13-01\"}").field("v");
    assertInvalid(in::date, "$.v", "expected a date like 2024-01-15, found \"2024-13-01\"");
    assertInvalid(in::instant, "$.v", "expected an instant");
    assertInvalid(in::time, "$.v", "expected a time");
    assertInvalid(in::dateTime, "$.v", "expected a date and time");
    assertInvalid(in::duration, "$.v", "expected a duration");
    assertInvalid(in::uuid, "$.v", "expected a UUID");
    assertInvalid(in::id, "$.v", "expected an id");
    assertInvalid(in::bytes, "$.v", "expected bytes in Base64");
    assertInvalid(in::char16, "$.v", "expected a text of one char");
    assertInvalid(in::bool, "$.v", "expected true or false");
    assertInvalid(in::integer, "$.v", "expected an integer");
    assertInvalid(() -> in.list(JsonReader::text), "$.v", "expected an array");
    assertInvalid(() -> in.map(JsonReader::text), "$.v", "expected an object");
  }

  @Test
  void set_withEqualElements_isRefusedAtTheSecond() {
    assertInvalid(() -> JsonReader.of("[1,2,1]").set(JsonReader::int32), "$[2]", "already");
  }

  @Test
  void collections_keepTheirOrderAndCannotBeChanged() {
    JsonReader in = JsonReader.of("{\"b\":[2,1],\"a\":[]}");
    Map<String, List<Integer>> map = in.map(v -> v.list(JsonReader::int32));
    assertThat(map)
        .isUnmodifiable()
        .containsExactly(Map.entry("b", List.of(2, 1)), Map.entry("a", List.of()));
    assertThat(JsonReader.of("[3,1]").set(JsonReader::int32))
        .isUnmodifiable()
        .containsExactly(3, 1);
  }

  @Test
  void unknownConstant_isNamedWithTheNearest() {
    JsonReader in = JsonReader.of("{\"v\":\"EUROP\"}").field("v");
    assertThat(in.unknownConstant("Region", "AFRICA", "EUROPE"))
        .hasMessageContaining("at $.v: Region has no constant \"EUROP\"; did you mean \"EUROPE\"?");
  }

  @Test
  void variant_isKnownToItsObject() {
    JsonReader in = JsonReader.of("{\"$type\":\"Circel\",\"radius\":1}");
    assertInvalid(() -> in.only("radius"), "$", "unknown property \"$type\"");
    assertThat(in.variant()).isEqualTo("Circel");
    in.only("radius");
    assertThat(in.unknownVariant("Shape", "Circel", "Circle", "Square"))
        .hasMessageContaining(
            "at $.$type: Shape has no variant \"Circel\"; did you mean \"Circle\"?");
  }

  @Test
  void longValues_areCutInMessages() {
    assertThatThrownBy(() -> JsonReader.of("\"" + "x".repeat(1_000) + "\"").int32())
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
  }
}
