package dev.quarry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.catalog.StoredShape;
import dev.quarry.catalog.StoredTable;
import dev.quarry.codec.DocumentReader;
import dev.quarry.codec.DocumentWriter;
import dev.quarry.error.CorruptDocumentException;
import dev.quarry.error.DocumentNotUpgradableException;
import dev.quarry.error.RefusedDocumentException;
import dev.quarry.sample.Team;
import dev.quarry.sample.TeamTable;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.Type;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A table whose documents were written in shapes that it no longer has. */
final class TableStoreShapesTest {
  private static final FieldSchema CODE = field(1, FieldSchema.required("code", Type.TEXT));
  private static final FieldSchema TITLE = field(2, FieldSchema.required("title", Type.TEXT));

  private final TableStore<Team, String> table =
      new TableStore<>(
          TeamTable.SCHEMA,
          new StoredTable(
              4,
              "teams",
              List.of("code"),
              List.of(
                  new StoredShape(1, List.of(CODE)),
                  new StoredShape(
                      2,
                      List.of(
                          field(2, FieldSchema.withDefault("name", Type.TEXT, "nameless")),
                          CODE,
                          field(3, FieldSchema.required("size", Type.INT32)))),
                  new StoredShape(
                      3, List.of(CODE, field(2, FieldSchema.optional("title", Type.TEXT)))),
                  new StoredShape(4, List.of(CODE, TITLE))),
              List.of(),
              List.of()));

  private final byte[] key = table.documentKey("red");

  private static FieldSchema field(int id, FieldSchema field) {
    return field.stored(id, field.type());
  }

  private static byte[] document(int shape, Consumer<DocumentWriter> components) {
    DocumentWriter out = new DocumentWriter();
    out.shape(shape);
    components.accept(out);
    return out.finish();
  }

  private static byte[] oldest() {
    return document(1, out -> out.text("red"));
  }

  private static byte[] renamed() {
    return document(
        2,
        out -> {
          out.text("The Reds");
          out.text("red");
          out.int32(11);
        });
  }

  @Test
  void decode_readsEveryShape() {
    assertThat(table.decode(key, oldest())).isEqualTo(new Team("red", "nameless"));
    assertThat(table.decode(key, renamed())).isEqualTo(new Team("red", "The Reds"));
    Team today = new Team("red", "Reds");
    assertThat(table.decode(key, table.encode(today))).isEqualTo(today);
    assertThat(new DocumentReader(table.encode(today)).shape()).isEqualTo(4);
  }

  @Test
  void read_seesTheComponentsOfToday() {
    assertThat(table.read(key, renamed(), DocumentReader::text)).isEqualTo("red");
    assertThat(table.<String>read(key, oldest(), in -> in.text() + "/" + in.text()))
        .isEqualTo("red/nameless");
  }

  @Test
  void read_withinARead_hasBuffersOfItsOwn() {
    String both =
        table.read(
            key,
            renamed(),
            in -> {
              String first = in.text();
              Team other = table.decode(key, oldest());
              return first + ", " + other.title() + ", " + in.text();
            });
    assertThat(both).isEqualTo("red, nameless, The Reds");
  }

  @Test
  void valueThatIsRequiredAndAbsent_isToldByTableKeyShapeAndField() {
    byte[] document =
        document(
            3,
            out -> {
              out.presence(0);
              out.text("red");
            });
    assertThatThrownBy(() -> table.decode(key, document))
        .isInstanceOf(DocumentNotUpgradableException.class)
        .hasMessageStartingWith(
            "A document cannot be read in today's shape: table teams, key \"red\", shape 3, field"
                + " title, reason: it is required");
  }

  @Test
  void recordThatRefusesTheUpgradedValues_isToldAsSuch() {
    byte[] document = document(1, out -> out.text(""));
    assertThatThrownBy(() -> table.decode(key, document))
        .isInstanceOf(RefusedDocumentException.class)
        .hasMessageContaining("A team has a code.");
  }

  @Test
  void damagedDocument_isToldByItsOwnShape() {
    byte[] longer =
        document(
            2,
            out -> {
              out.text("The Reds");
              out.text("red");
              out.int32(11);
              out.bool(true);
            });
    assertThatThrownBy(() -> table.decode(key, longer))
        .isInstanceOf(CorruptDocumentException.class)
        .hasMessageContaining("table teams, key \"red\", shape 2, reason: 1 bytes too many");
    byte[] changed = renamed();
    changed[3] ^= 1;
    assertThatThrownBy(() -> table.decode(key, changed))
        .isInstanceOf(CorruptDocumentException.class)
        .hasMessageContaining("checksum does not fit");
  }

  @Test
  void shapeThatTheCatalogDoesNotKnow_isCorrupt() {
    byte[] document = document(5, out -> out.text("red"));
    assertThatThrownBy(() -> table.decode(key, document))
        .isInstanceOf(CorruptDocumentException.class)
        .hasMessageContaining("table teams, key \"red\", shape 5")
        .hasMessageContaining("the catalog knows no shape 5");
  }
}
