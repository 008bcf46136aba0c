package dev.quarry.examples.crash;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * What a process takes at one moment.
 *
 * @param seconds since it began to work
 * @param operations transactions and reads until now
 * @param heap bytes in use after a garbage collection
 * @param resident bytes of memory, native ones included; 0 where the system does not tell
 * @param descriptors open files; 0 where the system does not tell
 * @param threads live threads
 * @param disk bytes of the database
 */
record Sample(
    long seconds,
    long operations,
    long heap,
    long resident,
    long descriptors,
    long threads,
    long disk) {

  /**
   * What must not grow, by name, and by how much it may all the same: a part and a fixed amount.
   */
  private static final Map<String, Flat> FLAT =
      Map.of(
          "heap", new Flat(Sample::heap, 0.15, 8L << 20),
          "resident memory", new Flat(Sample::resident, 0.15, 32L << 20),
          "file descriptors", new Flat(Sample::descriptors, 0.15, 16),
          "threads", new Flat(Sample::threads, 0, 4),
          "disk", new Flat(Sample::disk, 0.25, 32L << 20));

  private record Flat(ToLongFunction<Sample> value, double part, long fixed) {}

  static Sample take(long seconds, long operations, long disk) throws IOException {
    System.gc();
    return new Sample(
        seconds,
        operations,
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
        residentBytes(),
        openFiles(),
        Thread.activeCount(),
        disk);
  }

  private static long residentBytes() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (Files.exists(status)) {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmRSS:")) {
          return Long.parseLong(line.replaceAll("\\D", "")) << 10;
        }
      }
    }
    return 0;
  }

  private static long openFiles() throws IOException {
    Path files = Path.of("/proc/self/fd");
    long count = 0;
    if (Files.exists(files)) {
      try (DirectoryStream<Path> open = Files.newDirectoryStream(files)) {
        for (Path each : open) {
          count += each == null ? 0 : 1;
        }
      }
    }
    return count;
  }

  /** What grew over the samples, the first third left out, in words; nothing if all is flat. */
  static List<String> growth(List<Sample> samples) {
    List<Sample> steady = samples.subList(samples.size() / 3, samples.size());
    return FLAT.entrySet().stream()
        .filter(each -> grew(each.getValue(), steady))
        .map(each -> each.getKey() + " grew")
        .sorted()
        .toList();
  }

  /** The rise of the line of least squares, from the first sample to the last. */
  private static double rise(List<Sample> samples, ToLongFunction<Sample> value) {
    double meanTime = samples.stream().mapToLong(Sample::seconds).average().orElse(0);
    double mean = samples.stream().mapToLong(value).average().orElse(0);
    double products = 0;
    double squares = 0;
    for (Sample sample : samples) {
      double time = sample.seconds() - meanTime;
      products += time * (value.applyAsLong(sample) - mean);
      squares += time * time;
    }
    double duration = samples.get(samples.size() - 1).seconds() - samples.get(0).seconds();
    return squares == 0 ? 0 : products / squares * duration;
  }

  private static boolean grew(Flat flat, List<Sample> samples) {
    double mean = samples.stream().mapToLong(flat.value()).average().orElse(0);
    return rise(samples, flat.value()) > flat.part() * mean + flat.fixed();
  }

  static String header() {
    return "| seconds | operations | heap MiB | resident MiB | descriptors | threads | disk MiB |\n"
        + "|---:|---:|---:|---:|---:|---:|---:|";
  }

  @Override
  public String toString() {
    return "| %d | %d | %.1f | %.1f | %d | %d | %.1f |"
        .formatted(seconds, operations, mib(heap), mib(resident), descriptors, threads, mib(disk));
  }

  private static double mib(long bytes) {
    return bytes / 1048576.0;
  }
}
