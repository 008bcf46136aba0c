package dev.quarry.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Any number of keys, each with something that came with it, in little memory: they are sorted in
 * runs that lie in temporary files, and merged. First all are added, then they are merged once,
 * then it can be asked which there are. For one thread; whoever makes one closes it.
 */
final class SortedKeys implements AutoCloseable {
  private static final int RUN_BYTES = 16 << 20;

  /** What an entry takes besides its bytes, roughly. */
  private static final int ENTRY_BYTES = 64;

  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::key, Arrays::compareUnsigned);

  private final int runBytes;
  private final List<Path> runs = new ArrayList<>();
  private List<Entry> run = new ArrayList<>();
  private int bytes;
  private @Nullable KeyFile merged;

  /** A key and what came with it. */
  @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
  private record Entry(byte[] key, byte[] with) {}

  SortedKeys() {
    this(RUN_BYTES);
  }

  /** For tests: how many bytes are held in memory. */
  SortedKeys(int runBytes) {
    this.runBytes = runBytes;
  }

  void add(byte[] key, byte[] with) {
    run.add(new Entry(key, with));
    bytes += key.length + with.length + ENTRY_BYTES;
    if (bytes >= runBytes) {
      spill();
    }
  }

  private void spill() {
    run.sort(ORDER);
    try {
      Path file = Files.createTempFile("quarry-keys", ".run");
      runs.add(file);
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
        for (Entry entry : run) {
          KeyFile.write(entry.key(), out);
          KeyFile.write(entry.with(), out);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    run = new ArrayList<>();
    bytes = 0;
  }

  /**
   * Merges all.
   *
   * @param repeated is given each key that was added before, with what came with it this time
   */
  void merge(BiConsumer<byte[], byte[]> repeated) {
    if (runs.isEmpty()) {
      run.sort(ORDER);
      for (int i = 1; i < run.size(); i++) {
        if (Arrays.equals(run.get(i).key(), run.get(i - 1).key())) {
          repeated.accept(run.get(i).key(), run.get(i).with());
        }
      }
      return;
    }
    spill();
    try {
      mergeRuns(repeated);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void mergeRuns(BiConsumer<byte[], byte[]> repeated) throws IOException {
    KeyFile file = new KeyFile();
    merged = file;
    List<Source> sources = new ArrayList<>();
    try {
      PriorityQueue<Source> queue = new PriorityQueue<>();
      for (Path each : runs) {
        Source source = new Source(each, sources.size());
        sources.add(source);
        if (source.next()) {
          queue.add(source);
        }
      }
      byte @Nullable [] last = null;
      while (!queue.isEmpty()) {
        Source source = queue.remove();
        if (last != null && Arrays.equals(last, source.key)) {
          repeated.accept(source.key, source.with);
        } else {
          last = source.key;
          file.add(source.key);
        }
        if (source.next()) {
          queue.add(source);
        }
      }
      file.finish();
    } finally {
      for (Source source : sources) {
        source.in.close();
      }
    }
  }

  /** Whether a key was added; only once all are merged. */
  boolean contains(byte[] key) {
    if (merged != null) {
      return merged.contains(key);
    }
    int low = 0;
    int high = run.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Arrays.compareUnsigned(run.get(middle).key(), key);
      if (order == 0) {
        return true;
      } else if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return false;
  }

  @Override
  public void close() {
    try {
      if (merged != null) {
        merged.close();
      }
      for (Path each : runs) {
        Files.deleteIfExists(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A run that is being read; of equal keys the one of the earlier run comes first. */
  private static final class Source implements Comparable<Source> {
    private final DataInputStream in;
    private final int number;
    private byte[] key = {};
    private byte[] with = {};

    Source(Path file, int number) throws IOException {
      this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
      this.number = number;
    }

    boolean next() throws IOException {
      try {
        key = KeyFile.read(in);
      } catch (EOFException e) {
        return false;
      }
      with = KeyFile.read(in);
      return true;
    }

    @Override
    public int compareTo(Source other) {
      int order = Arrays.compareUnsigned(key, other.key);
      return order != 0 ? order : Integer.compare(number, other.number);
    }
  }
}
