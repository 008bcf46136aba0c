package dev.quarry.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.sample.Team;
import dev.quarry.sample.TeamTable;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.TableSchema;
import dev.quarry.schema.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyTypesTest {
  private static String text(FieldSchema... others) {
    TableSchema.Builder<Team, String> schema =
        TableSchema.builder("teams", TeamTable.SCHEMA.codec())
            .field(FieldSchema.required("code", Type.TEXT));
    for (FieldSchema field : others) {
      schema.field(field);
    }
    return KeyTypes.text(schema.key("code").build(), List.of("title"));
  }

  @Test
  void positionTypes_changeWithTheirOwnPathsOnly() {
    FieldSchema title = FieldSchema.required("title", Type.TEXT);
    String before = text(title);

    assertThat(text(FieldSchema.optional("motto", Type.TEXT), title)).isEqualTo(before);
    assertThat(text(FieldSchema.required("title", Type.INT32))).isNotEqualTo(before);
    assertThat(text(FieldSchema.optional("title", Type.TEXT))).isNotEqualTo(before);
  }
}
