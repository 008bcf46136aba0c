package dev.quarry.processor.evolve;

import dev.quarry.processor.read.SchemaFacts;
import dev.quarry.processor.read.TableFacts;
import dev.quarry.processor.snapshot.SnapshotFolder;
import dev.quarry.snapshot.Candidate;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** Writes what may be sealed among the compiled classes. */
public final class CandidateFile {

  private CandidateFile() {}

  /**
   * Candidates that earlier compilations have left; none where classes go to no folder.
   *
   * @param types which to read, by the qualified names of their schemas' types
   */
  public static List<Candidate> readAll(Filer filer, Predicate<String> types) throws IOException {
    Optional<Path> folder =
        SnapshotFolder.classes(filer)
            .map(classes -> classes.resolve(Candidate.FOLDER))
            .filter(Files::isDirectory);
    return folder.isPresent() ? Candidate.readAll(folder.get(), types) : List.of();
  }

  /** Writes the candidate of a schema. */
  public static void write(Candidate candidate, SchemaFacts schema, Filer filer)
      throws IOException {
    Element[] origins =
        Stream.concat(
                Stream.of(schema.element()), schema.tables().stream().map(TableFacts::element))
            .toArray(Element[]::new);
    try (Writer file =
        filer
            .createResource(StandardLocation.CLASS_OUTPUT, "", candidate.file(), origins)
            .openWriter()) {
      file.write(candidate.toJson());
    }
  }
}
