package dev.quarry.processor.seal;

import dev.quarry.evolution.Change;
import dev.quarry.snapshot.Candidate;
import dev.quarry.snapshot.Lineage;
import dev.quarry.snapshot.Sealing;
import dev.quarry.snapshot.SnapshotDiff;
import dev.quarry.snapshot.SnapshotProblem;
import dev.quarry.snapshot.Snapshots;
import dev.quarry.snapshot.TableChange;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Seals, checks or squashes. */
public final class Commands {
  private final Command command;
  private final PrintStream out;
  private final Snapshots snapshots;

  /**
   * Reads the snapshots.
   *
   * @param out what there is to say goes there
   */
  public Commands(Command command, PrintStream out) {
    this.command = command;
    this.out = out;
    this.snapshots = Snapshots.read(command.snapshots());
  }

  /** Does it, and tells whether nothing is left to be done by somebody else. */
  public boolean run() throws IOException {
    List<Candidate> chosen = chosen(candidates());
    boolean isFine = problems();
    if (chosen.isEmpty()) {
      return isFine && none();
    }
    for (Candidate candidate : chosen) {
      if (!isFine) {
        break;
      }
      isFine =
          switch (command.verb()) {
            case SEAL -> seal(candidate);
            case CHECK -> check(candidate);
            case SQUASH -> new SquashCommand(command, out, snapshots).run(candidate);
          };
    }
    return isFine;
  }

  /** Of types that are still there: a build may leave files of those that are not. */
  private List<Candidate> candidates() throws IOException {
    Path folder = command.classes().resolve(Candidate.FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    return Candidate.readAll(folder).stream().filter(this::isCompiled).toList();
  }

  private boolean isCompiled(Candidate candidate) {
    // A nested type's class file has a dollar sign where its name has a dot.
    String name = candidate.type().replace('.', '/');
    while (true) {
      if (Files.exists(command.classes().resolve(name + ".class"))) {
        return true;
      }
      int slash = name.lastIndexOf('/');
      if (slash < 0) {
        return false;
      }
      name = name.substring(0, slash) + "$" + name.substring(slash + 1);
    }
  }

  private List<Candidate> chosen(List<Candidate> all) {
    Set<String> names = new TreeSet<>(command.schemas());
    if (names.isEmpty() && command.verb() == Command.Verb.SQUASH) {
      names.add(theOneToSquash(all));
    }
    if (names.isEmpty()) {
      all.stream()
          .map(Candidate::schema)
          .filter(snapshots.lineages()::containsKey)
          .forEach(names::add);
    }
    if (names.isEmpty()) {
      all.stream().map(Candidate::schema).forEach(names::add);
    }
    List<Candidate> chosen = new ArrayList<>();
    for (String name : names) {
      List<Candidate> found = all.stream().filter(each -> each.schema().equals(name)).toList();
      if (found.size() != 1) {
        String types = found.stream().map(Candidate::type).collect(Collectors.joining(", "));
        throw new IllegalArgumentException(
            found.isEmpty()
                ? "no schema named " + name + " is among the classes in " + command.classes()
                : "several schemas are named " + name + ": " + types + "; rename all but one");
      }
      chosen.addAll(found);
    }
    return chosen;
  }

  /** Proofs are of one schema. */
  private static String theOneToSquash(List<Candidate> all) {
    List<String> names =
        all.stream()
            .filter(each -> !each.minSupported().isEmpty())
            .map(Candidate::schema)
            .distinct()
            .toList();
    if (names.size() != 1) {
      throw new IllegalArgumentException(
          names.isEmpty()
              ? "no schema says what it no longer supports; write @Schema(minSupported = …) and"
                  + " compile first"
              : "say --schema, one of " + String.join(", ", names));
    }
    return names.get(0);
  }

  private boolean none() {
    out.println("there is no schema among the classes in " + command.classes() + "; compile first");
    return false;
  }

  private boolean problems() {
    for (SnapshotProblem problem : snapshots.problems()) {
      out.println(problem);
    }
    return snapshots.problems().isEmpty();
  }

  private boolean seal(Candidate candidate) throws IOException {
    if (!isClosed(candidate)) {
      return false;
    }
    List<String> done =
        Sealing.seal(command.snapshots(), lineages(candidate), candidate, command.date());
    done.forEach(out::println);
    if (done.isEmpty()) {
      out.println(candidate.schema() + " is sealed already");
    }
    return true;
  }

  private boolean check(Candidate candidate) {
    if (!isClosed(candidate)) {
      return false;
    }
    SnapshotDiff diff = SnapshotDiff.between(lineages(candidate), candidate);
    for (TableChange table : diff.tables()) {
      if (!table.isSealed()) {
        out.println(
            "table "
                + table.declared().name()
                + " of "
                + candidate.schema()
                + table
                    .lineage()
                    .map(each -> " has changed since " + each.head().version())
                    .orElse(" is new")
                + " and is not sealed; seal it");
      }
    }
    for (Lineage lineage : diff.removed()) {
      out.println(
          "table "
              + lineage.head().table().name()
              + " of "
              + candidate.schema()
              + " is removed, and that is not sealed; seal it");
    }
    if (diff.isSealed()) {
      out.println(candidate.schema() + " is sealed: " + diff.tables().size() + " tables");
    }
    return diff.isSealed();
  }

  private boolean isClosed(Candidate candidate) {
    List<Change> open = SnapshotDiff.between(lineages(candidate), candidate).open();
    for (Change change : open) {
      out.println(change.toString());
    }
    return open.isEmpty();
  }

  private List<Lineage> lineages(Candidate candidate) {
    return snapshots.of(candidate.schema());
  }
}
