package dev.quarry.processor.seal;

import dev.quarry.evolution.DateVersion;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was typed.
 *
 * @param verb what to do
 * @param classes the folder of the compiled classes
 * @param snapshots the folder of the snapshots
 * @param schemas the names of the schemas to do it with; empty for the usual ones
 * @param date the date that snapshots without a migration get
 * @param release the last release that has what is squashed; empty if nothing is
 * @param proofs the files of the proofs that nothing needs what is squashed
 */
public record Command(
    Verb verb,
    Path classes,
    Path snapshots,
    Set<String> schemas,
    LocalDate date,
    String release,
    List<Path> proofs) {

  /** How to type it. */
  public static final String USAGE =
      """
      Usage: Seal (seal | check) [--classes DIR] [--snapshots DIR] [--schema NAME]… [--date DATE]
             Seal squash --release NAME --proof FILE… [--classes DIR] [--snapshots DIR]
                  [--schema NAME]
        seal         write a snapshot of every table that has changed since it was sealed
        check        say what is not sealed, or not as it was sealed, and fail if there is any
        squash       give up the snapshots and migrations from before minSupported
        --classes    the compiled classes; target/classes if left out
        --snapshots  the sealed snapshots; src/main/quarry if left out
        --schema     a schema by the name of its type; all that have snapshots if left out, or
                     all there are if none has
        --date       the date version of what has no migration; today if left out
        --release    the last release that still upgrades what is given up
        --proof      what a database says of its documents: the JSON of
                     database.evolution().proof(); one for each database""";

  /** What to do. */
  public enum Verb {
    /** Write snapshots. */
    SEAL,
    /** Compare only. */
    CHECK,
    /** Give up old snapshots. */
    SQUASH
  }

  /**
   * Reads arguments.
   *
   * @param today the date to use if none is given
   * @throws IllegalArgumentException if they are wrong, with a message for whoever typed them
   */
  public static Command parse(String[] arguments, LocalDate today) {
    List<Verb> verbs = new ArrayList<>();
    Path classes = Path.of("target", "classes");
    Path snapshots = Path.of("src", "main", "quarry");
    Set<String> schemas = new HashSet<>();
    LocalDate date = today;
    String release = "";
    List<Path> proofs = new ArrayList<>();
    Iterator<String> rest = List.of(arguments).iterator();
    while (rest.hasNext()) {
      String word = rest.next();
      switch (word) {
        case "seal" -> verbs.add(Verb.SEAL);
        case "check" -> verbs.add(Verb.CHECK);
        case "squash" -> verbs.add(Verb.SQUASH);
        case "--classes" -> classes = Path.of(value(word, rest));
        case "--snapshots" -> snapshots = Path.of(value(word, rest));
        case "--schema" -> schemas.add(value(word, rest));
        case "--release" -> release = value(word, rest);
        case "--proof" -> proofs.add(Path.of(value(word, rest)));
        case "--date" -> date = DateVersion.parse(value(word, rest)).date();
        default -> throw new IllegalArgumentException("unknown argument: " + word);
      }
    }
    if (verbs.size() != 1) {
      throw new IllegalArgumentException("say what to do: seal, check or squash");
    }
    boolean isSquash = verbs.get(0) == Verb.SQUASH;
    if (isSquash && release.isEmpty()) {
      throw new IllegalArgumentException(
          "squash needs --release, the last one that still upgrades what is given up");
    } else if (isSquash == proofs.isEmpty()) {
      throw new IllegalArgumentException(
          isSquash
              ? "squash needs a --proof of every database: database.evolution().proof().toJson()"
              : "--proof is for squash");
    }
    return new Command(
        verbs.get(0), classes, snapshots, Set.copyOf(schemas), date, release, List.copyOf(proofs));
  }

  private static String value(String option, Iterator<String> rest) {
    return Optional.of(rest)
        .filter(Iterator::hasNext)
        .map(Iterator::next)
        .orElseThrow(() -> new IllegalArgumentException(option + " needs a value"));
  }
}
