package dev.quarry.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.IndexSchema;
import dev.quarry.schema.OnDelete;
import dev.quarry.schema.ReferenceSchema;
import dev.quarry.schema.TableDefinition;
import dev.quarry.schema.Type;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TableSnapshotTest {

  private static final Type.RecordOf POINT =
      Type.record(
          "Point",
          FieldSchema.required("latitude", Type.FLOAT64),
          FieldSchema.required("longitude", Type.FLOAT64));

  private static final TableSnapshot CITIES =
      new TableSnapshot(
          "2024-03-01",
          "s1:00ff",
          new TableDefinition(
              "cities",
              List.of(),
              List.of("id"),
              List.of(
                  FieldSchema.required("id", Type.id("cities")).stored(11, Type.id("cities")),
                  FieldSchema.withDefault("name", Type.TEXT, "\"é\"\n"),
                  FieldSchema.optional(
                      "region",
                      Type.enumeration(
                          "Region", Type.constant("ASIA", 7), Type.constant("AFRICA", -7))),
                  FieldSchema.required("outline", Type.list(POINT)),
                  FieldSchema.required(
                      "shape",
                      Type.variants("Shape", Type.variant(3, POINT), Type.variant(2, POINT))),
                  FieldSchema.required("country", Type.TEXT)),
              List.of(
                  IndexSchema.of("country", "country"),
                  IndexSchema.of("name", "name")
                      .asUnique()
                      .withIgnoreCase()
                      .withDescending("name")
                      .withWhere("region = ASIA")
                      .withInclude("country")),
              List.of(new ReferenceSchema("country", "countries", OnDelete.CASCADE, "country")),
              List.of()),
          Set.of(-5, 4));

  @Test
  void text_isReadAsWhatWasWritten() {
    assertThat(TableSnapshot.parse(CITIES.toJson())).isEqualTo(CITIES);
  }

  @Test
  void text_isTheSameForEver() {
    assertThat(CITIES.toJson())
        .isEqualTo(
            """
            {
              "format": 1,
              "table": "cities",
              "version": "2024-03-01",
              "parent": "s1:00ff",
              "key": ["id"],
              "fields": [
                {"id": 11, "name": "id", "type": {"id": "cities"}},
                {"name": "name", "type": "String", "default": "\\"é\\"\\u000a"},
                {
                  "name": "region",
                  "type": {"enum": "Region", "constants": {"AFRICA": -7, "ASIA": 7}},
                  "optional": true
                },
                {
                  "name": "outline",
                  "type": {
                    "list": {
                      "record": "Point",
                      "fields": [
                        {"name": "latitude", "type": "double"},
                        {"name": "longitude", "type": "double"}
                      ]
                    }
                  }
                },
                {
                  "name": "shape",
                  "type": {
                    "sealed": "Shape",
                    "records": [
                      {
                        "tag": 2,
                        "type": {
                          "record": "Point",
                          "fields": [
                            {"name": "latitude", "type": "double"},
                            {"name": "longitude", "type": "double"}
                          ]
                        }
                      },
                      {
                        "tag": 3,
                        "type": {
                          "record": "Point",
                          "fields": [
                            {"name": "latitude", "type": "double"},
                            {"name": "longitude", "type": "double"}
                          ]
                        }
                      }
                    ]
                  }
                },
                {"name": "country", "type": "String"}
              ],
              "indexes": [
                {"name": "country", "paths": ["country"], "unique": false},
                {
                  "name": "name",
                  "paths": ["name"],
                  "unique": true,
                  "descending": ["name"],
                  "ignoreCase": true,
                  "where": "region = ASIA",
                  "include": ["country"]
                }
              ],
              "references": [
                {"component": "country", "table": "countries", "onDelete": "CASCADE", "index": "country"}
              ],
              "retired": [-5, 4]
            }
            """);
  }

  @Test
  void hash_dependsOnWhatIsSaidOnly() {
    String json = CITIES.toJson();
    String other =
        json.replace("  \"format\": 1,\n", "")
            .replace("\"retired\": [-5, 4]", "\"retired\": [4,\t-5],\"format\":1")
            .replace("\n", "\r\n");

    assertThat(TableSnapshot.parse(other).hash()).isEqualTo(CITIES.hash());
    assertThat(TableSnapshot.parse(json.replace("-5", "-6")).hash()).isNotEqualTo(CITIES.hash());
  }

  @Test
  void hash_isTheSameForEver() {
    assertThat(CITIES.hash())
        .isEqualTo("s1:5f8afe06c30ad972656c633f8f45a302f920973717548eb4a9079772539f2512");
  }

  @Test
  void newerFormat_isRefused() {
    assertThatThrownBy(
            () -> TableSnapshot.parse(CITIES.toJson().replace("\"format\": 1", "\"format\": 2")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("it is of format 2, but this version of Quarry knows format 1");
  }

  @Test
  void damagedText_isRefused() {
    assertThatThrownBy(() -> TableSnapshot.parse("{\"format\": 1"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TableSnapshot.parse("{\"format\": 1}"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TableSnapshot.parse("7")).isInstanceOf(IllegalArgumentException.class);
  }
}
