package dev.quarry.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.value.Id;
import java.io.IOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked example of LAYOUT.md, byte for byte. */
final class LayoutTest {
  private static final int TABLE = 3;
  private static final int INDEX = 1;
  private static final int SHAPE = 7;
  private static final Id<?> KEY = Id.parse("018d0b6e-6a00-7000-8000-000000000001");

  @Test
  void document_isAsInThePage() throws IOException {
    DocumentWriter out = new DocumentWriter();
    out.shape(SHAPE);
    out.presence(1);
    out.id(KEY);
    out.text("Orléans");
    out.text("FR");
    out.int32(116_269);
    out.float64(47.90289);
    out.float64(1.90389);
    out.list(List.of("Genabum"), DocumentWriter::text);
    out.instant(Instant.parse("2024-01-15T08:30:00.5Z"));
    assertThat(hex(out.finish())).isEqualTo(LayoutExample.hex("document"));
  }

  @Test
  void key_isAsInThePage() throws IOException {
    KeyWriter out = new KeyWriter().varint(TABLE).varint(0).id(KEY);
    assertThat(hex(out.toByteArray())).isEqualTo(LayoutExample.hex("key"));
  }

  @Test
  void entry_isAsInThePage() throws IOException {
    KeyWriter out = new KeyWriter().varint(TABLE).varint(INDEX).text("FR").int32(116_269).id(KEY);
    assertThat(hex(out.toByteArray())).isEqualTo(LayoutExample.hex("entry"));
  }

  @Test
  void included_isAsInThePage() throws IOException {
    byte[] prefix = new KeyWriter().varint(TABLE).varint(INDEX).toByteArray();
    EntryWriter out = new EntryWriter(new byte[][] {prefix});
    DocumentWriter included = out.included(0);
    included.presence(1);
    included.instant(Instant.parse("2024-01-15T08:30:00.5Z"));
    included.text("Orléans");
    out.entry(0).text("FR").int32(116_269).id(KEY);
    assertThat(hex(out.value(0, out.values(0), new byte[0])))
        .isEqualTo(LayoutExample.hex("included"));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
