package dev.quarry.processor.seal;

import dev.quarry.snapshot.Candidate;
import dev.quarry.snapshot.SchemaProof;
import dev.quarry.snapshot.Snapshots;
import dev.quarry.snapshot.SquashedVersions;
import dev.quarry.snapshot.Squashing;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Squashes one schema, if all proofs allow it. */
final class SquashCommand {
  private final Command command;
  private final PrintStream out;
  private final Snapshots snapshots;

  SquashCommand(Command command, PrintStream out, Snapshots snapshots) {
    this.command = command;
    this.out = out;
    this.snapshots = snapshots;
  }

  boolean run(Candidate candidate) throws IOException {
    if (candidate.minSupported().isEmpty()) {
      out.println(
          candidate.schema()
              + " does not say what it no longer supports; write @Schema(minSupported = …) and"
              + " compile first");
      return false;
    }
    Squashing squashing = new Squashing(command.snapshots(), snapshots, candidate);
    if (!squashing.hasWork()) {
      out.println(
          candidate.schema()
              + " has nothing from before "
              + candidate.minSupported()
              + " to squash");
      return true;
    }
    boolean isProved = true;
    for (Path file : command.proofs()) {
      isProved &= check(file, squashing);
    }
    if (isProved) {
      squashing.squash(command.release()).forEach(out::println);
      squashing.plan().given().stream()
          .map(SquashedVersions.Migration::dateVersion)
          .filter(version -> isInProgram(version, candidate))
          .forEach(version -> out.println("delete migration " + version + " from the program"));
    }
    return isProved;
  }

  private static boolean isInProgram(String version, Candidate candidate) {
    return candidate.migrations().stream().anyMatch(each -> each.dateVersion().equals(version));
  }

  private boolean check(Path file, Squashing squashing) throws IOException {
    SchemaProof proof;
    try {
      proof = SchemaProof.parse(Files.readString(file));
    } catch (IllegalArgumentException e) {
      out.println(file + " is no proof: " + e.getMessage());
      return false;
    }
    List<String> objections = squashing.check(proof);
    objections.forEach(each -> out.println(file + ": " + each));
    if (objections.isEmpty()) {
      out.println(
          "%s: none of %d documents needs what is older, as of %s"
              .formatted(file, proof.documents(), proof.made()));
    }
    return objections.isEmpty();
  }
}
