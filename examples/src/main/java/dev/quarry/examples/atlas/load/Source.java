package dev.quarry.examples.atlas.load;

import dev.quarry.examples.atlas.report.AtlasException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;

/** A file of rows, plain or gzipped: one that comes with the program, or the user's own. */
public final class Source {
  private static final int BUFFER = 1 << 16;

  private final String name;
  private final Opener opener;

  /** What opens a file's bytes, as they are stored. */
  private interface Opener {
    InputStream open() throws IOException;
  }

  private Source(String name, Opener opener) {
    this.name = name;
    this.opener = opener;
  }

  /**
   * A file that comes with the program.
   *
   * @param name its name, as in {@code cities.csv.gz}
   * @return the source
   */
  public static Source bundled(String name) {
    return new Source(
        name,
        () -> {
          InputStream in = Source.class.getResourceAsStream("/dev/quarry/examples/atlas/" + name);
          if (in == null) {
            throw new NoSuchFileException(name);
          }
          return in;
        });
  }

  /**
   * A file on disk.
   *
   * @param file its path
   * @return the source
   */
  public static Source file(Path file) {
    return new Source(file.toString(), () -> Files.newInputStream(file));
  }

  /**
   * Names the file.
   *
   * @return its name or path, for messages
   */
  public String name() {
    return name;
  }

  /**
   * Opens the file's text; a gzipped file is known by its first two bytes.
   *
   * @return the unzipped bytes, for the caller to close
   * @throws IOException if that fails
   */
  InputStream open() throws IOException {
    return unzipped(opener.open());
  }

  /**
   * Reads the file once, to know it again and to know how much there is to do.
   *
   * @return its fingerprint and length
   * @throws AtlasException if it cannot be read to its end
   */
  public Contents inspect() {
    MessageDigest digest = sha256();
    long lines = 0;
    int last = '\n';
    try (InputStream raw = new DigestInputStream(opener.open(), digest);
        InputStream in = unzipped(raw)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
        for (int i = 0; i < read; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
        last = buffer[read - 1];
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
    return new Contents(
        HexFormat.of().formatHex(digest.digest()), last == '\n' ? lines : lines + 1);
  }

  /**
   * Says why the file cannot be read.
   *
   * @param e what was caught
   * @return one sentence
   */
  AtlasException unreadable(IOException e) {
    String reason = e instanceof NoSuchFileException ? "there is no such file" : e.getMessage();
    return new AtlasException("Cannot read " + name + ": " + reason + ".", e);
  }

  private static InputStream unzipped(InputStream raw) throws IOException {
    InputStream in = new BufferedInputStream(raw, BUFFER);
    in.mark(2);
    boolean zipped = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return zipped ? new GZIPInputStream(in, BUFFER) : in;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
