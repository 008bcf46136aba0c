package dev.quarry.engine.rocksdb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.quarry.engine.Checkpoints;
import dev.quarry.engine.Durability;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.FileCheck;
import dev.quarry.engine.KeyRange;
import dev.quarry.error.CommitUnknownException;
import dev.quarry.error.EngineException;
import dev.quarry.error.NotADatabaseException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Faults of the disk and of the system: each ends in one exception that names the cause and what to
 * do, and what was there is there again once the fault is mended.
 */
class FaultTest {
  private static final int COMMITS = 40;

  private final Path parent;
  private final Path directory;
  private final Path data;

  FaultTest(@TempDir Path parent) {
    this.parent = parent;
    this.directory = parent.resolve("database");
    this.data = directory.resolve("data");
  }

  private Engine open() {
    return RocksEngine.open(RocksOptions.at(directory));
  }

  /** Two keys a commit; gives the size of the log after each. */
  private List<Long> write() throws IOException {
    List<Long> sizes = new ArrayList<>();
    try (Engine engine = open()) {
      for (int i = 0; i < COMMITS; i++) {
        try (EngineTransaction transaction = engine.begin()) {
          transaction.put(FaultWriter.key("left", i), value(i));
          transaction.put(FaultWriter.key("right", i), value(i));
          transaction.commit(Durability.SYNC);
        }
        sizes.add(Files.size(file(".*\\.log")));
      }
    }
    return sizes;
  }

  private static byte[] value(int i) {
    return ("value " + i).repeat(5).getBytes(UTF_8);
  }

  /** How many commits are there: the first ones, each whole, and nothing else. */
  private static int commits(Engine engine) {
    int commits = 0;
    while (engine.get(FaultWriter.key("left", commits)) != null) {
      assertThat(engine.get(FaultWriter.key("left", commits))).isEqualTo(value(commits));
      assertThat(engine.get(FaultWriter.key("right", commits))).isEqualTo(value(commits));
      commits++;
    }
    try (EngineTransaction snapshot = engine.snapshot();
        EngineCursor cursor = snapshot.scan(KeyRange.all(), false)) {
      int keys = 0;
      while (cursor.next()) {
        keys++;
      }
      assertThat(keys).isEqualTo(2 * commits);
    }
    return commits;
  }

