package dev.quarry.snapshot;

import dev.quarry.evolution.DateVersion;
import dev.quarry.snapshot.SnapshotProblem.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the folder of one table, and checks that its snapshots hang together. */
final class LineageReader {
  private static final String JSON = ".json";

  private final String schema;
  private final Path folder;
  private final List<SnapshotMark> squashed;
  private final Consumer<SnapshotProblem> problems;

  private LineageReader(
      String schema, Path folder, SquashedVersions squashed, Consumer<SnapshotProblem> problems) {
    this.schema = schema;
    this.folder = folder;
    this.squashed =
        squashed
            .table(folder.getFileName().toString())
            .map(SquashedVersions.Table::snapshots)
            .orElse(List.of());
    this.problems = problems;
  }

  /**
   * The lineage; empty if something is wrong with it, which is then told.
   *
   * @param squashed what was squashed of the schema
   */
  static Optional<Lineage> read(
      String schema, Path folder, SquashedVersions squashed, Consumer<SnapshotProblem> problems) {
    LineageReader reader = new LineageReader(schema, folder, squashed, problems);
    try {
      return reader.read();
    } catch (IOException | UncheckedIOException e) {
      return reader.problem(
          Kind.UNREADABLE, "the folder " + reader.name() + " cannot be read: " + e, "look why");
    }
  }

  private Optional<Lineage> read() throws IOException {
    Map<String, TableSnapshot> snapshots = snapshots();
    Path file = folder.resolve(Head.FILE);
    if (!Files.exists(file)) {
      return snapshots.isEmpty()
          ? Optional.empty()
          : problem(
              Kind.CHANGED,
              name() + " has snapshots but no HEAD",
              "restore " + name() + "/HEAD from version control");
    }
    String text = Files.readString(file);
    if (isInConflict(text)) {
      return problem(Kind.FORKED, "two branches have sealed table " + table() + " anew", rebase());
    }
    try {
      return chain(Head.parse(text), snapshots);
    } catch (IllegalArgumentException e) {
      return problem(
          Kind.UNREADABLE,
          name() + "/HEAD is none: " + e.getMessage(),
          "restore it from version control");
    }
  }

  /** The snapshots by their file's name without its end, those that can be read. */
  private Map<String, TableSnapshot> snapshots() throws IOException {
    Map<String, TableSnapshot> snapshots = new LinkedHashMap<>();
    for (Path file : files()) {
      String name = file.getFileName().toString().replace(JSON, "");
      String text = Files.readString(file);
      if (isInConflict(text)) {
        problem(Kind.FORKED, "two branches have sealed table " + table() + " as " + name, rebase());
        continue;
      }
      try {
        TableSnapshot snapshot = TableSnapshot.parse(text);
        snapshots.put(name, snapshot);
      } catch (IllegalArgumentException e) {
        problem(
            Kind.UNREADABLE,
            name() + "/" + name + JSON + " cannot be read: " + e.getMessage(),
            "restore it from version control");
      }
    }
    return snapshots;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.getFileName().toString().endsWith(JSON)).sorted().toList();
    }
  }

  private Optional<Lineage> chain(Head head, Map<String, TableSnapshot> snapshots) {
    Map<String, TableSnapshot> rest = new LinkedHashMap<>(snapshots);
    Map<String, String> names = new HashMap<>();
    snapshots.forEach((name, snapshot) -> names.put(snapshot.hash(), name));
    List<TableSnapshot> chain = new ArrayList<>();
    String wanted = head.tip().hash();
    String name = head.tip().version();
    String end = squashed.isEmpty() ? "" : squashed.get(squashed.size() - 1).hash();
    while (!wanted.equals(end)) {
      if (wanted.isEmpty()) {
        return unsquashed(chain.get(0));
      }
      String file = names.get(wanted);
      TableSnapshot snapshot = file == null ? null : rest.remove(file);
      if (snapshot == null || file == null || !snapshot.version().equals(file)) {
        return broken(name, chain, rest.get(name));
      }
      chain.add(0, snapshot);
      wanted = snapshot.parent();
      name = before(snapshot, rest);
    }
    if (chain.isEmpty()) {
      return broken(name, chain, null);
    }
    for (SnapshotMark mark : squashed) {
      String file = names.get(mark.hash());
      if (file != null) {
        return problem(
            Kind.CHANGED,
            name() + "/" + file + JSON + " was squashed and is there again",
            "delete it");
      }
    }
    if (!rest.isEmpty()) {
      return forked(rest, chain);
    }
    return Optional.of(new Lineage(folder.getFileName().toString(), chain, head.ended()));
  }

  private Optional<Lineage> unsquashed(TableSnapshot first) {
    return problem(
        Kind.CHANGED,
        "%s/%s%s has no parent, but %s/%s says that others were squashed before it"
            .formatted(name(), first.version(), JSON, schema, SquashedVersions.FILE),
        "restore both from version control");
  }

  /** The file that a snapshot's parent should lie in: the newest of those before it. */
  private static String before(TableSnapshot snapshot, Map<String, TableSnapshot> rest) {
    return rest.values().stream()
        .map(TableSnapshot::version)
        .filter(version -> DateVersion.compare(version, snapshot.version()) < 0)
        .max(DateVersion::compare)
        .orElse("");
  }

  private Optional<Lineage> broken(
      String name, List<TableSnapshot> chain, @Nullable TableSnapshot found) {
    String sealedOn = chain.isEmpty() ? "HEAD" : chain.get(0).version() + JSON;
    String missing =
        name.isEmpty() ? "the snapshot before " + sealedOn : name() + "/" + name + JSON;
    return problem(
        Kind.CHANGED,
        missing
            + (found == null ? " is gone" : " was changed after it was sealed")
            + ": it is not the one that "
            + sealedOn
            + " names",
        "restore it from version control");
  }

  private Optional<Lineage> forked(Map<String, TableSnapshot> rest, List<TableSnapshot> chain) {
    String stray = rest.keySet().iterator().next();
    String parent =
        chain.stream()
            .filter(each -> each.hash().equals(rest.values().iterator().next().parent()))
            .map(each -> "was sealed on " + each.version() + " as others were")
            .findFirst()
            .orElse("is not among the parents of the newest one");
    return problem(
        Kind.FORKED,
        "the lineage of table " + table() + " is forked: " + stray + " " + parent,
        "keep the line that was released: delete "
            + name()
            + "/"
            + stray
            + JSON
            + ", give its migration, if it has one, a date version after "
            + chain.get(chain.size() - 1).version()
            + ", and seal again");
  }

  private String rebase() {
    return "take the files of "
        + name()
        + " that are released already (git checkout --theirs -- "
        + folder
        + ", or --ours if this side was), delete the snapshots that the other side added, give its"
        + " migrations later date versions, and seal again";
  }

  private static boolean isInConflict(String text) {
    return text.startsWith("<<<<<<<") || text.contains("\n<<<<<<<");
  }

  private String table() {
    return "\"" + folder.getFileName() + "\"";
  }

  private String name() {
    return schema + "/" + folder.getFileName();
  }

  private Optional<Lineage> problem(Kind kind, String message, String fix) {
    problems.accept(
        new SnapshotProblem(kind, schema, folder.getFileName().toString(), message, fix));
    return Optional.empty();
  }
}
