package dev.quarry.query;

import dev.quarry.error.InvalidCursorException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Where a page ends, as text that is safe to hand out: it cannot be changed unnoticed, and fits
 * only the query and the schema that it came from. The text is in Base64 for URLs (RFC 4648)
 * without padding: a form byte, eight bytes that stand for the query, eight for the schema, eight
 * for how many results are left to the limit, the position, and sixteen bytes of an HMAC-SHA256
 * (RFC 2104) over all before them.
 *
 * @param left how many results are left to the query's limit
 * @param position the position of the page's last result
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PageCursor(long left, byte[] position) {
  private static final byte FORM = 1;
  private static final int FINGERPRINT = 8;
  private static final int HEAD = 1 + 2 * FINGERPRINT + Long.BYTES;
  private static final int SEAL = 16;

  /** The text for a query. */
  static String write(Documents<?> documents, long left, byte[] position) {
    ByteBuffer body =
        ByteBuffer.allocate(HEAD + position.length)
            .put(FORM)
            .put(query(documents))
            .put(schema(documents))
            .putLong(left)
            .put(position);
    ByteBuffer sealed =
        ByteBuffer.allocate(body.capacity() + SEAL)
            .put(body.array())
            .put(seal(documents, body.array()));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed.array());
  }

  /**
   * Takes a text back.
   *
   * @throws InvalidCursorException if it is none of this query's
   */
  static PageCursor read(Documents<?> documents, String text) {
    byte[] sealed = decoded(text);
    byte[] body = Arrays.copyOf(sealed, sealed.length - SEAL);
    byte[] seal = Arrays.copyOfRange(sealed, body.length, sealed.length);
    if (!MessageDigest.isEqual(seal, seal(documents, body))) {
      throw new InvalidCursorException(
          "A page cursor is not one of this database, or was changed. Begin with the first page.");
    }
    ByteBuffer in = ByteBuffer.wrap(body, 1, body.length - 1);
    if (body[0] != FORM || !Arrays.equals(taken(in, FINGERPRINT), query(documents))) {
      throw new InvalidCursorException(
          "A page cursor belongs to another query: this is of table "
              + documents.store().schema().name()
              + ": "
              + documents.text()
              + ". Ask the query that it came from, or begin with the first page.");
    }
    if (!Arrays.equals(taken(in, FINGERPRINT), schema(documents))) {
      throw new InvalidCursorException(
          "A page cursor is older than a change of its table: table "
              + documents.store().schema().name()
              + ". Begin with the first page.");
    }
    long left = in.getLong();
    return new PageCursor(left, taken(in, in.remaining()));
  }

  private static byte[] decoded(String text) {
    byte[] sealed = {};
    try {
      sealed = Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      // not even text of the right kind: found too short below
    }
    // One sequence of bytes has several texts; only the one that is written is taken back.
    if (sealed.length < HEAD + SEAL
        || !Base64.getUrlEncoder().withoutPadding().encodeToString(sealed).equals(text)) {
      throw new InvalidCursorException(
          "A text is no page cursor: it has "
              + text.length()
              + " characters. Pass what Page.cursor() returned, or begin with the first page.");
    }
    return sealed;
  }

  private static byte[] taken(ByteBuffer in, int count) {
    byte[] bytes = new byte[count];
    in.get(bytes);
    return bytes;
  }

  private static byte[] query(Documents<?> documents) {
    return fingerprint(documents.store().schema().name() + "\n" + documents.identity());
  }

  private static byte[] schema(Documents<?> documents) {
    return fingerprint(documents.positionTypes());
  }

  private static byte[] fingerprint(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Arrays.copyOf(hash, FINGERPRINT);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  private static byte[] seal(Documents<?> documents, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(documents.session().secret(), "HmacSHA256"));
      return Arrays.copyOf(mac.doFinal(body), SEAL);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HmacSHA256.", e);
    }
  }
}
