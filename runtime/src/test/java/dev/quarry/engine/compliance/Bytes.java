package dev.quarry.engine.compliance;

import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.KeyRange;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes keys and values of tests as text. */
public final class Bytes {
  private Bytes() {}

  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  public static @Nullable String text(byte @Nullable [] bytes) {
    return bytes == null ? null : new String(bytes, StandardCharsets.ISO_8859_1);
  }

  public static KeyRange range(String from, String to) {
    return new KeyRange(bytes(from), bytes(to));
  }

  /** Reads all that is left and closes the cursor, as {@code key=value}. */
  public static List<String> drain(EngineCursor cursor) {
    List<String> entries = new ArrayList<>();
    try (cursor) {
      while (cursor.next()) {
        entries.add(text(cursor.key()) + "=" + text(cursor.value()));
      }
    }
    return entries;
  }
}