  private Path file(String pattern) throws IOException {
    try (Stream<Path> files = Files.list(data)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).matches(pattern))
          .max(Path::compareTo)
          .orElseThrow();
    }
  }

  /** All files but those that RocksDB writes for its developers, with their content. */
  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = directory.relativize(file).toString();
        if (!name.startsWith("data/LOG") && !name.startsWith("data/LOCK")) {
          contents.put(name, Arrays.toString(Files.readAllBytes(file)));
        }
      }
    }
    return contents;
  }

  @ParameterizedTest
  @ValueSource(strings = {"CURRENT", "MANIFEST-.*", ".*\\.sst", ".*\\.log"})
  void missingFile_isNamed_andNothingIsTouched(String pattern) throws IOException {
    write();
    open().close(); // moves what is in the log to a sorted file
    Path file = file(pattern);
    byte[] content = Files.readAllBytes(file);
    Files.delete(file);
    Map<String, String> before = contents();

    assertThatThrownBy(this::open)
        .isInstanceOf(EngineException.class)
        .hasMessageStartingWith("The database could not be opened: directory " + data)
        .hasMessageEndingWith("estore the database from a copy.");

    assertThat(contents()).isEqualTo(before);
    Files.write(file, content);
    try (Engine engine = open()) {
      assertThat(commits(engine)).isEqualTo(COMMITS);
    }
  }

  @Test
  void missingDataDirectory_isNotTakenForANewDatabase() throws IOException {
    write();
    Files.move(data, parent.resolve("elsewhere"));

    assertThatThrownBy(this::open)
        .isInstanceOf(EngineException.class)
        .hasMessageContaining("has no CURRENT any more, so what it held cannot be told");

    Files.move(parent.resolve("elsewhere"), data);
    try (Engine engine = open()) {
      assertThat(commits(engine)).isEqualTo(COMMITS);
    }
  }

  @Test
  void creationThatWasCutOff_atAnyFile_isFinished() throws IOException {
    open().close();
    Files.move(directory.resolve("QUARRY"), directory.resolve("QUARRY.new"));
    open().close();
    assertThat(directory.resolve("QUARRY")).exists();
    assertThat(directory.resolve("QUARRY.new")).doesNotExist();

    Files.move(directory.resolve("QUARRY"), directory.resolve("QUARRY.new"));
    Files.delete(data.resolve("CURRENT"));
    Files.delete(file(".*\\.log"));
    write();
    try (Engine engine = open()) {
      assertThat(commits(engine)).isEqualTo(COMMITS);
    }
  }

  @Test
  void logCutAnywhere_keepsEveryCommitBeforeTheCut_andNoHalf() throws IOException {
    List<Long> sizes = write();
    Path log = file(".*\\.log");
    Path manifest = data.resolve("CURRENT");
    byte[] whole = Files.readAllBytes(log);
    Map<Path, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(data)) {
      for (Path file : all.toList()) {
        files.put(file, Files.readAllBytes(file));
      }
    }
    assertThat(files).containsKey(manifest);
    for (int length = 0; length <= whole.length; length += 1 + whole.length / 60) {
      restore(files);
      Files.write(log, Arrays.copyOf(whole, length));
      int cut = length;
      try (Engine engine = open()) {
        assertThat(commits(engine))
            .as("log of %s bytes cut to %s", whole.length, length)
            .isEqualTo((int) sizes.stream().filter(size -> size <= cut).count());
      }
    }
  }

  @Test
  void logWithAFlippedByte_keepsEveryCommitBeforeIt_andNoHalf() throws IOException {
    List<Long> sizes = write();
    Path log = file(".*\\.log");
    byte[] whole = Files.readAllBytes(log);
    Map<Path, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(data)) {
      for (Path file : all.toList()) {
        files.put(file, Files.readAllBytes(file));
      }
    }
    for (int at = 0; at < whole.length; at += 1 + whole.length / 40) {
      restore(files);
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x10;
      Files.write(log, damaged);
      int place = at;
      try (Engine engine = open()) {
        assertThat(commits(engine))
            .as("log of %s bytes, byte %s", whole.length, at)
            .isEqualTo((int) sizes.stream().filter(size -> size <= place).count());
      }
    }
  }

  private void restore(Map<Path, byte[]> files) throws IOException {
    try (Stream<Path> all = Files.list(data)) {
      for (Path file : all.toList()) {
        Files.delete(file);
      }
    }
    for (Map.Entry<Path, byte[]> file : files.entrySet()) {
      Files.write(file.getKey(), file.getValue());
    }
  }

  @Test
  void sortedFileWithAFlippedByte_isRefused_orReadAsWritten() throws IOException {
    write();
    open().close();
    Path file = file(".*\\.sst");
    byte[] whole = Files.readAllBytes(file);
    int found = 0;
    for (int at = 0; at < whole.length; at += 1 + whole.length / 50) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x40;
      Files.write(file, damaged);
      try (Engine engine = open()) {
        engine.capability(FileCheck.class).orElseThrow().checkFiles();
        assertThat(commits(engine)).isEqualTo(COMMITS);
      } catch (EngineException e) {
        assertThat(e).hasMessageEndingWith("restore the database from a copy.");
        found++;
      }
      Files.write(file, whole);
    }
    assertThat(found).isGreaterThan(20);
    try (Engine engine = open()) {
      assertThat(commits(engine)).isEqualTo(COMMITS);
    }
  }

  @Test
  void sortedFileThatIsDamagedWhileOpen_isFoundByTheCheck_andNeverReadAsAnotherValue()
      throws IOException {
    write();
    try (Engine engine = open()) {
      Path file = file(".*\\.sst");
      byte[] damaged = Files.readAllBytes(file);
      damaged[damaged.length / 4] ^= 1;
      Files.write(file, damaged, StandardOpenOption.WRITE);

      FileCheck check = engine.capability(FileCheck.class).orElseThrow();
      assertThatThrownBy(check::checkFiles)
          .isInstanceOf(EngineException.class)
          .hasMessageContaining(String.valueOf(file.getFileName()))
          .hasMessageEndingWith("restore the database from a copy.");
    }
  }

  @Test
  void directoryOfAnotherProduct_isRefused_andLeftAlone() throws IOException {
    write();
    Path bare = parent.resolve("bare");
    Files.move(data, bare);
    List<String> before = names(bare);

    assertThatThrownBy(() -> RocksEngine.open(RocksOptions.at(bare)))
        .isInstanceOf(NotADatabaseException.class)
        .hasMessageContaining("holds 0000");
    assertThat(names(bare)).isEqualTo(before);
  }

  private static List<String> names(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @Test
  void fileSizeLimit_endsCommits_withTheFirstCause_andReadsGoOn() throws Exception {
    List<String> lines =
        run(
            List.of(),
            writer -> run("prlimit", "--pid", String.valueOf(writer.pid()), "--fsize=600000"),
            directory.toString());

    assertCommitsEnded(lines, "File too large", "raise that limit (ulimit -f).");
  }

  @Test
  void fullDisk_endsCommits_withTheFirstCause_andReadsGoOn() throws Exception {
    Path disk = Files.createDirectory(parent.resolve("disk"));
    assumeThat(run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString())).isZero();
    try {
      Path full = disk.resolve("database");
      List<String> lines = run(List.of(), writer -> 0, full.toString());

      int acknowledged =
          assertCommitsEnded(lines, "No space left on device", "The disk is full: make room");

      assertThatThrownBy(() -> RocksEngine.open(RocksOptions.at(disk.resolve("second"))))
          .isInstanceOf(EngineException.class)
          .hasMessageContaining("The disk is full: make room");
      assertThat(run("mount", "-o", "remount,size=64m", disk.toString())).isZero();
      try (Engine engine = RocksEngine.open(RocksOptions.at(full))) {
        assertWritten(engine, acknowledged);
        FaultWriter.write(engine, acknowledged);
      }
      RocksEngine.open(RocksOptions.at(disk.resolve("second"))).close();
      assertThat(run("mount", "-o", "remount,ro", disk.toString())).isZero();
      assertThatThrownBy(() -> RocksEngine.open(RocksOptions.at(full)))
          .isInstanceOf(EngineException.class)
          .hasMessageContaining("Read-only file system");
    } finally {
      run("umount", disk.toString());
    }
  }

  @Test
  void checkpointOnAFullDisk_leavesNothing_andTheDatabaseGoesOn() throws Exception {
    write();
    Path disk = Files.createDirectory(parent.resolve("disk"));
    assumeThat(run("mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", disk.toString())).isZero();
    try (Engine engine = open()) {
      Checkpoints checkpoints = engine.capability(Checkpoints.class).orElseThrow();
      assertThatThrownBy(() -> checkpoints.checkpoint(disk.resolve("copy")))
          .isInstanceOf(EngineException.class)
          .hasMessageContaining("The disk is full: make room");
      assertThat(names(disk)).isEmpty();
      assertThat(commits(engine)).isEqualTo(COMMITS);
      checkpoints.checkpoint(parent.resolve("copy"));
    } finally {
      run("umount", disk.toString());
    }
    try (Engine copy = RocksEngine.open(RocksOptions.at(parent.resolve("copy")))) {
      assertThat(commits(copy)).isEqualTo(COMMITS);
    }
  }

  @Test
  void tooFewOpenFiles_isNamed_whereverItIsMet() throws Exception {
    write();
    open().close();
    List<String> lines =
        run(
            List.of("/bin/bash", "-c", "ulimit -n 120; exec \"$@\"", "bash"),
            writer -> 0,
            directory.toString(),
            parent.resolve("other").toString());

    assertThat(lines.get(lines.size() - 1)).isEqualTo("end");
    List<String> refusals = lines.subList(1, lines.size() - 2);
    assertThat(refusals)
        .hasSizeGreaterThan(2)
        .allSatisfy(
            line ->
                assertThat(line)
                    .startsWith("EngineException: The database ")
                    .contains("Too many open files")
                    .endsWith("raise that limit (ulimit -n)."));
    try (Engine engine = open()) {
      assertThat(commits(engine)).isEqualTo(COMMITS);
    }
  }

  @Test
  void temporaryDirectoryThatIsMissing_isNamed() throws Exception {
    List<String> lines =
        run(
            List.of("/usr/bin/env", "JDK_JAVA_OPTIONS=-Djava.io.tmpdir=/nowhere"),
            writer -> 0,
            directory.toString());

    assertThat(lines.get(0))
        .startsWith(
            "EngineException: RocksDB's native library could not be unpacked to /nowhere: ");
  }

  /** Checks what {@link FaultWriter} printed, and gives how many commits it saw through. */
  private static int assertCommitsEnded(List<String> lines, String cause, String advice) {
    int acknowledged = (int) lines.stream().filter(line -> line.matches("\\d+")).count();
    assertThat(acknowledged).isPositive();
    List<String> rest = lines.subList(1 + acknowledged, lines.size());
    assertThat(rest.get(0))
        .startsWith(
            CommitUnknownException.class.getSimpleName()
                + ": The commit could not be written, and nothing of it is visible:")
        .contains(cause, advice);
    assertThat(rest.get(1))
        .startsWith(
            "EngineException: Commits are refused since an earlier one could not be written:")
        .contains(cause, advice);
    assertThat(rest).contains("read on true", "end").noneMatch(line -> line.startsWith("lost"));
    return acknowledged;
  }

  private static void assertWritten(Engine engine, int commits) {
    for (int i = 0; i < commits; i++) {
      assertThat(engine.get(FaultWriter.key("left", i))).hasSize(4000);
      assertThat(engine.get(FaultWriter.key("right", i))).hasSize(4000);
    }
  }

  private interface Limit {
    int set(Process writer) throws Exception;
  }

  /** Runs {@link FaultWriter} with something taken away from it, and gives what it printed. */
  private static List<String> run(List<String> shell, Limit limit, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>(shell);
    assumeThat(shell).allMatch(part -> !part.startsWith("/") || Files.exists(Path.of(part)));
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            FaultWriter.class.getName()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (BufferedReader output = process.inputReader()) {
      List<String> lines = new ArrayList<>(List.of(output.readLine()));
      assumeThat(limit.set(process)).isZero();
      process.outputWriter().close();
      output.lines().forEach(lines::add);
      assertThat(process.waitFor()).as("%s", lines).isZero();
      return lines;
    } finally {
      process.destroyForcibly();
    }
  }

  private static int run(String... command) throws Exception {
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      return -1;
    }
  }
}
