package dev.quarry.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sorted keys in a temporary file, with one in so many in memory to find the others by. For one
 * thread.
 */
final class KeyFile implements AutoCloseable {
  private static final int BLOCK = 128;

  private final Path path;
  private final DataOutputStream out;
  private final List<byte[]> first = new ArrayList<>();
  private final List<Long> offsets = new ArrayList<>();
  private long written;
  private int inBlock = BLOCK;
  private @Nullable SeekableByteChannel channel;

  KeyFile() throws IOException {
    path = Files.createTempFile("quarry-keys", ".sorted");
    out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path)));
  }

  static void write(byte[] bytes, DataOutput out) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static byte[] read(DataInput in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return bytes;
  }

  /** Adds a key that is greater than all before. */
  void add(byte[] key) throws IOException {
    if (inBlock == BLOCK) {
      first.add(key);
      offsets.add(written);
      inBlock = 0;
    }
    write(key, out);
    written += Integer.BYTES + (long) key.length;
    inBlock++;
  }

  void finish() throws IOException {
    out.close();
    channel = Files.newByteChannel(path);
  }

  /** Whether a key is among them, once they are all there. */
  boolean contains(byte[] key) {
    int block = block(key);
    SeekableByteChannel file = channel;
    if (block < 0 || file == null) {
      return false;
    }
    try {
      file.position(offsets.get(block));
      int count = block == first.size() - 1 ? inBlock : BLOCK;
      InputStream bytes = Channels.newInputStream(file);
      DataInputStream in = new DataInputStream(new BufferedInputStream(bytes));
      for (int i = 0; i < count; i++) {
        int order = Arrays.compareUnsigned(read(in), key);
        if (order >= 0) {
          return order == 0;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The last block whose first key is not greater, or -1. */
  private int block(byte[] key) {
    int low = 0;
    int high = first.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (Arrays.compareUnsigned(first.get(middle), key) <= 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }

  @Override
  public void close() throws IOException {
    out.close();
    if (channel != null) {
      channel.close();
    }
    Files.deleteIfExists(path);
  }
}
