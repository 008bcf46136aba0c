package dev.quarry.processor.snapshot;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/**
 * The folder of a project's snapshots: the one that {@code -Aquarry.snapshots} names, else, where
 * classes go to {@code target/classes} or {@code build/classes/java/main}, the folder {@code
 * src/main/quarry} of that project; for test classes {@code src/test/quarry}.
 */
public final class SnapshotFolder {

  /** The option that names the folder. */
  public static final String OPTION = "quarry.snapshots";

  private SnapshotFolder() {}

  /**
   * Finds the folder.
   *
   * @param options the options of the processor
   * @param filer tells where the classes go
   * @return the folder named by the option, there or not; else the usual one, if it is there
   */
  public static Optional<Path> find(Map<String, String> options, Filer filer) {
    String named = options.getOrDefault(OPTION, "");
    return named.isEmpty()
        ? classes(filer).flatMap(SnapshotFolder::besides).filter(Files::isDirectory)
        : Optional.of(Path.of(named));
  }

  /**
   * Where the classes go.
   *
   * @param filer tells it
   * @return the folder; empty if they go to none
   */
  public static Optional<Path> classes(Filer filer) {
    try {
      // Asked for a file, the compiler tells its place, though there is none.
      URI file = filer.getResource(StandardLocation.CLASS_OUTPUT, "", "quarry").toUri();
      return Optional.ofNullable(Path.of(file).getParent());
    } catch (IOException | RuntimeException e) {
      // Classes in memory, or in no folder at all, lie in no project; file managers say so as they
      // like.
      return Optional.empty();
    }
  }

  /** The folder of snapshots in the project whose classes lie in a folder. */
  static Optional<Path> besides(Path classes) {
    Path folder = classes.toAbsolutePath();
    int names = folder.getNameCount();
    if (names >= 2 && folder.getName(names - 2).toString().equals("target")) {
      return Optional.of(folder.getFileName().toString())
          .filter(name -> name.equals("classes") || name.equals("test-classes"))
          .map(name -> of(folder, 2, name.equals("classes") ? "main" : "test"));
    }
    if (names >= 4 && folder.subpath(names - 4, names - 1).equals(Path.of("build/classes/java"))) {
      return Optional.of(of(folder, 4, folder.getFileName().toString()));
    }
    return Optional.empty();
  }

  private static Path of(Path classes, int depth, String sourceSet) {
    Path project = classes;
    for (int i = 0; i < depth; i++) {
      project = Objects.requireNonNull(project.getParent());
    }
    return project.resolve("src").resolve(sourceSet).resolve("quarry");
  }
}
